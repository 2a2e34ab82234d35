import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allowedSlips, distance, slipsBetween } from '../../src/quiz/typos.ts'
import { MUCH, SECONDS_AT_MOST, secondsFor } from './sample.ts'

/** The definition of optimal string alignment, written down as it is: every way of making one text of the other. */
function naive(from: readonly string[], to: readonly string[]): number {
  const [a, b] = [from.at(-1), to.at(-1)]
  if (a === undefined || b === undefined) return from.length + to.length
  const [shorter, other] = [from.slice(0, -1), to.slice(0, -1)]
  const ways = [naive(shorter, to) + 1, naive(from, other) + 1, naive(shorter, other) + (a === b ? 0 : 1)]
  if (a === to.at(-2) && b === from.at(-2)) ways.push(naive(from.slice(0, -2), to.slice(0, -2)) + 1)
  return Math.min(...ways)
}

const DISTANCES: [reason: string, from: string, to: string, distance: number][] = [
  ['the same', 'biden', 'biden', 0],
  ['nothing and something', '', 'abc', 3],
  ['a letter put in', 'biden', 'bidden', 1],
  ['a letter left out', 'biden', 'bien', 1],
  ['a letter replaced', 'biden', 'bidem', 1],
  ['two neighbours swapped', 'biden', 'bidne', 1],
  ['swapped and one between: the restricted form', 'ca', 'abc', 3],
  ['swapped twice', 'abcd', 'badc', 2],
  ['kitten and sitting', 'kitten', 'sitting', 3],
]

test.each(DISTANCES)('%s: %s, %s', (_reason, from, to, expected) => {
  expect(distance([...from], [...to])).toBe(expected)
  expect(distance([...to], [...from])).toBe(expected)
})

test('the distance is that of its definition', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 })
  fc.assert(
    fc.property(word, word, (from, to) => {
      expect(distance(from, to)).toBe(naive(from, to))
    }),
    { numRuns: 1000 },
  )
})

const ALLOWED: [word: string, slips: number][] = [
  ['usa', 0],
  ['iran', 1],
  ['slovakia', 1],
  ['impossible', 2],
  ['2014', 0],
  ['covid19', 0],
  ['xviii', 0],
  ['\u{1f30a}\u{1f30a}\u{1f30a}', 0],
]

test.each(ALLOWED)('%s has %i slips', (word, slips) => expect(allowedSlips(word)).toBe(slips))

const WORDS: [reason: string, typed: string, key: string, slips: number | null][] = [
  ['a space left out', 'newyork', 'new york', 0],
  ['a space put in', 'white house', 'whitehouse', 0],
  ['a slip in one word', 'new yorck', 'new york', 1],
  ['a slip in each of two words', 'whitte hous', 'white house', 2],
  ['a slip in each of three', 'whitte hous wingg', 'white house winge', null],
  ['a word more', 'joe robin biden', 'joe biden', null],
  ['a first letter', 'zambia', 'gambia', null],
  ['the first two letters swapped', 'agmbia', 'gambia', null],
  ['a figure', 'apollo 12', 'apollo 11', null],
]

test.each(WORDS)('%s: %s, %s', (_reason, typed, key, slips) => {
  expect(slipsBetween(typed.split(' '), key.split(' '))).toBe(slips)
})

describe('whatever is typed', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 })
  test('an answer has no slips from itself, and no answer has more than two', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(slipsBetween(one, one)).toBe(0)
        const slips = slipsBetween(one, other)
        if (slips !== null) expect(slips).toBeLessThanOrEqual(2)
      }),
    )
  })

  test('a word that is far too long is not gone through', () => {
    expect(secondsFor(() => slipsBetween(['a'.repeat(MUCH)], ['abcdefghij']))).toBeLessThan(SECONDS_AT_MOST)
  })
})
