// Finds evidence in a text as the W3C TextQuoteSelector says: the exact phrase, told apart by what stands before and behind it.

import { type Normalised, normalise } from './normalise.ts'
import type { Evidence } from './vocabulary.ts'

/** A place in a text: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Every place of the text that the evidence fits, in order. Exact but for encoding, space and the shape of quotation marks. */
export function findQuote(text: string, evidence: Evidence): Place[] {
  return findIn(normalise(text), evidence)
}

/** The same in a text that is normalised already, for those who look for many phrases in it. */
export function findIn(haystack: Normalised, { exact, prefix = '', suffix = '' }: Evidence): Place[] {
  const needle = tidy(exact)
  if (needle === '') return []
  const before = tidy(prefix)
  const after = tidy(suffix)
  const places: Place[] = []
  const { text, starts, ends } = haystack
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const end = at + needle.length
    if (cutsWord(text, at) || cutsWord(text, end)) continue
    if (before !== '' && !endsWith(text, at, before)) continue
    if (after !== '' && !startsWith(text, end, after)) continue
    places.push({ start: starts[at] ?? 0, end: ends[end - 1] ?? 0 })
  }
  return places
}

const tidy = (text: string): string => normalise(text).text.trim()

/** Whether `before` stands right before an offset, a space between them or not. */
function endsWith(text: string, at: number, before: string): boolean {
  const edge = text[at - 1] === ' ' ? at - 1 : at
  return text.endsWith(before, edge) && !cutsWord(text, edge - before.length)
}

function startsWith(text: string, at: number, after: string): boolean {
  const edge = text[at] === ' ' ? at + 1 : at
  return text.startsWith(after, edge) && !cutsWord(text, edge + after.length)
}

const WORD = /[\p{L}\p{M}\p{N}]/u
const SPACELESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Khmr}\p{scx=Laoo}\p{scx=Mymr}]/u

/** Whether an offset lies inside a word or a figure: "January 1" does not stand in "January 13", nor "000" in "60,000". */
function cutsWord(text: string, at: number): boolean {
  const left = text[at - 1] ?? ''
  const right = text[at] ?? ''
  if (SPACELESS.test(left) || SPACELESS.test(right)) return false
  if (WORD.test(left) && WORD.test(right)) return true
  return isFigureMark(text, at - 1) || isFigureMark(text, at)
}

/** Whether the character at an offset is a point or comma between two digits. */
const isFigureMark = (text: string, at: number): boolean =>
  /[.,]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
