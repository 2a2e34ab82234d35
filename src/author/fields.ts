// The fields that a quiz file is made of, each with its limits and with the words that editors show beside it.

import * as v from 'valibot'
import { isDate } from '../quiz/calendar.ts'
import { normalise } from '../quiz/normalise.ts'
import { nameOfType, says } from './says.ts'

/** As long as the longest path segment that we want to see in an address. */
export const MAX_ID_LENGTH = 64

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** JavaScript keeps these keys of every record to itself, so that a key could not hold them. */
const UNSAFE_IDS = ['constructor', 'prototype']

/** As much of a valibot issue as a message needs. */
export interface Refused {
  readonly input: unknown
}

const notText = ({ input }: Refused): string => {
  if (input === null) return says('empty-text', 'is empty: write the text behind the colon, or take the line out')
  const isBare = typeof input === 'number' || typeof input === 'boolean'
  const advice = isBare ? `put it in quotation marks: "${input}"` : 'write it as one text'
  return says('wrong-type', `has to be a text, but is ${nameOfType(input)}: ${advice}`)
}

/** Whether a reader sees anything of a text. */
const isVisible = (text: string): boolean => normalise(text).text.trim() !== ''

const hasNoControls = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text)
const hasOnlyLineBreaks = (text: string): boolean => hasNoControls(text.replaceAll('\n', ' '))

const tooLong = ({ input, requirement }: { readonly input: string; readonly requirement: number }): string =>
  says('too-long', `has ${input.length} characters: at most ${requirement} fit`)

const EMPTY = says('empty-text', 'is empty: write what the reader shall see')
const CONTROLS = says('invalid-text', 'holds a line break, a control character or half a character: take it out')

/** One line of plain text. */
export const line = (maximum: number, description: string) =>
  v.pipe(
    v.string(notText),
    v.check(isVisible, EMPTY),
    v.check(hasNoControls, CONTROLS),
    v.maxLength(maximum, tooLong),
    v.metadata({ minLength: 1 }),
    v.description(description),
  )

/** Plain text that may have line breaks. */
export const paragraphs = (maximum: number, description: string) =>
  v.pipe(
    v.string(notText),
    v.check(isVisible, EMPTY),
    v.check(hasOnlyLineBreaks, says('invalid-text', 'holds a control character or half a character: take it out')),
    v.maxLength(maximum, tooLong),
    v.metadata({ minLength: 1 }),
    v.description(description),
  )

/** An id: lower-case words and digits, joined by hyphens. */
export const slug = (description: string) =>
  v.pipe(
    v.string(notText),
    v.regex(SLUG, says('invalid-id', 'has to be lower-case letters a–z and digits, joined by single hyphens')),
    v.check((id) => !UNSAFE_IDS.includes(id), says('invalid-id', 'is a word that programs keep to themselves')),
    v.maxLength(MAX_ID_LENGTH, tooLong),
    v.description(description),
  )

/** The id of something in the same question; the rules of its kind say whether it exists. */
export const reference = (description: string) => v.pipe(v.string(notText), v.description(description))

/** A number between two bounds, both inclusive. */
export const figure = (minimum: number, maximum: number, description: string) =>
  v.pipe(
    v.number(notNumber),
    v.minValue(minimum, says('out-of-range', `has to be ${minimum} or more`)),
    v.maxValue(maximum, says('out-of-range', `has to be ${maximum} or less`)),
    v.description(description),
  )

export const notNumber = ({ input }: Refused): string => {
  const advice = typeof input === 'string' ? ': no quotation marks, no unit, no grouping' : ''
  return says('wrong-type', `has to be a number, but is ${nameOfType(input)}${advice}`)
}

/** A day of the calendar. */
export const day = (description: string) =>
  v.pipe(
    line(10, description),
    v.check(
      (date) => isDate(date, 'day'),
      says('invalid-date', 'has to be a day of the calendar, written like 2022-01-31'),
    ),
    v.metadata({ format: 'date' }),
  )

/** A list with a least and a greatest length; `fewer` is said of one that is too short. */
export const listOf = <const Item extends v.GenericSchema>(
  item: Item,
  { minimum, maximum, fewer }: { readonly minimum: number; readonly maximum: number; readonly fewer: string },
) =>
  v.pipe(
    v.array(item, ({ input }) => says('wrong-type', `has to be a list, but is ${nameOfType(input)}`)),
    v.minLength(minimum, fewer),
    v.maxLength(maximum, ({ input }) => says('too-many', `has ${input.length} entries: at most ${maximum} fit`)),
  )

/** A mapping with these fields and no others. */
export const fields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ input, expected }) => {
    const names = Object.keys(entries)
    const missing = names.find((name) => expected === `"${name}"`)
    if (missing === undefined) {
      return says('wrong-type', `has to be a mapping of ${names.join(', ')}, but is ${nameOfType(input)}`)
    }
    const schema = entries[missing]
    const description = schema !== undefined && 'pipe' in schema ? v.getDescription(schema) : undefined
    return says('missing-field', description === undefined ? 'is missing' : `is missing: ${description}`)
  })
