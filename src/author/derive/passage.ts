// The passage that a question quotes: the clause around a figure, whole words, and nothing that only makes sense further up.

import type { Place } from '../../quiz/text-quote.ts'
import { framesOf } from './cues.ts'
import type { ReadText, Sentence } from './sentences.ts'
import { isCapitalised, type Token } from './tokens.ts'
import { JOINTS, looksLikeVerb } from './word-lists.ts'

/** A sentence up to here is quoted whole: it makes sense by itself. */
const WHOLE = 30
/** A clause with fewer words than this says too little to be recognised. */
const ENOUGH = 10
/** What a reader takes in at a glance. */
const MOST = 38

/** The sentence that holds a place. */
export const sentenceAt = ({ sentences }: ReadText, { start }: Place): Sentence | undefined =>
  sentences.find(({ tokens }) => (tokens.at(-1)?.end ?? 0) > start)

/** The clause around a place, with its neighbours while it is short; null where it leans on what stands before it. */
export function passageAround(read: ReadText, place: Place): Place | null {
  const tokens = sentenceAt(read, place)?.tokens ?? []
  const inner = tokens.some(({ kind, start, end }) => kind === 'quotation' && start <= place.start && end >= place.end)
  const at = tokens.findIndex(({ end }) => end > place.start)
  const last = tokens.findLastIndex(({ start }) => start < place.end)
  if (at < 0 || last < at || inner) return null
  let { from, to } = reach(tokens, at, last + 1)
  while (to > from && isBreak(tokens[to - 1])) to--
  while (from < to && (isBreak(tokens[from]) || /^(?:and|but|so|yet|or)$/.test(tokens[from]?.lower ?? ''))) from++
  const words = tokens.slice(from, to)
  const [first, final] = [words[0], words.at(-1)]
  if (
    first === undefined ||
    final === undefined ||
    words.length < 6 ||
    words.length > MOST ||
    leans(words) ||
    (words.length < tokens.length - 1 && !words.some(isVerb))
  )
    return null
  if (/^(?:that|of|to|by|in|on|at|for|from|with|and|or|the|a|an)$/.test(final.lower)) return null
  const count = (mark: string): number => words.filter(({ text }) => text === mark).length
  if (count('(') !== count(')')) return null
  return { start: first.start, end: final.end }
}

/** The whole sentence, or the parts around the place until they say enough. */
function reach(tokens: readonly Token[], at: number, end: number): { from: number; to: number } {
  if (tokens.length <= WHOLE) return { from: 0, to: tokens.length }
  let [from, to] = [partStart(tokens, at), partEnd(tokens, end)]
  while (to - from < ENOUGH && (from > 0 || to < tokens.length)) {
    if (from > 0) from = partStart(tokens, from - 1)
    else to = partEnd(tokens, to + 1)
  }
  if (to - from <= MOST) return { from, to }
  while (from < at - 4 && to - from > MOST) from++
  while (from < at - 4 && !JOINTS.has(tokens[from]?.lower ?? '')) from++
  while (to > end && to - from > MOST) to--
  while (
    to > end &&
    !/^(?:and|but|that|which|who|because|since|when|while|after|before)$/.test(tokens[to]?.lower ?? '')
  )
    to--
  return { from, to }
}

const isVerb = ({ lower }: Token): boolean => looksLikeVerb(lower) || framesOf(lower).size > 0 || /[^s]s$/.test(lower)

const isBreak = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && /^(?:[,;:.?!—–―]|--|\.{3})$/.test(token.text)

function partStart(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && !isBreak(tokens[from - 1])) from--
  return from
}

function partEnd(tokens: readonly Token[], at: number): number {
  let to = at
  while (to < tokens.length && !isBreak(tokens[to])) to++
  return to
}

/** "He paid 20 dollars", "the 20 of them": who or what stands further up. */
function leans(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) =>
    /^(?:he|she|it|they|we|i|you|him|her|them|his|hers|their|theirs|its|our|my|this|that|these|those|who|which|whose|there)(?:'\S+)?$/.test(
      lower,
    ),
  )
  if (at < 0) return false
  if (/^(?:that|there|who|which|whose)$/.test(tokens[at]?.lower ?? '') && at > 2) return false
  return !tokens
    .slice(0, at)
    .some(
      (token, index) =>
        isCapitalised(token) &&
        (index > 0 || token.text.length > 3) &&
        !/^(?:In|On|At|By|But|And|For|The|With|After|Before|When|While|During|Since|From)$/.test(token.text),
    )
}

/** The passage with a gap, as it stands in the prompt. */
export const withGap = (text: string, passage: Place, gap: Place): string =>
  plain(`${text.slice(passage.start, gap.start)}…${text.slice(gap.end, passage.end)}`)

/** On one line, with inner quotation marks single, so that it can stand in double ones. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/["“”]|''|``/g, "'")
    .trim()
