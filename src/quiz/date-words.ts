// Dates as a language says them: in words, and in which order their parts are asked for. No clock.

import type { DatePrecision } from './calendar.ts'

export type DatePart = 'day' | 'month' | 'year'

/** What a date of each precision is made of. */
export const DATE_PARTS = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
  'month-day': ['day', 'month'],
} as const satisfies Record<DatePrecision, readonly DatePart[]>

// A leap year, so that every day of a year exists in it.
const ANY_YEAR = 2000
// Not `Date.UTC`, to which the year 44 is 1944.
const utc = (year: number, month: number, day: number): Date =>
  new Date(new Date(0).setUTCFullYear(year, month - 1, day))

/** What a date of this precision is made of, in the order in which a language (BCP 47) writes it. */
export function partsOf(asks: DatePrecision, language: string): DatePart[] {
  const asked: readonly DatePart[] = DATE_PARTS[asks]
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric' })
    .formatToParts(utc(ANY_YEAR, 1, 1))
    .flatMap(({ type }) => asked.find((part) => part === type) ?? [])
}

/** The name of a month, written `01` to `12`. */
export const sayMonth = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(utc(ANY_YEAR, Number(month), 1))

/**
 * A date in words, as precise as it is written; with `until`, which is written alike, the range of days that ends there.
 * What is no date is given back as it is.
 */
export function sayDate(date: string, language: string, until = date): string {
  const [first, last] = [writtenIn(date), writtenIn(until)]
  const { year, month, day } = first
  if (year === undefined) return date
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' }
  if (year !== '-') options.year = 'numeric'
  if (month !== undefined) options.month = 'long'
  if (day !== undefined) options.day = 'numeric'
  return new Intl.DateTimeFormat(language, options).formatRange(timeOf(first), timeOf(last))
}

type Written = Partial<Record<string, string>>

const writtenIn = (date: string): Written =>
  /^(?<year>-|\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(date)?.groups ?? {}

const timeOf = ({ year = '-', month = '1', day = '1' }: Written): Date =>
  utc(year === '-' ? ANY_YEAR : Number(year), Number(month), Number(day))
