// Arbitrary values that a JSON Schema accepts, for as much of JSON Schema as the document uses.

import fc from 'fast-check'
import type { Contract, JsonSchema } from './contract.ts'

/** Longest of what is made where a schema sets no limit. */
const SOME = 8

export function valuesOfSchema(contract: Contract, schema: JsonSchema): fc.Arbitrary<unknown> {
  const values = (inner: JsonSchema) => valuesOfSchema(contract, inner)
  if (schema.$ref !== undefined) return values(contract.lookUp(schema.$ref))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(values))
  switch (schema.type) {
    case 'string':
      return textsOf(schema)
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000 })
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, ...rangeOf(schema) }))
    case 'array':
      return listsOf(values(schema.items ?? {}), schema.maxItems)
    case 'object':
      return objectsOf(schema, values)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

const rangeOf = ({ minimum, maximum }: JsonSchema) => ({
  ...(minimum === undefined ? {} : { min: minimum }),
  ...(maximum === undefined ? {} : { max: maximum }),
})

/** Texts of a length up to `maxLength`, which JSON Schema counts in code points, and often exactly so long. */
export function textsOf({ minLength = 0, maxLength, pattern }: JsonSchema): fc.Arbitrary<string> {
  const form = new RegExp(pattern ?? '', 'u')
  const cut = (text: string): string => [...text].slice(0, maxLength).join('')
  const most = maxLength ?? SOME
  return fc
    .oneof(
      { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(most, 40) }).map(cut) },
      { weight: 1, arbitrary: fc.constantFrom('a', '!', 'é', '😀', '𐍈').map((character) => character.repeat(most)) },
    )
    .filter((text) => form.test(text))
}

/** Short lists, and the longest that there may be. */
const listsOf = (item: fc.Arbitrary<unknown>, maxItems = SOME): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(item, { maxLength: Math.min(maxItems, SOME) }) },
    { weight: 1, arbitrary: item.map((value) => Array.from({ length: maxItems }, () => value)) },
  )

function objectsOf(schema: JsonSchema, values: (inner: JsonSchema) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties = true, propertyNames, maxProperties = SOME } = schema
  const named = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, values(inner)])),
    {
      requiredKeys: [...required],
    },
  )
  if (additionalProperties === false) return named
  const others = fc.dictionary(
    textsOf(propertyNames ?? {}),
    values(additionalProperties === true ? {} : additionalProperties),
    { maxKeys: Math.min(maxProperties, SOME) },
  )
  return fc.tuple(others, named).map(([more, known]) => ({ ...more, ...known }))
}

/** The values at the bounds that a schema sets, and right beyond them. */
export function edgesOf(contract: Contract, schema: JsonSchema): unknown[] {
  const edges = (inner: JsonSchema) => edgesOf(contract, inner)
  const { minimum, maximum, maxLength, maxItems, maxProperties } = schema
  const some = (count: number): unknown[] => Array.from({ length: count }, (_, index) => `a${index}`)
  const around = <Edge>(limit: number | undefined, make: (count: number) => Edge): Edge[] =>
    limit === undefined ? [] : [make(limit), make(limit + 1)]
  return [
    ...(schema.$ref === undefined ? [] : edges(contract.lookUp(schema.$ref))),
    ...(schema.anyOf ?? []).flatMap(edges),
    ...(schema.enum ?? []),
    ...(minimum === undefined ? [] : [minimum, minimum - 1]),
    ...(maximum === undefined ? [] : [maximum, maximum + 1]),
    ...around(maxLength, (count) => 'a'.repeat(count)),
    ...around(maxLength, (count) => '😀'.repeat(count)),
    ...around(maxItems, some),
    ...around(maxProperties, (count) => Object.fromEntries(some(count).map((name) => [name, 'a']))),
    ...(schema.items === undefined ? [] : edges(schema.items).map((item) => [item])),
  ]
}
