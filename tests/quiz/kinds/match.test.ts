import { describe, expect, test } from 'vitest'
import { grade } from '../../../src/quiz/grade.ts'
import type { MatchQuestion } from '../../../src/quiz/kinds/match.ts'
import type { Verdict } from '../../../src/quiz/vocabulary.ts'
import { BASE, graded, options, refusal, sequences } from '../sample.ts'

const QUESTION: MatchQuestion = {
  ...BASE,
  kind: 'match',
  items: options('jan-10', 'jan-12', 'jan-13'),
  targets: options('geneva', 'brussels', 'vienna'),
  answer: { 'jan-10': 'geneva', 'jan-12': 'brussels', 'jan-13': 'vienna' },
}
/** Two items share a target. */
const SHARED: MatchQuestion = {
  ...QUESTION,
  items: options('a', 'b', 'c', 'd'),
  targets: options('x', 'y'),
  answer: { a: 'x', b: 'y', c: 'x', d: 'x' },
}
const ODD: MatchQuestion = {
  ...QUESTION,
  items: options('__proto__', 'constructor', 'a/b~c'),
  targets: options('toString', '__proto__'),
  answer: Object.fromEntries([
    ['__proto__', 'toString'],
    ['constructor', '__proto__'],
    ['a/b~c', 'toString'],
  ]),
}
const all = (first: unknown, second: unknown, third: unknown) => ({
  'jan-10': first,
  'jan-12': second,
  'jan-13': third,
})
const parse = (json: string): unknown => JSON.parse(json)
const numbered = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`i${at}`, 'geneva']))

const GRADED: [reason: string, question: MatchQuestion, answer: unknown, verdict: Verdict, points: number][] = [
  ['all items right', QUESTION, all('geneva', 'brussels', 'vienna'), 'right', 1],
  [
    'the order of the fields does not matter',
    QUESTION,
    { 'jan-13': 'vienna', 'jan-12': 'brussels', 'jan-10': 'geneva' },
    'right',
    1,
  ],
  ['one right and two changed about', QUESTION, all('geneva', 'vienna', 'brussels'), 'partly', 1 / 3],
  ['two right, and a target twice', QUESTION, all('geneva', 'brussels', 'geneva'), 'partly', 2 / 3],
  ['one target for everything earns one', QUESTION, all('vienna', 'vienna', 'vienna'), 'partly', 1 / 3],
  ['each one place further', QUESTION, all('brussels', 'vienna', 'geneva'), 'wrong', 0],
  ['a target of several items, all right', SHARED, { a: 'x', b: 'y', c: 'x', d: 'x' }, 'right', 1],
  ['a target of several items, half right', SHARED, { a: 'x', b: 'x', c: 'x', d: 'y' }, 'partly', 2 / 4],
  ['everything to the target that most items have', SHARED, { a: 'x', b: 'x', c: 'x', d: 'x' }, 'partly', 3 / 4],
  ['everything the other way', SHARED, { a: 'y', b: 'x', c: 'y', d: 'y' }, 'wrong', 0],
  ['three points are one each', { ...QUESTION, points: 3 }, all('geneva', 'vienna', 'vienna'), 'partly', 2],
  [
    'half a point is split in thirds',
    { ...QUESTION, points: 0.5 },
    all('geneva', 'geneva', 'geneva'),
    'partly',
    0.5 / 3,
  ],
  ['all of a tenth of a point is a tenth', { ...QUESTION, points: 0.1 }, QUESTION.answer, 'right', 0.1],
  [
    'items may be called __proto__ and constructor',
    ODD,
    parse('{"__proto__":"toString","constructor":"__proto__","a/b~c":"toString"}'),
    'right',
    1,
  ],
  [
    'and are told apart from what is inherited',
    ODD,
    parse('{"__proto__":"__proto__","constructor":"__proto__","a/b~c":"__proto__"}'),
    'partly',
    1 / 3,
  ],
]

test.each(GRADED)('%s', (_reason, question, answer, verdict, points) => {
  expect(grade(question, answer)).toStrictEqual(graded(verdict, points, question.answer, question.points))
})

