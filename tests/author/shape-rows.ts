// Faults of shape: fields, types, numbers and lengths of lists, as the schema tells them.

import type { FaultRow } from './fault-row.ts'

const ADAMS = '- { id: adams, text: Ada Adams }\n'
const BROWN = '      - { id: brown, text: Bo Brown }\n'
const PROOF = '[{ exact: Ada Adams built the bridge }]'
const PAIRS = '{ finished: adams, beautiful: mayor }'
const more = (count: number): string =>
  Array.from({ length: count }, (_, index) => `      - { id: o${index}, text: Option ${index} }\n`).join('')
const question = (index: number): string => `  - id: q${index}
    kind: number
    topic: figures
    prompt: How long, in ${index} ways?
    unit: days
    answer: { value: 1200 }
    evidence: [{ exact: '1,200 days' }]
    explanation: As planned.
`
const questions = (count: number): string => Array.from({ length: count }, (_, index) => question(index)).join('')

export const SHAPE_ROWS: readonly FaultRow[] = [
  [
    'the first line names the schema for editors',
    'no-schema-line',
    '# yaml-language-server: $schema=../quiz.schema.json\n',
    '# yaml-language-server: $schema=../quiz.schema.json \r\n',
    '‸# yaml-language-server: $schema=quiz.schema.json\n',
  ],
  [
    'a needed field is there; when it is not, its parent is named',
    'missing-field',
    'id: engineer\n    kind: single\n    topic: people\n',
    'topic: people\n    kind: single\n    id: engineer\n',
    '‸id: engineer\n    kind: single\n',
  ],
  ['a needed field of a field is there', 'missing-field', '{ value: 1200, ', '{ value: 0, ', '‸{ '],
  [
    'a question says its kind',
    'missing-field',
    'id: days\n    kind: number',
    'kind: number\n    id: days',
    '‸id: days',
  ],
  ['a field is a known one', 'unknown-field', 'hint: The name', 'hint: A name', '‸hnit: The name'],
  ['no other kind lends its fields', 'unknown-field', 'asks: day\n', 'asks: "day"\n', 'asks: day\n    ‸unit: days\n'],
  ['a field of evidence is a known one', 'unknown-field', "said Adams' }", "said Adams' }", "said Adams', ‸page: 1 }"],
  ['no field is inherited', 'unknown-field', 'language: en\n', 'language: en-GB\n', 'language: en\n‸constructor: 1\n'],
  ['no field is a prototype', 'unknown-field', 'language: en\n', 'language: EN\n', 'language: en\n‸__proto__: {}\n'],
  ['no item is a prototype', 'unknown-field', PAIRS, PAIRS, '{ finished: adams, beautiful: mayor, ‸__proto__: adams }'],
  ['a text in braces has no bare comma', 'unknown-field', 'Post, url', 'Post, url', 'Post, ‸and Times, url'],
  ['a text that looks like a number is quoted', 'wrong-type', 'text: Bo Brown', "text: '2019'", 'text: ‸2019'],
  ['a text is no list', 'wrong-type', 'text: Bo Brown', 'text: Bo B.', 'text: ‸[Bo, Brown]'],
  [
    'a list is a list',
    'wrong-type',
    PROOF,
    '\n      - exact: built the bridge',
    '‸{ exact: Ada Adams built the bridge }',
  ],
  ['a mapping is a mapping', 'wrong-type', PAIRS, PAIRS, '‸[{ finished: adams }, { beautiful: mayor }]'],
  ['a kind is one that there is', 'unknown-value', 'kind: single', "kind: 'single'", 'kind: ‸singel'],
  ['a date asks for a part of dates', 'unknown-value', 'asks: day', 'asks: "day"', 'asks: ‸weekday'],
  ['points are above 0', 'out-of-range', 'points: 2', 'points: 0.5', 'points: ‸0'],
  ['points are 100 at most', 'out-of-range', 'points: 2', 'points: 100', 'points: ‸100.1'],
  ['points are a number', 'wrong-type', 'points: 2', 'points: 2e0', "points: ‸'2'"],
  ['a margin is not below 0', 'out-of-range', 'within: 10', 'within: 0', 'within: ‸-1'],
  [
    'a figure is one that is exact',
    'out-of-range',
    'value: 1200',
    'value: -9007199254740991',
    'value: ‸9007199254740993',
  ],
  ['a figure ends', 'out-of-range', 'value: 1200', 'value: 1.2e3', 'value: ‸.inf'],
  ['a figure is a number', 'wrong-type', 'value: 1200', 'value: +1200', 'value: ‸.nan'],
  ['one option is no choice', 'too-few', ADAMS + BROWN, `- { id: adams, text: Adams }\n${BROWN}`, `‸${ADAMS}`],
  ['there are 20 options at most', 'too-many', ADAMS + BROWN, ADAMS + BROWN + more(18), `‸${ADAMS}${BROWN}${more(19)}`],
  ['there is evidence', 'too-few', PROOF, '[{ exact: Ada Adams }]', '‸[]'],
  [
    'there are 100 questions at most',
    'too-many',
    '- id: engineer',
    `${questions(93).trim()}\n  - id: engineer`,
    `‸${questions(94).trim()}\n  - id: engineer`,
  ],
]
