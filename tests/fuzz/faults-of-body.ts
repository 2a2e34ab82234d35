// Faults of what a body says: values of another type, fields too few and too many, texts that are none.

import fc from 'fast-check'
import type { Draft } from './draft.ts'
import type { Fault, Faults } from './faults.ts'
import { edgesOf, valuesOfSchema } from './schema-arbitrary.ts'
import { questionsOf } from './seeds.ts'
import { isRecord } from './wire.ts'

/** The way to a value in a body: its keys from the top. */
type Place = readonly string[]

const hasJson = ({ json, bytes }: Draft): boolean => json !== undefined && bytes === null

/** A fault of a value that stands in the body. */
const inBody = (spoil: (json: unknown) => fc.Arbitrary<unknown>): Fault => ({
  appliesTo: hasJson,
  spoil: (draft) => spoil(draft.json).map((json) => ({ ...draft, json })),
})

/** A fault of some value that fits, wherever it stands. */
const somewhere = (isFitting: (value: unknown) => boolean, spoil: (value: unknown) => fc.Arbitrary<unknown>): Fault =>
  inBody((json) => {
    const places = placesIn(json).filter((place) => isFitting(valueAt(json, place)))
    if (places.length === 0) return fc.constant(json)
    return fc
      .constantFrom(...places)
      .chain((place) => spoil(valueAt(json, place)).map((value) => replaceAt(json, place, value)))
  })

const isText = (value: unknown): value is string => typeof value === 'string'
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const WRONG_NAMES = ['score', 'correct', 'points', '__proto__', 'constructor', 'prototype', 'toString', '', '/~', '0']
const WRONG_TEXTS = ['\ud800', 'a\udfff', '\u0000', 'a\u0085', '\u001b[2J', '\u007f', '\udc00\ud800']

const NEAR_DATES = [
  ...['2022-02-29', '2024-02-29', '1900-02-29', '2022-02-30', '2022-04-31', '2022-13-01', '2022-00-10', '2022-01-00'],
  ...['--02-29', '--02-30', '--04-31', '--13-01', '2022-13', '2022-00', '2022', '0000', '22', '12/01/2022', 'tomorrow'],
]

export const BODY_FAULTS: Faults = {
  'a value of another type': somewhere(
    () => true,
    () => fc.oneof(fc.constantFrom(null, true, 0, '', [], {}, [[]], { a: {} }), fc.jsonValue({ maxDepth: 3 })),
  ),
  'a field missing': somewhere(
    (value) => isRecord(value) && Object.keys(value).length > 0,
    (value) => fc.constantFrom(...Object.keys(Object(value))).map((name) => without(value, name)),
  ),
  'a field too many': somewhere(isRecord, (value) =>
    fc
      .tuple(fc.oneof(fc.constantFrom(...WRONG_NAMES), fc.string(), marks(1, 90)), fc.jsonValue({ maxDepth: 1 }))
      .map(([name, more]) => Object.fromEntries([...Object.entries(Object(value)), [name, more]])),
  ),
  'many fields too many': somewhere(isRecord, (value) =>
    fc
      .array(marks(1, 40), { minLength: 1, maxLength: 200 })
      .map((names) =>
        Object.fromEntries([...Object.entries(Object(value)), ...names.map((name, index) => [name + index, index])]),
      ),
  ),
  'a text too long': somewhere(isText, () => marks(60, 3000)),
  'a text of astral characters': somewhere(isText, () => fc.integer({ min: 1, max: 600 }).map((n) => '😀'.repeat(n))),
  'a text that is none': somewhere(isText, (value) =>
    fc.tuple(fc.constantFrom(...WRONG_TEXTS), fc.boolean()).map(([bad, behind]) => (behind ? value + bad : bad)),
  ),
  'a part twice': somewhere(isList, (value) =>
    fc.nat().map((drawn) => {
      const list = [...Object(value)]
      return [...list, list[drawn % Math.max(1, list.length)]]
    }),
  ),
  'a part missing': somewhere(isList, (value) => fc.constant([...Object(value)].slice(1))),
  'too many parts': inBody((json) =>
    fc
      .tuple(fc.integer({ min: 90, max: 400 }), fc.boolean())
      .map(([count, asList]) =>
        with_(json, 'answer', asList ? many(count) : Object.fromEntries(many(count).entries())),
      ),
  ),
  'an answer of any form': {
    appliesTo: hasJson,
    spoil: (draft, { contract }) => {
      const schema = draft.operation.body?.schema ?? {}
      return valuesOfSchema(contract, schema).map((json) => ({
        ...draft,
        json: with_(draft.json, 'answer', Object(json).answer),
      }))
    },
  },
  'a field at an edge': {
    appliesTo: hasJson,
    spoil: (draft, { contract }) =>
      fc
        .constantFrom(
          ...Object.entries(draft.operation.body?.schema.properties ?? {}).flatMap(([name, schema]) =>
            edgesOf(contract, schema).map((value) => [name, value] as const),
          ),
        )
        .map(([name, value]) => ({ ...draft, json: with_(draft.json, name, value) })),
  },
  'a date near a real one': {
    appliesTo: hasJson,
    spoil: (draft, { seeds }) =>
      fc
        .tuple(fc.constantFrom(...questionsOf(seeds)), fc.constantFrom(...NEAR_DATES))
        .map(([{ id }, answer]) => ({ ...draft, json: with_(with_(draft.json, 'question', id), 'answer', answer) })),
  },
  'another question': {
    appliesTo: hasJson,
    spoil: (draft, { seeds }) =>
      fc
        .constantFrom(...questionsOf(seeds).map(({ id }) => id), 'no-such-question', '__proto__')
        .map((id) => ({ ...draft, json: with_(draft.json, 'question', id) })),
  },
  'another revision': inBody((json) =>
    fc
      .oneof(fc.constantFrom('', '0', 'null', '__proto__'), fc.string({ maxLength: 64 }), marks(1, 64))
      .map((revision) => with_(json, 'revision', revision)),
  ),
  'a number beyond reason': inBody((json) =>
    fc.constantFrom(-0, 5e-324, -1e308, 2 ** 53 + 2, 1e21, 0.1 + 0.2).map((number) => with_(json, 'answer', number)),
  ),
  'a number as typed': inBody((json) =>
    fc
      .tuple(
        fc.oneof(
          fc.constantFrom('3.145', '12k', '٣', '10⁵', '½', '-0', '1e3', '0x10', ''),
          fc.string({ unit: 'grapheme' }),
          marks(1, 90),
        ),
        fc.constantFrom('en', 'de', 'fr', 'ar', 'tlh', 'x', '', 'en_US', 'root', 'e'.repeat(64)),
      )
      .map(([typed, lang]) => with_(json, 'answer', { typed, lang })),
  ),
  'another value at the top': inBody(() => fc.jsonValue({ maxDepth: 3 })),
}

/** The mark by which an echo is counted. */
const marks = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((length) => '!'.repeat(length))

const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `!${index}`)

const with_ = (json: unknown, name: string, value: unknown): unknown => ({ ...Object(json), [name]: value })

const without = (value: unknown, name: string): unknown =>
  Object.fromEntries(Object.entries(Object(value)).filter(([other]) => other !== name))

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((place) => [key, ...place]))]
}

const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((inner, key) => Object(inner)[key], value)

function replaceAt(value: unknown, [key, ...rest]: Place, next: unknown): unknown {
  if (key === undefined) return next
  const entries = Object.entries(Object(value)).map(([other, inner]) => [
    other,
    other === key ? replaceAt(inner, rest, next) : inner,
  ])
  return isList(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