/** In the order of a hash, as readers see the items: the author's order must not show in a refusal. */
const ALL_MISSING = ['missing-item /jan-13', 'missing-item /jan-12', 'missing-item /jan-10']
const REFUSED: [reason: string, answer: unknown, ...faults: string[]][] = [
  ['no answer at all', undefined, 'wrong-type'],
  ['null', null, 'wrong-type'],
  ['true', true, 'wrong-type'],
  ['a number', 1, 'wrong-type'],
  ['a text', 'geneva', 'wrong-type'],
  ['a list of targets', ['geneva', 'brussels', 'vienna'], 'wrong-type'],
  ['a list of pairs', [['jan-10', 'geneva']], 'wrong-type'],
  ['the empty object', {}, ...ALL_MISSING],
  ['one item missing', { 'jan-10': 'geneva', 'jan-13': 'vienna' }, 'missing-item /jan-12'],
  ['an item extra', { ...QUESTION.answer, 'jan-14': 'vienna' }, 'unknown-item /jan-14'],
  ['an unknown target', all('geneva', 'paris', 'vienna'), 'unknown-target /jan-12'],
  ['an item as a target', all('geneva', 'jan-12', 'vienna'), 'unknown-target /jan-12'],
  ['the empty text as a target', all('', 'brussels', 'vienna'), 'unknown-target /jan-10'],
  ['null as a target', all(null, 'brussels', 'vienna'), 'wrong-type /jan-10'],
  ['nothing as a target', all('geneva', undefined, 'vienna'), 'wrong-type /jan-12'],
  ['a list as a target', all('geneva', 'brussels', ['vienna']), 'wrong-type /jan-13'],
  [
    'every other wrong type as a target',
    all(true, 1, {}),
    'wrong-type /jan-10',
    'wrong-type /jan-12',
    'wrong-type /jan-13',
  ],
  [
    'an inherited name as a target',
    all('constructor', '__proto__', 'vienna'),
    'unknown-target /jan-10',
    'unknown-target /jan-12',
  ],
  [
    'a prototype beside the items',
    parse(JSON.stringify(QUESTION.answer).replace('{', '{"__proto__":"vienna",')),
    'unknown-item /__proto__',
  ],
  [
    'a prototype instead of the items',
    parse('{"__proto__":{"jan-10":"geneva"}}'),
    'unknown-item /__proto__',
    ...ALL_MISSING,
  ],
  ['a constructor', { ...QUESTION.answer, constructor: { prototype: {} } }, 'unknown-item /constructor'],
  ['items that are only inherited', Object.create(QUESTION.answer), ...ALL_MISSING],
  ['a map', new Map(Object.entries(QUESTION.answer)), ...ALL_MISSING],
  [
    'a name with a slash, written as a pointer does',
    { ...QUESTION.answer, 'a/b~c': 'vienna' },
    'unknown-item /a~1b~0c',
  ],
  ['a name of 64 characters', { ...QUESTION.answer, ['x'.repeat(64)]: 'vienna' }, `unknown-item /${'x'.repeat(64)}`],
  ['a name too long to repeat', { ...QUESTION.answer, ['x'.repeat(65)]: 'vienna' }, 'unknown-item'],
  [
    'all faults at once',
    { 'jan-10': 1, 'jan-12': 'paris', x: 'vienna' },
    'wrong-type /jan-10',
    'unknown-target /jan-12',
    'unknown-item /x',
    'missing-item /jan-13',
  ],
  [
    'twice as many as there are: each its fault',
    numbered(6),
    ...[0, 1, 2, 3, 4, 5].map((at) => `unknown-item /i${at}`),
    ...ALL_MISSING,
  ],
  ['one more than that is too long to go through', numbered(7), 'too-long'],
  ['10,000 items', numbered(10_000), 'too-long'],
]

test.each(REFUSED)('%s is refused', (_reason, answer, ...faults) => {
  expect(grade(QUESTION, answer)).toStrictEqual(refusal(...faults))
})

describe('every matching of every key agrees with the rule as design.md words it: right items / items', () => {
  const SIZES = [2, 3].flatMap((items) => [2, 3].map((targets) => [items, targets] as const))

  test.each(SIZES)('of %i items and %i targets', (itemCount, targetCount) => {
    const items = ['a', 'b', 'c'].slice(0, itemCount)
    const targets = ['x', 'y', 'z'].slice(0, targetCount)
    const mappings = sequences(targets, itemCount)
    expect(mappings).toHaveLength(targetCount ** itemCount)
    const asRecord = (mapping: readonly string[]) =>
      Object.fromEntries(mapping.map((target, at) => [items[at] ?? '', target]))
    for (const key of mappings) {
      const answer = asRecord(key)
      const question: MatchQuestion = { ...QUESTION, items: options(...items), targets: options(...targets), answer }
      for (const given of mappings) {
        let right = 0
        for (const [at, target] of given.entries()) if (key[at] === target) right += 1
        const verdict = right === itemCount ? 'right' : right === 0 ? 'wrong' : 'partly'
        expect(grade(question, asRecord(given)), `${given} for ${key}`).toStrictEqual(
          graded(verdict, right / itemCount, answer),
        )
      }
    }
  })
})
