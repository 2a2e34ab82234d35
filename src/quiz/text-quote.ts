// Finds evidence in a text as the W3C TextQuoteSelector says: the exact phrase, told apart by what stands before and behind it.

import { type Normalised, normalise } from './normalise.ts'
import type { Evidence } from './vocabulary.ts'

/** A place in a text: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Every place of a normalised text that the evidence fits, in order and as offsets of the text before it was normalised:
 * exact but for encoding, space and the shape of quotation marks.
 */
export function findIn(haystack: Normalised, { exact, prefix = '', suffix = '' }: Evidence): Place[] {
  const needle = tidy(exact)
  const before = tidy(prefix)
  const after = tidy(suffix)
  return offsetsOf(needle, haystack.text).flatMap((at) => {
    const end = at + needle.length
    if (cutsWord(haystack, at) || cutsWord(haystack, end)) return []
    if (before !== '' && !endsWith(haystack, at, before)) return []
    if (after !== '' && !startsWith(haystack, end, after)) return []
    return [{ start: haystack.starts[at] ?? 0, end: haystack.ends[end - 1] ?? 0 }]
  })
}

const tidy = (text: string): string => normalise(text).text.trim()

/** Every offset of a phrase, those that overlap too, by Knuth, Morris and Pratt: linear, where `indexOf` again and again is not. */
function offsetsOf(phrase: string, text: string): number[] {
  if (phrase === '') return []
  const borders = [0] // of each beginning of the phrase: how much of it is also its end
  const longer = (fitting: number, next: string | undefined): number => {
    let length = fitting
    while (length > 0 && phrase[length] !== next) length = borders[length - 1] ?? 0
    return phrase[length] === next ? length + 1 : 0
  }
  for (let at = 1; at < phrase.length; at++) borders.push(longer(borders[at - 1] ?? 0, phrase[at]))
  const offsets: number[] = []
  let fitting = 0
  for (let at = 0; at < text.length; at++) {
    fitting = longer(fitting, text[at])
    if (fitting === phrase.length) offsets.push(at + 1 - phrase.length)
  }
  return offsets
}

/** Whether `before` stands right before an offset, a space between them or not. */
function endsWith(haystack: Normalised, at: number, before: string): boolean {
  const edge = haystack.text[at - 1] === ' ' ? at - 1 : at
  return haystack.text.endsWith(before, edge) && !cutsWord(haystack, edge - before.length)
}

function startsWith(haystack: Normalised, at: number, after: string): boolean {
  const edge = haystack.text[at] === ' ' ? at + 1 : at
  return haystack.text.startsWith(after, edge) && !cutsWord(haystack, edge + after.length)
}

const WORD = /[\p{L}\p{M}\p{N}]/u
const FIGURE = /[\p{N}一二三四五六七八九十百千万萬億亿兆]/u
const SPACELESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Khmr}\p{scx=Laoo}\p{scx=Mymr}]/u

/**
 * Whether an offset lies inside a word, a figure or a printed character: "January 1" does not stand in "January 13",
 * nor "000" in "60,000", nor a point in an ellipsis.
 */
function cutsWord({ text, starts }: Normalised, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (starts[at - 1] === starts[at]) return true
  const left = characterBefore(text, at)
  const right = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (FIGURE.test(left) && FIGURE.test(right)) return true
  if (SPACELESS.test(left) || SPACELESS.test(right)) return false
  if (WORD.test(left) && WORD.test(right)) return true
  return isFigureMark(text, at - 1) || isFigureMark(text, at)
}

/** Two code units beyond the basic plane. */
const characterBefore = (text: string, at: number): string =>
  /[\ud800-\udbff][\udc00-\udfff]$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? text.slice(at - 1, at)

/** Whether the character at an offset groups or parts the digits on both sides of it. */
const isFigureMark = (text: string, at: number): boolean =>
  /[.,'٫٬]/.test(text[at] ?? '') && /\p{Nd}/u.test(text[at - 1] ?? '') && /\p{Nd}/u.test(text[at + 1] ?? '')
