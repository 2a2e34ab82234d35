// Faults of what is said beyond the verdict: feedback on options, closing messages, corrections.

import type { FaultRow } from './fault-row.ts'

const BOAT = '{ id: boat, text: By boat }'
const BAND = '{ id: band, text: The band }'
const QUESTIONS = 'questions:\n  - id: engineer'
const closing = (...ranges: string[]) => `closing: [${ranges.join(', ')}]\n${QUESTIONS}`
const LOW = '{ from: 0, text: Read on }'
const WEDNESDAY = 'explanation: It was a Wednesday.'
const corrected = (fields: string) => `${WEDNESDAY}\n    corrected: ${fields}`

export const CLOSING_ROWS: readonly FaultRow[] = [
  [
    'feedback on an option is not empty',
    'empty-text',
    BOAT,
    '{ id: boat, text: By boat, feedback: A few. }',
    "{ id: boat, text: By boat, feedback: ‸' ' }",
  ],
  [
    'feedback has 500 characters at most',
    'too-long',
    BOAT,
    `{ id: boat, text: By boat, feedback: ${'f'.repeat(500)} }`,
    `{ id: boat, text: By boat, feedback: ‸${'f'.repeat(501)} }`,
  ],
  [
    'an item to put in order is not chosen, and has no feedback',
    'unknown-field',
    BAND,
    '{ id: band, text: Band }',
    '{ id: band, text: The band, ‸feedback: First. }',
  ],
  [
    'the first closing message is from 0',
    'ranges-out-of-order',
    QUESTIONS,
    closing(LOW),
    closing('{ from: ‸10, text: Read on }'),
  ],
  [
    'closing messages rise',
    'ranges-out-of-order',
    QUESTIONS,
    closing(LOW, '{ from: 66.67, text: Good }', '{ from: 100, text: All }'),
    closing(LOW, '{ from: 80, text: Good }', '{ from: ‸50, text: Fair }'),
  ],
  [
    'no two closing messages begin at the same score',
    'ranges-out-of-order',
    QUESTIONS,
    closing(LOW, '{ from: 0.01, text: Good }'),
    closing(LOW, '{ from: ‸0, text: Good }'),
  ],
  [
    'nobody scores more than all',
    'out-of-range',
    QUESTIONS,
    closing(LOW, '{ from: 100, text: All }'),
    closing(LOW, '{ from: ‸101, text: All }'),
  ],
  ['a closing message says something', 'empty-text', QUESTIONS, closing(LOW), closing("{ from: 0, text: ‸'' }")],
  ['there are closing messages, or no list of them', 'too-few', QUESTIONS, closing(LOW), `closing: ‸[]\n${QUESTIONS}`],
  [
    'a correction has a day that exists',
    'invalid-date',
    WEDNESDAY,
    corrected('{ date: 2026-11-20, note: The year. }'),
    corrected('{ date: ‸2026-11-31, note: The year. }'),
  ],
  [
    'a correction says what it is',
    'missing-field',
    WEDNESDAY,
    corrected('{ date: 2026-11-20, note: The year. }'),
    corrected('‸{ date: 2026-11-20 }'),
  ],
  [
    'nothing is corrected before it is published',
    'days-out-of-order',
    WEDNESDAY,
    corrected('{ date: 2022-01-13, note: The year. }'),
    corrected('{ date: ‸2022-01-12, note: The year. }'),
  ],
]
