// Which closing message a score gets: the lowest band shown to everybody is a bug that other quizzes are known for.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClosingRange, closingFor } from '../../src/quiz/closing.ts'

const HALVES: readonly ClosingRange[] = [
  { from: 0, text: 'low' },
  { from: 50, text: 'middle' },
  { from: 100, text: 'all' },
]
const THIRDS: readonly ClosingRange[] = [0, 33.33, 66.67, 100].map((from, at) => ({ from, text: `${at} of 3` }))

const ROWS: [reason: string, closing: readonly ClosingRange[], points: number, of: number, text: string | undefined][] =
  [
    ['nothing gets the lowest', HALVES, 0, 4, 'low'],
    ['just below a range gets the one before', HALVES, 1.99, 4, 'low'],
    ['exactly at a range gets it', HALVES, 2, 4, 'middle'],
    ['all but a hundredth of a point of very many is not all', HALVES, 9999.99, 10_000, 'middle'],
    ['nor is all but a tenth of one', HALVES, 0.99, 1, 'middle'],
    ['all gets the highest', HALVES, 4, 4, 'all'],
    ['a sum of binary fractions below the whole is the whole', HALVES, 0.1 + 0.7, 0.8, 'all'],
    ['and so is one above it', HALVES, 0.1 + 0.2, 0.3, 'all'],
    ['a half as a sum of sixths', HALVES, 1 / 6 + 1 / 6 + 1 / 6, 1, 'middle'],
    ['two of three, as an author writes it', THIRDS, 2, 3, '2 of 3'],
    ['a third and a third, as fractions of one question', THIRDS, 1 / 3 + 1 / 3, 1, '2 of 3'],
    ['one of three', THIRDS, 1, 3, '1 of 3'],
    ['less than one of three', THIRDS, 0.99, 3, '0 of 3'],
    ['a single message is for everybody', [{ from: 0, text: 'thanks' }], 0, 3, 'thanks'],
    ['no message', [], 1, 1, undefined],
    [
      'a score below the first, which the check of quizzes does not let through',
      [{ from: 50, text: 'good' }],
      1,
      3,
      undefined,
    ],
    ['ranges in any order', [...HALVES].reverse(), 2, 4, 'middle'],
    ['nothing to be had', HALVES, 0, 0, 'low'],
  ]

test.each(ROWS)('%s', (_reason, closing, points, of, text) => expect(closingFor(closing, points, of)).toBe(text))

test('with a range for each number of right answers, each is shown for exactly its own, however many there are', () => {
  for (let questions = 1; questions <= 100; questions++) {
    const closing = Array.from({ length: questions + 1 }, (_, right) => ({
      from: Number(((100 * right) / questions).toFixed(2)),
      text: `${right} right`,
    }))
    for (let right = 0; right <= questions; right++) {
      expect(closingFor(closing, right, questions), `${right} of ${questions}`).toBe(`${right} right`)
    }
  }
})

/** Any layout of ranges, in whole percents, as many of them as there are. */
const layouts = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 100 })
  .map((froms) => [0, ...froms.toSorted((a, b) => a - b)])

test('over all scores and layouts, a score gets the highest range that it reaches, told in whole numbers', () => {
  fc.assert(
    fc.property(layouts, fc.integer({ min: 1, max: 60 }), (froms, parts) => {
      const closing = froms.map((from) => ({ from, text: `from ${from}` }))
      for (let earned = 0; earned <= parts; earned++) {
        // The oracle has no fraction: hundredths of a percent, rounded by integer division, and 100 for all alone.
        const rounded = Math.floor((20_000 * earned + parts) / (2 * parts))
        const hundredths = earned === parts ? 10_000 : Math.min(9999, rounded)
        const reached = froms.filter((from) => 100 * from <= hundredths).at(-1)
        expect(closingFor(closing, earned, parts)).toBe(`from ${reached}`)
      }
    }),
    { numRuns: 500 },
  )
})

test('the points of the questions added up one by one say the same as their whole sum', () => {
  const point = fc.constantFrom(0.1, 0.2, 0.3, 0.7, 1 / 3, 2 / 3, 1 / 6, 1)
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
      const sum = points.reduce((all, one) => all + one, 0)
      const backwards = points.reduceRight((all, one) => all + one, 0)
      expect(closingFor(HALVES, sum, backwards)).toBe('all')
    }),
    { numRuns: 500 },
  )
})
