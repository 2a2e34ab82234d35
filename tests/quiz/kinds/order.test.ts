import { describe, expect, test } from 'vitest'
import { grade } from '../../../src/quiz/grade.ts'
import type { OrderQuestion } from '../../../src/quiz/kinds/order.ts'
import type { Verdict } from '../../../src/quiz/vocabulary.ts'
import { BASE, graded, options, permutations, refusal } from '../sample.ts'

/** A question whose right sequence is given; its items stand in another. */
const sequence = (...answer: string[]): OrderQuestion => ({
  ...BASE,
  kind: 'order',
  items: options(...answer.toSorted().toReversed()),
  answer,
})
const FOUR = sequence('c', 'a', 'd', 'b')
const ELEVEN = sequence('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11')
const ODD = sequence('constructor', '__proto__', 'toString')

const GRADED: [reason: string, question: OrderQuestion, answer: unknown, verdict: Verdict, points: number][] = [
  ['the right sequence earns all', FOUR, [...'cadb'], 'right', 1],
  ['one pair of three kept, at the beginning', FOUR, [...'cabd'], 'partly', 1 / 3],
  ['one pair of three kept, at the end', FOUR, [...'acdb'], 'partly', 1 / 3],
  ['one pair of three kept, in the middle', FOUR, [...'badc'], 'partly', 1 / 3],
  ['the first at the end keeps the two pairs of the others', FOUR, [...'adbc'], 'partly', 2 / 3],
  ['the last at the beginning keeps the two pairs of the others', FOUR, [...'bcad'], 'partly', 2 / 3],
  ['halves that change places keep the pairs inside them', FOUR, [...'dbca'], 'partly', 2 / 3],
  ['backwards keeps none', FOUR, [...'bdac'], 'wrong', 0],
  ['an item in its place but without its neighbours earns nothing', FOUR, [...'cdab'], 'wrong', 0],
  ['the order of the ids is not the order of the items', FOUR, [...'abcd'], 'wrong', 0],
  ['two items, right', sequence('b', 'a'), ['b', 'a'], 'right', 1],
  ['two items, the wrong way round', sequence('b', 'a'), ['a', 'b'], 'wrong', 0],
  ['eleven items are not compared as texts', ELEVEN, ELEVEN.answer, 'right', 1],
  ['eleven items in the order of their texts', ELEVEN, ELEVEN.answer.toSorted(), 'partly', 8 / 10],
  ['the last item at the beginning of eleven', ELEVEN, ['11', ...ELEVEN.answer.slice(0, 10)], 'partly', 9 / 10],
  ['three points are split in thirds', { ...FOUR, points: 3 }, [...'cabd'], 'partly', 1],
  ['half a point is split in thirds', { ...FOUR, points: 0.5 }, [...'adbc'], 'partly', 1 / 3],
  ['all of a tenth of a point is a tenth, and no bit more', { ...FOUR, points: 0.1 }, [...'cadb'], 'right', 0.1],
  ['items may be called constructor and __proto__', ODD, ['constructor', '__proto__', 'toString'], 'right', 1],
  ['inherited names follow nothing by themselves', ODD, ['toString', 'constructor', '__proto__'], 'partly', 1 / 2],
]

test.each(GRADED)('%s', (_reason, question, answer, verdict, points) => {
  expect(grade(question, answer)).toStrictEqual(graded(verdict, points, question.answer, question.points))
})

const REFUSED: [reason: string, answer: unknown, ...faults: string[]][] = [
  ['no answer at all', undefined, 'wrong-type'],
  ['null', null, 'wrong-type'],
  ['true', true, 'wrong-type'],
  ['a number', 4, 'wrong-type'],
  ['the ids in one text', 'cadb', 'wrong-type'],
  ['an object that looks like a list', { 0: 'c', 1: 'a', 2: 'd', 3: 'b', length: 4 }, 'wrong-type'],
  ['a position for each item', { c: 0, a: 1, d: 2, b: 3 }, 'wrong-type'],
  ['the empty list', [], 'missing-item'],
  ['one item missing', ['c', 'a', 'd'], 'missing-item'],
  ['one item extra', ['c', 'a', 'd', 'b', 'x'], 'unknown-item /4'],
  ['an item repeated behind all', ['c', 'a', 'd', 'b', 'c'], 'repeated /4'],
  ['an item repeated in place of another', ['c', 'c', 'd', 'b'], 'repeated /1', 'missing-item'],
  ['an unknown item in place of one', ['c', 'x', 'd', 'b'], 'unknown-item /1', 'missing-item'],
  ['an item of another question, and one missing', ['c', 'a', 'feb-21'], 'unknown-item /2', 'missing-item'],
  ['the names of inherited fields', ['__proto__', ...'adb'], 'unknown-item /0', 'missing-item'],
  ['positions', [0, 1, 2, 3], 'wrong-type /0', 'wrong-type /1', 'wrong-type /2', 'wrong-type /3', 'missing-item'],
  ['null among the items', ['c', null, 'd', 'b'], 'wrong-type /1', 'missing-item'],
  ['a list among the items', ['c', 'a', 'd', 'b', ['b']], 'wrong-type /4'],
  ['a hole in the list', Object.assign(new Array(4), { 0: 'c', 2: 'd', 3: 'b' }), 'wrong-type /1', 'missing-item'],
  ['all faults at once', ['c', 1, 'x', 'c'], 'wrong-type /1', 'unknown-item /2', 'repeated /3', 'missing-item'],
  ['twice as many as there are: each its fault', [...'cadbcadb'], ...[4, 5, 6, 7].map((at) => `repeated /${at}`)],
  ['one more than that is too long to go through', [...'cadbcadbc'], 'too-long'],
  ['10,000 items', Array.from({ length: 10_000 }, (_, at) => `i${at}`), 'too-long'],
]

test.each(REFUSED)('%s is refused', (_reason, answer, ...faults) => {
  expect(grade(FOUR, answer)).toStrictEqual(refusal(...faults))
})

describe('every sequence agrees with the rule as design.md words it', () => {
  // neighbouring pairs kept / pairs
  const naivePoints = (key: readonly string[], given: readonly string[]): number => {
    const pairs = (ids: readonly string[]) => ids.slice(1).map((id, at) => `${ids[at]} before ${id}`)
    return pairs(key).filter((pair) => pairs(given).includes(pair)).length / pairs(key).length
  }

  test.each([2, 3, 4, 5])('of %i items', (count) => {
    const key = ['d', 'b', 'e', 'a', 'c'].slice(0, count)
    const question = sequence(...key)
    for (const given of permutations(key)) {
      const points = naivePoints(key, given)
      const verdict = points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly'
      expect(grade(question, given), `${given} for ${key}`).toStrictEqual(graded(verdict, points, key))
    }
  })

  test('and only one of 120 is right', () => {
    const question = sequence('d', 'b', 'e', 'a', 'c')
    const right = permutations(question.answer).filter((given) => {
      const result = grade(question, given)
      return result.ok && result.value.verdict === 'right'
    })
    expect(right).toEqual([['d', 'b', 'e', 'a', 'c']])
  })
})
