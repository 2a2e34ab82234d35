// What each kind needs room for on paper.

import { expect, test } from 'vitest'
import type { PublicQuestion } from '../../src/quiz/kinds.ts'
import { type Room, roomFor } from '../../src/quiz/paper.ts'
import { options } from './sample.ts'

const BASE = { id: 'q', topic: 't', prompt: 'Which?', maxPoints: 1 }
const NONE: Room = { boxes: [], letters: [], lines: [] }
const [two, three] = [options('a', 'b'), options('x', 'y', 'z')]

const ROWS: [reason: string, question: PublicQuestion, room: Partial<Room>][] = [
  ['a box for each option', { ...BASE, kind: 'single', options: two }, { boxes: two }],
  ['a box for each option, however many are right', { ...BASE, kind: 'several', options: three }, { boxes: three }],
  ['a box for each item’s number', { ...BASE, kind: 'order', items: three }, { boxes: three }],
  [
    'a box for each item’s letter, and the letters',
    { ...BASE, kind: 'match', items: two, targets: three },
    { boxes: two, letters: three },
  ],
  ['a line, and what is counted', { ...BASE, kind: 'number', unit: 'troops' }, { lines: [{ unit: 'troops' }] }],
  ['a line alone', { ...BASE, kind: 'text' }, { lines: [{ unit: '' }] }],
  [
    'a line for each part, as the language writes them',
    { ...BASE, kind: 'date', asks: 'day' },
    { lines: [{ part: 'month' }, { part: 'day' }, { part: 'year' }] },
  ],
]

test.each(ROWS)('%s', (_, question, room) => expect(roomFor(question, 'en')).toEqual({ ...NONE, ...room }))
