// Words, marks and whole quotations: the pieces that the rules on sentences read.

import type { Quotation } from './quotations.ts'

export interface Token {
  readonly kind: 'word' | 'mark' | 'quotation'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

/** Written with a point that ends no sentence. */
const BEFORE_NAMES =
  'mr mrs ms dr prof rev gen lt col capt sgt maj cmdr adm sen sens rep reps gov govs pres hon st mt ft messrs vs no nos'
const ELSEWHERE =
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat inc corp co ltd jr sr bros dept est etc approx ave blvd fla calif mich conn ariz pa va mass wis minn tenn ill ind okla colo ore nev'
const TITLES: ReadonlySet<string> = new Set(BEFORE_NAMES.split(' '))
const ABBREVIATIONS: ReadonlySet<string> = new Set([...TITLES, ...ELSEWHERE.split(' ')])

const WORD = String.raw`(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:[-‑'’]?[\p{L}\p{N}]+)*%?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑'’&@_/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?(?<!['’](?!\s))`
const PIECES = new RegExp(`(?<word>${WORD})|(?<mark>\\.{3}|--+|[^\\s\\p{L}\\p{N}])`, 'gu')

/** The tokens between two offsets, with each quotation as one token. */
export function tokensIn(text: string, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const { start, end } of [...quotations, { start: text.length, end: text.length }]) {
    addPlain(tokens, text, { start: from, end: start })
    if (end > start) tokens.push({ ...named(text, start, end), kind: 'quotation' })
    from = end
  }
  return tokens
}

function addPlain(tokens: Token[], text: string, { start, end }: { start: number; end: number }): void {
  for (const { 0: piece, index, groups } of text.slice(start, end).matchAll(PIECES)) {
    const at = start + index
    const last = tokens.at(-1)
    if (piece === '.' && last?.end === at && isAbbreviation(last)) {
      tokens[tokens.length - 1] = { ...named(text, last.start, at + 1), kind: 'word' }
    } else tokens.push({ ...named(text, at, at + piece.length), kind: groups?.word === undefined ? 'mark' : 'word' })
  }
}

const named = (text: string, start: number, end: number) => {
  const piece = text.slice(start, end)
  return { text: piece, lower: piece.toLowerCase().replaceAll('’', "'"), start, end }
}

/** A known short form, or an initial ("J."). */
const isAbbreviation = ({ text, lower }: Token): boolean =>
  (ABBREVIATIONS.has(lower) && !(lower === 'no' && text === 'no')) || /^\p{Lu}$/u.test(text)

/** Whether a name has to follow: "Mr.", "Gen.", an initial. */
export const standsBeforeName = ({ text, lower }: Token): boolean =>
  lower.endsWith('.') && (TITLES.has(lower.slice(0, -1)) || /^\p{Lu}\.$/u.test(text))

export const isCapitalised = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)
