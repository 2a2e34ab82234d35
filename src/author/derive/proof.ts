// The shortest phrase that carries a fact and stands in the article once.

import { type Normalised, normalise } from '../../quiz/normalise.ts'
import type { Place } from '../../quiz/text-quote.ts'
import type { Evidence } from '../../quiz/vocabulary.ts'

/** More words than this around a phrase would hide it. */
const MOST_WORDS = 10
/** The longest proof that the check takes, less some room. */
const MOST_LETTERS = 480

/** The blocks of the article, kept apart so that no phrase is found across two. */
export const blocksOf = (blocks: readonly string[]): Normalised => normalise(blocks.join('\u0000'))

/** The phrase at a place, with as many words around it as make it the only one; null where nothing does. */
export function proofOf(text: string, place: Place, article: Normalised): Evidence | null {
  const line = lineAround(text, place)
  let { start, end } = wholeWords(text, place, line)
  for (let added = 0; added <= MOST_WORDS; added++) {
    const exact = text.slice(start, end).replace(/\s+/g, ' ').trim()
    if (exact.length > MOST_LETTERS) return null
    const needle = normalise(exact).text.trim()
    const first = article.text.indexOf(needle)
    if (first < 0) return null
    if (first === article.text.lastIndexOf(needle)) return { exact }
    const before = wordBefore(text, start, line.start)
    const behind = /^\s*\S+/.exec(text.slice(end, Math.min(line.end, end + 80)))?.[0].length ?? 0
    if (before === 0 && behind === 0) return null
    if (behind > 0 && (added % 2 === 0 || before === 0)) end += behind
    else start -= before
  }
  return null
}

/** How far back the word before an offset begins. */
function wordBefore(text: string, end: number, limit: number): number {
  let at = end
  while (at > limit && /\s/.test(text.charAt(at - 1))) at--
  while (at > limit && !/\s/.test(text.charAt(at - 1))) at--
  return end - at
}

function lineAround(text: string, { start, end }: Place): Place {
  const behind = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: behind < 0 ? text.length : behind }
}

/** "$5" of "$5m" would cut a word. */
function wholeWords(text: string, place: Place, line: Place): Place {
  let { start, end } = place
  while (start > line.start && WORD.test(text.charAt(start - 1))) start--
  while (end < line.end && WORD.test(text.charAt(end))) end++
  return { start, end }
}

const WORD = /[\p{L}\p{N}-]/u
