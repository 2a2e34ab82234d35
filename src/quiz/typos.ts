// How far a typed answer is from the right one, in slips of typing. What is written the same is folded before.

/** Slips forgiven in a whole answer, however long. */
export const MAX_SLIPS = 2

/**
 * Slips forgiven in a word of so many letters: none up to 3, one up to 8, then two. Eight letters tell Slovakia from Slovenia by two.
 * A figure or a Roman numeral is right or wrong: 2014 is not 2015, nor Louis XIV Louis XVI.
 */
export function allowedSlips(word: string): number {
  if (/\p{N}/u.test(word) || /^[ivxlcdm]+$/.test(word)) return 0
  const { length } = [...word]
  if (length <= 3) return 0
  return length <= 8 ? 1 : MAX_SLIPS
}

/**
 * The slips between two answers, word by word, or null when they are two things. Spaces are no slip (New York, NewYork). The first
 * letter of a word is never one: it is seldom mistyped, and tells Gambia from Zambia and the possible from the impossible.
 */
export function slipsBetween(typed: readonly string[], key: readonly string[]): number | null {
  if (joined(typed) === joined(key)) return 0
  if (typed.length !== key.length) return null
  let slips = 0
  for (const [index, word] of key.entries()) {
    slips += slipsInWord(typed[index] ?? '', word)
    if (slips > MAX_SLIPS) return null
  }
  return slips
}

/** In one; the Arabic article inside too, as in Abd al-Fattah. */
const joined = (words: readonly string[]): string => words.join('').replaceAll('ال', '')

function slipsInWord(typed: string, key: string): number {
  if (typed === key) return 0
  const letters = [...typed]
  const wanted = [...key]
  const most = allowedSlips(key)
  if (most === 0 || letters[0] !== wanted[0] || Math.abs(letters.length - wanted.length) > most) return Infinity
  const slips = distance(letters, wanted)
  return slips > most ? Infinity : slips
}

/**
 * Damerau–Levenshtein, restricted (optimal string alignment): the fewest letters put in, left out, replaced, or swapped with their
 * neighbour, none touched twice. Time and memory grow with the product of the lengths.
 */
export function distance(from: readonly string[], to: readonly string[]): number {
  let before: number[] = []
  let last = [0, ...to.keys()].map((_, column) => column)
  for (const [row, letter] of from.entries()) {
    const current = [row + 1]
    for (const [column, other] of to.entries()) {
      const replaced = at(last, column) + (letter === other ? 0 : 1)
      const isSwap = row > 0 && column > 0 && letter === to[column - 1] && other === from[row - 1]
      const swapped = isSwap ? at(before, column - 1) + 1 : Infinity
      current.push(Math.min(replaced, at(last, column + 1) + 1, at(current, column) + 1, swapped))
    }
    before = last
    last = current
  }
  return at(last, to.length)
}

const at = (costs: readonly number[], index: number): number => costs[index] ?? Infinity
