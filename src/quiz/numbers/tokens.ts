// What was typed, as tokens: figures, words and single signs, in plain small letters and ASCII digits.

import { fold } from '../fold.ts'
import type { Vocabulary } from './vocabulary.ts'

const TOKEN = /[.,٫]?\d[\d_.,٫]*|\p{L}+|\S/gu

/** The tokens of a text. Hyphens in front of letters, points behind abbreviations and at the end are gone; spaces and apostrophes that group are `_`. */
export function tokensOf(text: string, { rewrite, small, scales }: Vocabulary): readonly string[] {
  const plain = plainOf(text)
  const written = rewrite.reduce((so, [from, to]) => so.replace(from, to), plain)
  const tokens = written.match(TOKEN) ?? []
  // The Arabic "and" is written in one with the word behind it.
  return tokens.flatMap((token) => {
    if (!token.startsWith('و') || small.has(token)) return [token]
    const rest = token.slice(1)
    return small.has(rest) || scales.has(rest) ? ['و', rest] : [token]
  })
}

/** 1½ and 1 1/2 are 1.5; what stands behind a raised digit is left as it is. */
const withHalves = (text: string): string =>
  text.replace(/(?<![\p{N}/])1\/2(?![\p{N}/])/gu, '½').replace(/(?<![\p{No}\p{L}])(?:(?<=\p{Nd})\s)?½(?!\p{N})/gu, '.5')

/** A raised digit or a fraction beside a digit stays apart, so that 10⁵ is not 105, nor 1½ 11⁄2. */
const plainOf = (text: string): string =>
  fold(withHalves(text.replace(/\p{Cf}/gu, '')).replace(/(?<=\p{N})\p{No}|\p{No}(?=\p{N})/gu, '^$&'))
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('_', '?')
    .replace(/(?<=\d)[ '’٬](?=\d)/g, '_')
    .replace(/(?<=\p{L})['’\u02bc](?=\p{L})/gu, (_, at: number, all: string) =>
      /[a-z]/.test(all[at - 1] ?? '') ? ' ' : '',
    )
    .replace(/(?<=[\p{L}\d])[-‐‑](?=\p{L})/gu, ' ')
    .replace(/(?<=\d)\.$/, '')
    .replace(/(?<=\p{L})\./gu, ' ')
