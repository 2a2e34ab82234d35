// The JSON Schema for editors: up to date, described, and of one mind with the check wherever JSON Schema can say it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { quizJsonSchema } from '../../src/author/json-schema.ts'
import { isRecord } from '../../src/quiz/answer-shape.ts'
import { CLOSING_ROWS } from './closing-rows.ts'
import { ESTIMATE_ROWS } from './estimate-rows.ts'
import { takeMark } from './fault-row.ts'
import { isValid } from './json-schema-validator.ts'
import { KEY_ROWS } from './key-rows.ts'
import { change, SAMPLE_QUIZ } from './sample-quiz.ts'
import { SHAPE_ROWS } from './shape-rows.ts'
import { TEXT_ROWS } from './text-rows.ts'

const schema: unknown = JSON.parse(quizJsonSchema())
const accepts = (yaml: string): boolean => isValid(schema, parse(yaml))

test('questions/quiz.schema.json is what `newsquiz schema` prints', () => {
  const file = join(import.meta.dirname, '../../questions/quiz.schema.json')
  expect(readFileSync(file, 'utf8')).toBe(quizJsonSchema())
})

test('it is draft-07, the newest that editors know for YAML', () => {
  expect(schema).toHaveProperty('$schema', 'http://json-schema.org/draft-07/schema#')
})

test.each([[{}], [[]], [null], ['quiz'], [{ title: 'a', language: 'en', article: { title: 'a' } }]])(
  'it rejects %j',
  (value) => {
    expect(isValid(schema, value)).toBe(false)
  },
)

test('it accepts the sample', () => {
  expect(accepts(SAMPLE_QUIZ)).toBe(true)
})

test('every field has a description', () => {
  const bare = fieldsOf(schema).filter(({ field }) => !isRecord(field) || typeof field.description !== 'string')
  expect(bare.map(({ name }) => name)).toEqual([])
  expect(fieldsOf(schema).length).toBeGreaterThan(50)
})

describe.each([...SHAPE_ROWS, ...TEXT_ROWS, ...KEY_ROWS, ...ESTIMATE_ROWS, ...CLOSING_ROWS])(
  '%s',
  (_, __, from, passes) => {
    test('what passes the check, the schema accepts', () => {
      expect(accepts(change(SAMPLE_QUIZ, from, passes))).toBe(true)
    })
  },
)

/** What JSON Schema cannot say, or what no longer shows once YAML is read. */
const BEYOND = [
  ...['no-schema-line', 'invalid-text', 'invalid-language', 'invalid-date', 'not-https', 'repeated-id'],
  ...['a prompt is not blank', 'a text shows something', 'an id is no word of programs', 'no item is a prototype'],
]
const WITHIN = [...SHAPE_ROWS, ...TEXT_ROWS].filter(([rule, code]) => !BEYOND.includes(rule) && !BEYOND.includes(code))

describe.each(WITHIN)('%s', (_, __, from, ___, fails) => {
  test('what does not, it rejects', () => {
    expect(accepts(takeMark(change(SAMPLE_QUIZ, from, fails)).text)).toBe(false)
  })
})

interface Field {
  readonly name: string
  readonly field: unknown
}

/** Every field of every mapping that a schema speaks of. */
function fieldsOf(part: unknown): Field[] {
  if (Array.isArray(part)) return part.flatMap(fieldsOf)
  if (!isRecord(part)) return []
  const own = isRecord(part.properties) ? Object.entries(part.properties) : []
  return [...own.map(([name, field]) => ({ name, field })), ...Object.values(part).flatMap(fieldsOf)]
}
