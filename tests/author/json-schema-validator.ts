// A small JSON Schema (draft-07) validator, so that the generated schema is tested by what it accepts.
// It knows the keywords that the schema uses and throws at any other: none is passed over in silence.

import { isRecord } from '../../src/quiz/answer-shape.ts'

type Keyword = (rule: unknown, value: unknown, schema: Readonly<Record<string, unknown>>) => boolean

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
}

const list = (rule: unknown): readonly unknown[] => (Array.isArray(rule) ? rule : [])
const count = (rule: unknown, value: unknown): boolean =>
  list(rule).filter((schema) => isValid(schema, value)).length === 1
const length = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0)
const always: Keyword = () => true

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $schema: always,
  title: always,
  description: always,
  default: always,
  format: always,
  type: (rule, value) => TYPES[String(rule)]?.(value) ?? false,
  const: (rule, value) => rule === value,
  enum: (rule, value) => list(rule).includes(value),
  oneOf: count,
  anyOf: (rule, value) => list(rule).some((schema) => isValid(schema, value)),
  pattern: (rule, value) => typeof value !== 'string' || new RegExp(String(rule), 'u').test(value),
  minLength: (rule, value) => typeof value !== 'string' || length(value) >= Number(rule),
  maxLength: (rule, value) => typeof value !== 'string' || length(value) <= Number(rule),
  minimum: (rule, value) => typeof value !== 'number' || value >= Number(rule),
  maximum: (rule, value) => typeof value !== 'number' || value <= Number(rule),
  exclusiveMinimum: (rule, value) => typeof value !== 'number' || value > Number(rule),
  minItems: (rule, value) => !Array.isArray(value) || value.length >= Number(rule),
  maxItems: (rule, value) => !Array.isArray(value) || value.length <= Number(rule),
  maxProperties: (rule, value) => !isRecord(value) || Object.keys(value).length <= Number(rule),
  items: (rule, value) => list(value).every((item) => isValid(rule, item)),
  required: (rule, value) => !isRecord(value) || list(rule).every((key) => Object.hasOwn(value, String(key))),
  propertyNames: (rule, value) => !isRecord(value) || Object.keys(value).every((key) => isValid(rule, key)),
  properties: (rule, value) =>
    !isRecord(value) ||
    !isRecord(rule) ||
    Object.keys(rule).every((key) => !Object.hasOwn(value, key) || isValid(rule[key], value[key])),
  additionalProperties: (rule, value, { properties }) =>
    !isRecord(value) ||
    Object.keys(value).every(
      (key) => (isRecord(properties) && Object.hasOwn(properties, key)) || isValid(rule, value[key]),
    ),
}

/** Whether a value fits a schema. */
export function isValid(schema: unknown, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema
  if (!isRecord(schema)) throw new Error('a schema is a mapping')
  return Object.entries(schema).every(([name, rule]) => {
    const keyword = KEYWORDS[name]
    if (keyword === undefined) throw new Error(`unknown keyword ${name}`)
    return keyword(rule, value, schema)
  })
}
