// Faults of keys, kind by kind, and of what has to differ: what the rules tell and a schema cannot.

import type { FaultRow } from './fault-row.ts'

const WAYS = '[boat, train]'
const DAY = 'asks: day\n    answer: 2022-01-12'
const SEQUENCE = '[band, mayor, school]'
const PAIRS = '{ finished: adams, beautiful: mayor }'
const MAYOR = '{ id: mayor, text: The mayor }\n    answer: {'

export const KEY_ROWS: readonly FaultRow[] = [
  ['a question has its own id', 'repeated-id', 'id: ways', 'id: engineers', 'id: ‸engineer'],
  ['an option has its own id', 'repeated-id', 'id: brown', 'id: adams-2', 'id: ‸adams'],
  [
    'an item has its own id',
    'repeated-id',
    'text: The band }',
    'text: Band }',
    'text: The band }\n      - { id: ‸band, text: Again }',
  ],
  ['an option reads like no other', 'repeated-text', 'text: Bo Brown', 'text: Adam Adams', 'text: ‸"ada  ADAMS"'],
  [
    'a target reads like no other',
    'repeated-text',
    MAYOR,
    '{ id: mayor, text: Mayor }\n    answer: {',
    '{ id: mayor, text: ‸ada adams }\n    answer: {',
  ],
  [
    'a question asks like no other',
    'repeated-prompt',
    'How did people come?',
    'Who built it?',
    "‸'who built the  bridge?'",
  ],

  ['single: the key names an option', 'unknown-option', 'answer: adams\n', 'answer: brown\n', 'answer: ‸adam\n'],
  [
    'single: the key is no text of an option',
    'unknown-option',
    'answer: adams\n',
    'answer: "adams"\n',
    'answer: ‸Ada Adams\n',
  ],
  [
    'single: one option is right, not two',
    'several-right',
    'answer: adams\n',
    "answer: 'adams'\n",
    'answer: ‸[adams, brown]\n',
  ],
  [
    'single: one option is right, not none',
    'no-right-option',
    'answer: adams\n',
    'answer: adams # she\n',
    '‸answer:\n',
  ],
  ['several: the key names options', 'unknown-option', WAYS, '[train, plane]', '[boat, ‸bus]'],
  ['several: no option twice in the key', 'repeated-answer', WAYS, '[boat]', '[boat, ‸boat]'],
  ['several: some option is right', 'no-right-option', WAYS, '\n      - plane', '‸[]'],
  ['several: some option is wrong', 'all-right', WAYS, '[train, boat]', '‸[boat, train, plane]'],
  ['several: the key is a list', 'wrong-type', WAYS, '[train]', '‸train'],

  ['number: the key is a mapping', 'wrong-type', '{ value: 1200, within: 10 }', '{ value: 1200 }', '‸1200'],

  [
    'date: the day exists',
    'invalid-date',
    DAY,
    "asks: day\n    answer: '2024-02-29'",
    'asks: day\n    answer: ‸2022-02-30',
  ],
  [
    'date: a day, not a month',
    'date-not-as-asked',
    DAY,
    'asks: day\n    answer: 0001-01-01',
    'asks: day\n    answer: ‸2022-01',
  ],
  [
    'date: the month exists',
    'invalid-date',
    DAY,
    'asks: month\n    answer: 2022-01',
    'asks: month\n    answer: ‸2022-13',
  ],
  [
    'date: a year, which YAML reads as a number',
    'wrong-type',
    DAY,
    'asks: year\n    answer: 2022',
    'asks: year\n    answer: ‸20.5',
  ],
  [
    'date: a year in quotation marks',
    'invalid-date',
    DAY,
    "asks: year\n    answer: '2022'",
    'asks: year\n    answer: ‸-2022',
  ],
  [
    'date: a year, not a day',
    'date-not-as-asked',
    DAY,
    'asks: year\n    answer: 0987',
    'asks: year\n    answer: ‸2022-01-12',
  ],
  [
    'date: the day of any year exists',
    'invalid-date',
    DAY,
    'asks: month-day\n    answer: --02-29',
    'asks: month-day\n    answer: ‸--02-30',
  ],
  [
    'date: a day of any year has two hyphens',
    'invalid-date',
    DAY,
    'asks: month-day\n    answer: "--01-12"',
    'asks: month-day\n    answer: ‸01-12',
  ],

  ['order: the key names items', 'unknown-item', SEQUENCE, '[school, mayor, band]', '[band, mayor, school, ‸crowd]'],
  [
    'order: no item twice in the key',
    'repeated-answer',
    SEQUENCE,
    '[band, school, mayor]',
    '[band, mayor, school, ‸band]',
  ],
  ['order: no item left out', 'missing-item', SEQUENCE, '["band", mayor, school]', '‸[band, mayor]'],
  ['order: some item in the key', 'missing-item', SEQUENCE, '[mayor, school, band]', '‸[]'],

  [
    'match: the key names items',
    'unknown-item',
    PAIRS,
    '{ finished: mayor, beautiful: adams }',
    '{ finished: adams, beautiful: mayor, ‸begun: mayor }',
  ],
  [
    'match: the key names targets',
    'unknown-target',
    `${MAYOR} finished: adams, beautiful: mayor }`,
    `${MAYOR} beautiful: mayor, finished: adams }`,
    '{ id: mayor, text: M }\n    answer: { finished: adams, beautiful: ‸mayr }',
  ],
  [
    'match: no item left out',
    'missing-item',
    PAIRS,
    '\n      finished: adams\n      beautiful: mayor',
    '‸{ finished: adams }',
  ],
  ['match: some item in the key', 'missing-item', PAIRS, '{ "finished": adams, beautiful: mayor }', '‸{}'],
  [
    'match: every target has an item',
    'unused-target',
    MAYOR,
    '{ id: mayor, text: Mayor }\n    answer: {',
    '{ id: mayor, text: The mayor }\n      - { id: ‸crowd, text: The crowd }\n    answer: {',
  ],

  [
    'text: the key is a text or a list of texts',
    'wrong-type',
    'answer: [the coast, shore]',
    'answer: Coast',
    'answer: ‸7',
  ],
  ['text: some answer is right', 'too-few', '[the coast, shore]', '[Coast]', '‸[]'],
  ['text: an answer can be typed', 'empty-text', '[the coast, shore]', '[coast, "7"]', '[the coast, ‸"?!"]'],
  [
    'text: no answer twice, however it is written',
    'repeated-answer',
    '[the coast, shore]',
    '[coast, shores]',
    '[coast, ‸"COÄST"]',
  ],
  [
    'text: the surname is part of the answer that is shown',
    'surname-not-in-answer',
    'reject: [coats]',
    'reject: [coats]\n    surname: Coast',
    'reject: [coats]\n    surname: ‸shore',
  ],
  [
    'text: what is rejected is not right as well',
    'rejects-right',
    'reject: [coats]',
    'reject: [coats, coasts]',
    'reject: [coats, ‸Coast]',
  ],
  [
    'text: the article says an answer',
    'answer-not-in-article',
    '[the coast, shore]',
    '[beach, shore, coast]',
    '‸[beach, shore]',
  ],
  [
    'text: what the article says and would pass for a slip is decided',
    'near-answer',
    'answer: [the coast, shore]\n    reject: [coats]',
    'answer: [coast, coats]',
    'answer: ‸[coast, shore]',
  ],
]
