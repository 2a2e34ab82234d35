// What is said to just this answer, and when a question was corrected; only once it is answered, and only what there is.

import { expect, test } from 'vitest'
import { grade } from '../../src/quiz/grade.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import { BASE } from './sample.ts'

const OPTIONS = [
  { id: 'a', text: 'Anna', feedback: 'Anna came later.' },
  { id: 'b', text: 'Bo' },
  { id: 'c', text: 'Cem', feedback: 'Cem was there.' },
]
const single: Question = { ...BASE, kind: 'single', options: OPTIONS, answer: 'b' }
const several: Question = { ...BASE, kind: 'several', options: OPTIONS, answer: ['b', 'c'] }
const number: Question = {
  ...BASE,
  kind: 'number',
  unit: 'troops',
  answer: { value: 60_000, within: 0 },
  feedback: [
    { value: 90_000, within: 0, text: 'That is the upper end.' },
    { value: 90_000, within: 10_000, text: 'That is near the upper end.' },
  ],
}
const estimate: Question = { ...number, slider: { min: 0, max: 200_000, step: 10_000 } }
const year: Question = { ...BASE, kind: 'date', asks: 'year', answer: '2021' }

const FEEDBACK: [reason: string, question: Question, answer: unknown, feedback: string[] | undefined][] = [
  ['a chosen option says its own', single, 'a', ['Anna came later.']],
  ['an option without feedback says nothing', single, 'b', undefined],
  [
    'of several, each chosen one, in the order of the answer',
    several,
    ['c', 'a'],
    ['Cem was there.', 'Anna came later.'],
  ],
  ['of several, not those that were left out', several, ['b', 'c'], ['Cem was there.']],
  ['of several, none that has any', several, ['b'], undefined],
  ['an expected wrong number', number, 90_000, ['That is the upper end.']],
  ['the same, typed', number, { typed: '90k', lang: 'en' }, ['That is the upper end.']],
  ['a number near it, by the first entry that fits', number, 85_000, ['That is near the upper end.']],
  ['any other wrong number', number, 7, undefined],
  ['the right number', number, 60_000, undefined],
  ['an estimate, too', estimate, 80_000, ['That is near the upper end.']],
  ['a question without feedback', year, '2020', undefined],
]

test.each(FEEDBACK)('%s', (_reason, question, answer, feedback) => {
  const result = grade(question, answer)
  expect(result.ok && result.value.feedback).toEqual(feedback)
  expect(result.ok && 'feedback' in result.value).toBe(feedback !== undefined)
})

test('a refused answer gets no feedback', () => {
  expect(grade(single, 'd')).toEqual({ ok: false, failure: [{ code: 'unknown-option', pointer: '' }] })
})

test('a corrected question says so with every verdict, and another does not', () => {
  const corrected = { date: '2026-11-20', note: 'The year had been misread.' }
  for (const answer of ['2021', '2020']) {
    const result = grade({ ...year, corrected }, answer)
    expect(result.ok && result.value.correction).toEqual(corrected)
  }
  const result = grade(year, '2021')
  expect(result.ok && 'correction' in result.value).toBe(false)
})
