// Faults of a query: parameters that there are not, values that are none, and too much of everything.

import fc from 'fast-check'
import { type Draft, pairsOf } from './draft.ts'
import type { Fault, Faults } from './faults.ts'
import { edgesOf } from './schema-arbitrary.ts'

/** One more parameter, before or behind the others. */
const more = (parameters: fc.Arbitrary<string>, appliesTo: Fault['appliesTo'] = () => true): Fault => ({
  appliesTo,
  spoil: (draft) =>
    fc
      .tuple(parameters, fc.boolean())
      .map(([one, isFirst]) => ({ ...draft, query: isFirst ? [one, ...draft.query] : [...draft.query, one] })),
})

const namesOf = ({ operation }: Draft): string[] =>
  operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)

const takesQuery = (draft: Draft): boolean => namesOf(draft).length > 0

const WRONG_VALUES = [
  ...[
    '',
    '0',
    '-1',
    '1001',
    '1e9',
    '1.5',
    '01',
    '+1',
    '%201',
    '1%20',
    'NaN',
    'Infinity',
    '0x10',
    '%D9%A3',
    '1,2',
    'null',
    '[]',
  ],
  ...['%00', '%1b', 'a%7fb', '%c2%85', 'Single', 'single%20', 'essay', '__proto__', '%f0%9f%98%80', '&', '+'],
]

export const QUERY_FAULTS: Faults = {
  'an unknown parameter': more(
    fc.oneof(
      fc.constantFrom(
        'page=2',
        '__proto__=1',
        'constructor=',
        'Limit=1',
        'limit[]=1',
        'topic%00=a',
        '=',
        '',
        'seed%20=1',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((name) => `${encodeURIComponent(name)}=1`),
      fc.integer({ min: 1, max: 300 }).map((length) => `${'!'.repeat(length)}=!`),
    ),
  ),
  'a wrong value': {
    appliesTo: takesQuery,
    spoil: (draft) =>
      fc.tuple(fc.constantFrom(...namesOf(draft)), fc.constantFrom(...WRONG_VALUES)).map(([name, value]) => ({
        ...draft,
        query: [...draft.query.filter((pair) => !pair.startsWith(`${name}=`)), `${name}=${value}`],
      })),
  },
  'a value at an edge': {
    appliesTo: takesQuery,
    spoil: (draft, { contract }) =>
      fc
        .constantFrom(
          ...draft.operation.parameters
            .filter((parameter) => parameter.in === 'query')
            .flatMap(({ name, schema }) => edgesOf(contract, schema).map((value) => pairsOf(name, value))),
        )
        .map((query) => ({ ...draft, query })),
  },
  'a parameter twice': {
    appliesTo: takesQuery,
    spoil: (draft) =>
      fc.tuple(fc.constantFrom(...namesOf(draft)), fc.integer({ min: 2, max: 31 })).map(([name, count]) => ({
        ...draft,
        query: Array.from({ length: count }, (_, index) => `${name}=${index + 1}`),
      })),
  },
  'a value too long': {
    appliesTo: takesQuery,
    spoil: (draft) =>
      fc
        .tuple(
          fc.constantFrom(...namesOf(draft)),
          fc.constantFrom('!', '%F0%9F%98%80'),
          fc.integer({ min: 40, max: 600 }),
        )
        .map(([name, character, length]) => ({ ...draft, query: [`${name}=${character.repeat(length)}`] })),
  },
  'a percent-encoding that is none': more(
    fc.constantFrom('%', 'seed=%', 'seed=%zz', 'topic=%ff', '%ed%a0%80=1', 'limit=%c0%af', 'a=%e2%82'),
  ),
  'as many parameters as may be': {
    appliesTo: () => true,
    spoil: (draft) => fc.constant({ ...draft, query: Array.from({ length: 32 }, () => 'topic=a') }),
  },
  'too many parameters': {
    appliesTo: () => true,
    spoil: (draft) =>
      fc.constantFrom(33, 40, 1000).map((count) => ({ ...draft, query: Array.from({ length: count }, () => 'a=!') })),
  },
  'a URL as long as may be': {
    appliesTo: () => true,
    spoil: (draft, { seeds }) => fc.constant(longUrl(draft, 8192 - seeds.origin.length)),
  },
  'a URL too long': {
    appliesTo: () => true,
    spoil: (draft, { seeds }) =>
      fc.constantFrom(8193, 9000, 15_000).map((most) => longUrl(draft, most - seeds.origin.length)),
  },
}

/** With one parameter so long that path and query have this many characters. */
const longUrl = (draft: Draft, length: number): Draft => ({
  ...draft,
  query: ['!'.repeat(Math.max(0, length - draft.pathname.length - 1))],
})
