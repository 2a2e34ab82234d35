import type { FaultRow } from './fault-row.ts'

const FIGURE = 'answer: { value: 1200, within: 10 }'
const estimate = (slider: string, answer = '{ value: 1200, within: 10 }') => `slider: ${slider}\n    answer: ${answer}`
const EVEN = '{ min: 0, max: 5000, step: 10 }'
const hears = (feedback: string) => `${FIGURE}\n    feedback: ${feedback}`

const DAY = 'asks: day\n    answer: 2022-01-12'
const TWO_DAYS = (from: string, to: string) => `asks: day\n    answer: ${from}/${to}`

export const ESTIMATE_ROWS: readonly FaultRow[] = [
  [
    'number: there is a reach on a slider alone',
    'unknown-field',
    FIGURE,
    estimate(EVEN, '{ value: 1200, within: 10, reach: 500 }'),
    'answer: { value: 1200, ‸reach: 500 }',
  ],
  [
    'number: feedback is for wrong figures',
    'feedback-on-right',
    FIGURE,
    hears("[{ value: 1300, text: 'In a leap year.' }]"),
    hears("[{ value: ‸1215, within: 5, text: 'Nearly.' }]"),
  ],
  [
    'number: all feedback can be heard',
    'repeated-answer',
    FIGURE,
    hears("[{ value: 1300, text: 'A.' }, { value: 1300, within: 50, text: 'B.' }]"),
    hears("[{ value: 1300, within: 50, text: 'A.' }, { value: ‸1320, text: 'B.' }]"),
  ],
  ['number: feedback that is there says something', 'too-few', FIGURE, FIGURE, hears('‸[]')],
  ['slider: it has a length', 'out-of-range', FIGURE, estimate(EVEN), estimate('{ min: 5000, max: ‸5000, step: 10 }')],
  [
    'slider: a log scale begins above 0',
    'out-of-range',
    FIGURE,
    estimate('{ min: 100, max: 100000, step: 10, scale: log }'),
    estimate('{ min: ‸0, max: 100000, step: 10, scale: log }'),
  ],
  [
    'slider: a scale is log',
    'unknown-value',
    FIGURE,
    estimate(EVEN),
    estimate('{ min: 1, max: 5001, step: 10, scale: ‸ln }'),
  ],
  [
    'slider: its steps go into it',
    'uneven-steps',
    FIGURE,
    estimate('{ min: 0, max: 5000.5, step: 0.5, scale: log }').replace('min: 0,', 'min: 0.5,'),
    estimate('{ min: 0, max: 5000, step: ‸30 }'),
  ],
  ['slider: it has steps', 'out-of-range', FIGURE, estimate(EVEN), estimate('{ min: 0, max: 5000, step: ‸1000 }')],
  [
    'slider: its steps are not too fine',
    'out-of-range',
    FIGURE,
    estimate(EVEN),
    estimate('{ min: 0, max: 5000, step: ‸1 }'),
  ],
  [
    'slider: the key is on it',
    'out-of-range',
    FIGURE,
    estimate('{ min: 0, max: 5000, step: 20 }'),
    estimate('{ min: 0, max: 1000, step: 10 }', '{ value: ‸1200, within: 10 }'),
  ],
  [
    'slider: the reach goes beyond the margin',
    'out-of-range',
    FIGURE,
    estimate(EVEN, '{ value: 1200, within: 10, reach: 11 }'),
    estimate(EVEN, '{ value: 1200, within: 10, reach: ‸10 }'),
  ],
  [
    'slider: so does a reach by ratio',
    'out-of-range',
    FIGURE,
    estimate('{ min: 100, max: 100000, step: 10, scale: log }', '{ value: 1200, within: 10, reach: 1.1 }'),
    estimate('{ min: 100, max: 100000, step: 10, scale: log }', '{ value: 1200, within: 10, reach: ‸1 }'),
  ],
  [
    'slider: it stops at a right value',
    'slider-misses-answer',
    FIGURE,
    estimate('{ min: 0, max: 5000, step: 50 }', '{ value: 1210, within: 10 }'),
    estimate('{ min: 0, max: 5000, step: 50 }', '{ value: ‸1220, within: 10 }'),
  ],
  [
    'slider: its middle is not right',
    'slider-tells-answer',
    FIGURE,
    estimate('{ min: 0, max: 3000, step: 10 }'),
    estimate('‸{ min: 0, max: 2400, step: 10 }'),
  ],
  [
    'slider: its end is not right',
    'slider-tells-answer',
    FIGURE,
    estimate('{ min: 0, max: 1300, step: 10 }'),
    estimate('‸{ min: 0, max: 1210, step: 10 }'),
  ],
  [
    'date: the days of a range rise',
    'days-out-of-order',
    DAY,
    TWO_DAYS('2021-12-30', '2022-01-02'),
    TWO_DAYS('‸2022-01-12', '2022-01-11'),
  ],
  [
    'date: a range has two days',
    'days-out-of-order',
    DAY,
    TWO_DAYS('2022-01-12', '2022-01-13'),
    TWO_DAYS('‸2022-01-12', '2022-01-12'),
  ],
  [
    'date: a range has 31 days at most',
    'out-of-range',
    DAY,
    TWO_DAYS('2022-01-01', '2022-01-31'),
    TWO_DAYS('‸2022-01-01', '2022-02-01'),
  ],
  [
    'date: the first day of a range exists',
    'invalid-date',
    DAY,
    TWO_DAYS('2024-02-29', '2024-03-01'),
    TWO_DAYS('‸2023-02-29', '2023-03-01'),
  ],
  [
    'date: the last day of a range exists',
    'invalid-date',
    DAY,
    TWO_DAYS('2024-02-28', '2024-02-29'),
    TWO_DAYS('‸2023-02-28', '2023-02-29'),
  ],
  [
    'date: a range has no third day',
    'invalid-date',
    DAY,
    TWO_DAYS('2022-01-12', '2022-01-14'),
    TWO_DAYS('‸2022-01-12', '2022-01-13/2022-01-14'),
  ],
  [
    'date: a range is of days',
    'date-not-as-asked',
    DAY,
    'asks: month-day\n    answer: --01-09/--01-10',
    'asks: month\n    answer: ‸2022-01/2022-02',
  ],
  [
    'date: a range is as precise as asked',
    'date-not-as-asked',
    DAY,
    TWO_DAYS('2022-01-09', '2022-01-10'),
    TWO_DAYS('‸--01-09', '--01-10'),
  ],
]
