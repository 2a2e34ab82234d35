import { describe, expect, test } from 'vitest'
import { grade } from '../../../src/quiz/grade.ts'
import type { SeveralQuestion } from '../../../src/quiz/kinds/several.ts'
import type { Verdict } from '../../../src/quiz/vocabulary.ts'
import { BASE, graded, options, refusal, subsets } from '../sample.ts'

const QUESTION: SeveralQuestion = {
  ...BASE,
  kind: 'several',
  options: options('a', 'b', 'c', 'd', 'e'),
  answer: ['a', 'c', 'e'],
}
const ODD: SeveralQuestion = {
  ...QUESTION,
  options: options('__proto__', 'constructor', 'a/b'),
  answer: ['constructor', '__proto__'],
}
const ONE: SeveralQuestion = { ...QUESTION, answer: ['d'] }
const ALL: SeveralQuestion = { ...QUESTION, answer: ['e', 'd', 'c', 'b', 'a'] }

const GRADED: [reason: string, question: SeveralQuestion, answer: unknown, verdict: Verdict, points: number][] = [
  ['all right ones and no other earn all', QUESTION, ['a', 'c', 'e'], 'right', 1],
  ['the order of choosing does not matter', QUESTION, ['e', 'a', 'c'], 'right', 1],
  ['one of three right ones is a third', QUESTION, ['c'], 'partly', 1 / 3],
  ['two of three right ones are two thirds', QUESTION, ['e', 'a'], 'partly', 2 / 3],
  ['a wrong one takes back a right one', QUESTION, ['a', 'c', 'b'], 'partly', 1 / 3],
  ['all right ones and one wrong lose a third', QUESTION, ['a', 'b', 'c', 'e'], 'partly', 2 / 3],
  ['as many wrong as right ones earn nothing', QUESTION, ['a', 'b'], 'wrong', 0],
  ['more wrong than right ones are never below nothing', QUESTION, ['a', 'b', 'd'], 'wrong', 0],
  ['only wrong ones', QUESTION, ['b', 'd'], 'wrong', 0],
  [
    'choosing everything earns only what outweighs the wrong ones',
    QUESTION,
    ['a', 'b', 'c', 'd', 'e'],
    'partly',
    1 / 3,
  ],
  ['the one right option of several', ONE, ['d'], 'right', 1],
  ['the one right option and a wrong one cancel out', ONE, ['d', 'a'], 'wrong', 0],
  ['every option may be right', ALL, ['a', 'b', 'c', 'd', 'e'], 'right', 1],
  ['four of five right ones', ALL, ['a', 'b', 'c', 'd'], 'partly', 4 / 5],
  ['three points are split in thirds', { ...QUESTION, points: 3 }, ['a', 'e'], 'partly', 2],
  ['half a point is split in thirds', { ...QUESTION, points: 0.5 }, ['a'], 'partly', 0.5 / 3],
  [
    'all of a tenth of a point is a tenth, and no bit more',
    { ...QUESTION, points: 0.1 },
    ['a', 'c', 'e'],
    'right',
    0.1,
  ],
  ['options may be called __proto__ and constructor', ODD, ['__proto__', 'constructor'], 'right', 1],
  ['an inherited name is not chosen by itself', ODD, ['constructor'], 'partly', 1 / 2],
]

test.each(GRADED)('%s', (_reason, question, answer, verdict, points) => {
  expect(grade(question, answer)).toStrictEqual(graded(verdict, points, question.answer, question.points))
})

const REFUSED: [reason: string, answer: unknown, ...faults: string[]][] = [
  ['no answer at all', undefined, 'wrong-type'],
  ['null', null, 'wrong-type'],
  ['true', true, 'wrong-type'],
  ['a number', 3, 'wrong-type'],
  ['one id that is not in a list', 'a', 'wrong-type'],
  ['an object that looks like a list', { 0: 'a', length: 1 }, 'wrong-type'],
  ['a list inside an object', { options: ['a'] }, 'wrong-type'],
  ['a set', new Set(['a']), 'wrong-type'],
  ['the empty list', [], 'too-few'],
  ['one option twice', ['a', 'a'], 'repeated /1'],
  ['one option three times', ['a', 'c', 'a', 'a'], 'repeated /2', 'repeated /3'],
  ['an unknown option', ['a', 'x'], 'unknown-option /1'],
  ['an unknown option twice is two unknown options', ['x', 'x'], 'unknown-option /0', 'unknown-option /1'],
  ['the names of inherited fields', ['constructor', '__proto__'], 'unknown-option /0', 'unknown-option /1'],
  ['every wrong type in the list', [null, true, 1, ['a'], {}], ...[0, 1, 2, 3, 4].map((at) => `wrong-type /${at}`)],
  ['all faults at once', ['a', 1, 'x', 'a'], 'wrong-type /1', 'unknown-option /2', 'repeated /3'],
  ['a list inside the list', [['a', 'c', 'e']], 'wrong-type /0'],
  ['a hole in the list', Object.assign(new Array(3), { 0: 'a', 2: 'c' }), 'wrong-type /1'],
  ['holes alone', new Array(2), 'wrong-type /0', 'wrong-type /1'],
  ['twice as many as there are: each its fault', [...'abcdeabcde'], ...[5, 6, 7, 8, 9].map((at) => `repeated /${at}`)],
  ['one more than that is too long to go through', [...'abcdeabcdea'], 'too-long'],
  ['10,000 times the right option', Array.from({ length: 10_000 }, () => 'a'), 'too-long'],
  ['10,000 wrong types', Array.from({ length: 10_000 }, () => null), 'too-long'],
]

test.each(REFUSED)('%s is refused', (_reason, answer, ...faults) => {
  expect(grade(QUESTION, answer)).toStrictEqual(refusal(...faults))
})

describe('every choice of every key agrees with the rule as design.md words it', () => {
  // (rightly chosen − wrongly chosen) / right ones, never below 0
  const naivePoints = (key: readonly string[], chosen: readonly string[]): number => {
    let rightly = 0
    let wrongly = 0
    for (const id of chosen) {
      if (key.includes(id)) rightly += 1
      else wrongly += 1
    }
    return rightly < wrongly ? 0 : (rightly - wrongly) / key.length
  }

  test.each([2, 3, 4, 5])('of %i options', (count) => {
    const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, count)
    const choices = subsets(ids).filter((chosen) => chosen.length > 0)
    expect(choices).toHaveLength(2 ** count - 1)
    for (const key of choices) {
      const question: SeveralQuestion = { ...QUESTION, options: options(...ids), answer: key }
      for (const chosen of choices) {
        const points = naivePoints(key, chosen)
        const verdict = points === 1 ? 'right' : points === 0 ? 'wrong' : 'partly'
        expect(grade(question, chosen), `${chosen} of ${key}`).toStrictEqual(graded(verdict, points, key))
      }
    }
  })
})
