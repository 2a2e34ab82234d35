// Finds the phrase of an article that an author probably meant: the one of as many words with the most words in common.

import type { Place } from '../quiz/text-quote.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu

/** Half of the words are another phrase; two in three may be a slip. */
const MIN_SHARE = 0.6

/** A word of a text, in lower case, and where it stands: UTF-16 offsets, `end` exclusive. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text; figures with their points and commas are words. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Where the phrase stands that is nearest to the one wanted; nothing when none is. Linear in the words. */
export function nearestPhrase(words: readonly Word[], phrase: string): Place | undefined {
  const wanted = wordsOf(phrase)
  const common = commonWords(words, wanted)
  let best = -1
  for (const [index, count] of common.entries()) if (count > (common[best] ?? 0)) best = index
  if (best === -1 || (common[best] ?? 0) / wanted.length < MIN_SHARE) return undefined
  const isWanted = ({ word }: Word) => wanted.some((other) => other.word === word)
  const window = words.slice(Math.max(0, best - wanted.length + 1), best + 1)
  const [first, last] = [window.find(isWanted), window.findLast(isWanted)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

/**
 * For each word, how many of the wanted words the window that ends with it has, each as often as it is wanted at most.
 * The window is as long as the phrase; words are counted as they come in and go out.
 */
function commonWords(words: readonly Word[], wanted: readonly Word[]): number[] {
  const lacking = new Map<string, number>()
  for (const { word } of wanted) lacking.set(word, (lacking.get(word) ?? 0) + 1)
  let common = 0
  return words.map(({ word }, index) => {
    common -= count(words[index - wanted.length]?.word, 1, (lacks) => lacks > 0)
    common += count(word, -1, (lacks) => lacks >= 0)
    return common
  })

  function count(word: string | undefined, change: 1 | -1, matters: (lacks: number) => boolean): 0 | 1 {
    const lacks = word === undefined ? undefined : lacking.get(word)
    if (word === undefined || lacks === undefined) return 0
    lacking.set(word, lacks + change)
    return matters(lacks + change) ? 1 : 0
  }
}
