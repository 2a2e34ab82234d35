// Sets apart what a schema knows from what it does not, so that every unknown field is reported (valibot names only the
// first) and the rest is checked as if it were not there. Texts are trimmed on the way: YAML's folded blocks end in a line
// break.

import { isRecord } from '../quiz/answer-shape.ts'
import type { Fields, Finding, Path } from './rule.ts'
import { nameOfType, subjectOf } from './says.ts'
import { didYouMean, shown } from './suggest.ts'

/** A value without the fields that its schema does not know, and a finding for each of them. */
export interface Kept {
  readonly value: unknown
  readonly findings: readonly Finding[]
}

/** Keys that valibot leaves out of a record without a word, lest a prototype be changed. */
const UNSAFE_KEYS = ['__proto__', 'constructor', 'prototype']

export function keepKnown(schema: unknown, value: unknown, path: Path = []): Kept {
  if (typeof value === 'string') return { value: value.trim(), findings: [] }
  const { entries, item, isAnyKey } = shapeOf(schema, value)
  if (Array.isArray(value)) {
    if (entries !== undefined || isAnyKey) return notMapping(value, path)
    return joined(value.map((part: unknown, index) => keepKnown(item, part, [...path, index])))
  }
  if (!isRecord(value) || (entries === undefined && !isAnyKey)) return { value, findings: [] }
  const isKnown = (key: string) => (entries === undefined ? !UNSAFE_KEYS.includes(key) : Object.hasOwn(entries, key))
  const keys = Object.keys(value)
  const known = keys.filter(isKnown)
  const kept = known.map((key) => keepKnown(entries?.[key], value[key], [...path, key]))
  const unknown = keys
    .filter((key) => !isKnown(key))
    .map((key) => unknownField({ key, value: value[key] }, entries, path))
  return {
    value: Object.fromEntries(known.map((key, index) => [key, kept[index]?.value])),
    findings: [...unknown, ...kept.flatMap(({ findings }) => findings)],
  }
}

interface Shape {
  /** The fields of a mapping. */
  readonly entries?: Fields | undefined
  /** What each entry of a list is. */
  readonly item?: unknown
  /** A mapping whose keys the author chooses. */
  readonly isAnyKey: boolean
}

/** What valibot's schema objects say about their parts. */
function shapeOf(schema: unknown, value: unknown): Shape {
  if (!isRecord(schema)) return { isAnyKey: false }
  if (schema.type === 'optional' || schema.type === 'exact_optional') return shapeOf(schema.wrapped, value)
  if (schema.type === 'variant') return shapeOf(variantFor(schema, value), value)
  return {
    entries: isRecord(schema.entries) ? schema.entries : undefined,
    item: schema.item,
    isAnyKey: schema.type === 'record',
  }
}

function variantFor({ key, options }: Fields, value: unknown): unknown {
  if (typeof key !== 'string' || !Array.isArray(options) || !isRecord(value)) return undefined
  return options.find((option: unknown) => literalOf(option, key) === value[key])
}

/** The value of the tag by which a variant knows an option. */
function literalOf(option: unknown, key: string): unknown {
  const tag = isRecord(option) && isRecord(option.entries) ? option.entries[key] : undefined
  return isRecord(tag) ? tag.literal : undefined
}

function joined(parts: readonly Kept[]): Kept {
  return { value: parts.map(({ value }) => value), findings: parts.flatMap(({ findings }) => findings) }
}

function notMapping(value: unknown, path: Path): Kept {
  const found = nameOfType(value)
  const message = `${subjectOf(path)} has to be a mapping (\`key: value\`), but is ${found}: take the brackets away`
  return { value, findings: [{ path, code: 'wrong-type', message }] }
}

interface Field {
  readonly key: string
  readonly value: unknown
}

function unknownField({ key, value }: Field, entries: Fields | undefined, path: Path): Finding {
  const names = Object.keys(entries ?? {})
  const near = didYouMean(key, names)
  return {
    path: [...path, key],
    atKey: true,
    code: 'unknown-field',
    message: `there is no field ${shown(key)} here${near}${near === '' ? adviceFor(value, names) : ''}`,
  }
}

/** `{ exact: 1,200 days }` has a field "200 days" with nothing in it. */
const adviceFor = (value: unknown, names: readonly string[]): string =>
  value === null
    ? ': a comma between braces ends a text, so put the text in quotation marks'
    : `: known are ${names.join(', ')}`
