import { describe, expect, test } from 'vitest'
import { KINDS, publishQuestion, type Question, rightAnswer } from '../../src/quiz/kinds.ts'
import { BASE, options } from './sample.ts'

const SEEN = { id: 'q', topic: 'meeting dates', prompt: 'Which?', maxPoints: 1 }
const ids = (...all: string[]) => all.map((id) => ({ id, text: `Text of ${id}` }))

const ROWS: [reason: string, question: Question, seen: unknown][] = [
  [
    'of a single choice, the options in their own order',
    { ...BASE, kind: 'single', options: options('a', 'b', 'c', 'd'), answer: 'a' },
    { ...SEEN, kind: 'single', options: ids('a', 'c', 'b', 'd') },
  ],
  [
    'of several, the options, and not how many are right',
    { ...BASE, kind: 'several', options: options('d', 'a', 'c', 'b'), answer: ['a', 'b'] },
    { ...SEEN, kind: 'several', options: ids('a', 'c', 'b', 'd') },
  ],
  [
    'of a number, the unit, and no margin',
    { ...BASE, kind: 'number', unit: 'troops', answer: { value: 60_000, within: 500 } },
    { ...SEEN, kind: 'number', unit: 'troops' },
  ],
  [
    'of an estimate, the slider, and neither margin nor reach nor feedback',
    {
      ...BASE,
      kind: 'number',
      unit: 'troops',
      slider: { min: 1000, max: 1_000_000, step: 1000, scale: 'log' },
      answer: { value: 60_000, within: 500, reach: 4 },
      feedback: [{ value: 90_000, within: 0, text: 'That is the upper end.' }],
    },
    { ...SEEN, kind: 'number', unit: 'troops', min: 1000, max: 1_000_000, step: 1000, scale: 'log' },
  ],
  [
    'of a range of days, no more than of a day',
    { ...BASE, kind: 'date', asks: 'day', answer: '2022-01-09/2022-01-10' },
    { ...SEEN, kind: 'date', asks: 'day' },
  ],
  [
    'of a date, how precise it must be',
    { ...BASE, kind: 'date', asks: 'month-day', answer: '--01-10' },
    { ...SEEN, kind: 'date', asks: 'month-day' },
  ],
  [
    'of an order, the items',
    { ...BASE, kind: 'order', items: options('a', 'b', 'c', 'd'), answer: ['d', 'c', 'b', 'a'] },
    { ...SEEN, kind: 'order', items: ids('a', 'c', 'b', 'd') },
  ],
  [
    'of a match, both sides',
    {
      ...BASE,
      kind: 'match',
      items: options('a', 'b', 'c', 'd'),
      targets: options('x', 'y', 'z'),
      answer: { a: 'x', b: 'x', c: 'y', d: 'z' },
    },
    { ...SEEN, kind: 'match', items: ids('a', 'c', 'b', 'd'), targets: ids('x', 'z', 'y') },
  ],
  [
    'of a short answer, nothing more',
    { ...BASE, kind: 'text', answer: ['Joe Biden', 'Joseph Biden'], surname: 'Biden', reject: ['Jill Biden'] },
    { ...SEEN, kind: 'text' },
  ],
  [
    'a hint, where there is one, and what it is worth',
    { ...BASE, hint: 'A week before.', points: 3, kind: 'date', asks: 'year', answer: '2021' },
    { ...SEEN, hint: 'A week before.', maxPoints: 3, kind: 'date', asks: 'year' },
  ],
]

describe('the reader sees, before answering', () => {
  test.each(ROWS)('%s', (_reason, question, seen) => expect(publishQuestion(question)).toStrictEqual(seen))

  test('nothing that the author, or a later version, adds to a question, an option or an item', () => {
    const added = { answerCount: 2, isRight: true, within: 5, note: 'canary' }
    const corrected = { date: '2026-11-20', note: 'canary' }
    for (const [, question, seen] of ROWS) {
      const more = (all: readonly { id: string; text: string }[]) =>
        all.map((one) => ({ ...one, ...added, feedback: 'canary' }))
      const extended = {
        ...question,
        ...added,
        corrected,
        ...('options' in question ? { options: more(question.options) } : {}),
        ...('items' in question ? { items: more(question.items) } : {}),
        ...('targets' in question ? { targets: more(question.targets) } : {}),
      }
      expect(publishQuestion(extended)).toStrictEqual(seen)
    }
  })
})

test('every kind has its row above', () => {
  expect([...new Set(ROWS.map(([, question]) => question.kind))]).toEqual([...KINDS])
})

test('the right answer has the form of an answer', () => {
  expect(ROWS.map(([, question]) => rightAnswer(question))).toStrictEqual([
    'a',
    ['a', 'b'],
    60_000,
    60_000,
    '2022-01-09',
    '--01-10',
    ['d', 'c', 'b', 'a'],
    { a: 'x', b: 'x', c: 'y', d: 'z' },
    'Joe Biden',
    '2021',
  ])
})
