import { describe, expect, test } from 'vitest'
import { DATE_PRECISIONS, type DatePrecision, daysIn, isDate } from '../../src/quiz/calendar.ts'

const YEARS = [1900, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2100]
const upTo = (last: number) => Array.from({ length: last + 1 }, (_, at) => at)
const two = (number: number) => String(number).padStart(2, '0')

/** The oracle: a day exists when `Date` does not carry it over into another month. */
const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

describe.each(YEARS)('in %i', (year) => {
  const days = upTo(99).flatMap((month) => upTo(99).map((day) => [month, day] as const))

  test('the days that exist are those of the oracle', () => {
    const wrong = days.filter(
      ([month, day]) => isDate(`${year}-${two(month)}-${two(day)}`, 'day') !== exists(year, month, day),
    )
    expect(wrong).toEqual([])
  })

  test('there are 365 of them, or 366', () => {
    const count = days.filter(([month, day]) => isDate(`${year}-${two(month)}-${two(day)}`, 'day')).length
    expect(count).toBe([2000, 2004].includes(year) ? 366 : 365)
  })

  test('each month has as many days as the oracle says', () => {
    const lengths = upTo(11).map((at) => new Date(Date.UTC(year, at + 1, 0)).getUTCDate())
    expect(upTo(11).map((at) => daysIn(at + 1, year))).toEqual(lengths)
  })

  test('and there are twelve months', () => {
    expect(upTo(99).filter((month) => isDate(`${year}-${two(month)}`, 'month'))).toEqual(upTo(12).slice(1))
  })
})

test('a day whose year is not named exists when it does in a leap year', () => {
  for (const month of upTo(99)) {
    for (const day of upTo(99)) {
      expect(isDate(`--${two(month)}-${two(day)}`, 'month-day'), `${month}-${day}`).toBe(exists(2000, month, day))
    }
  }
  expect(upTo(11).map((at) => daysIn(at + 1))).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
})

test('every year of four digits exists', () => {
  expect(upTo(9999).filter((year) => !isDate(String(year).padStart(4, '0'), 'year'))).toEqual([])
})

const ROWS: [reason: string, text: string, is: DatePrecision | null][] = [
  ['a day', '2021-12-30', 'day'],
  ['a month', '2021-12', 'month'],
  ['a year', '2021', 'year'],
  ['a day of a year', '--12-30', 'month-day'],
  ['29 February of a year that is not named', '--02-29', 'month-day'],
  ['29 February of the year 0, which ISO 8601 has', '0000-02-29', 'day'],
  ['29 February of a century', '1900-02-29', null],
  ['29 February of a fourth century', '2000-02-29', 'day'],
  ['nothing', '', null],
  ['a year of three digits', '999', null],
  ['a year of five digits', '12021', null],
  ['a year with a sign', '+2021', null],
  ['a month alone', '--12', null],
  ['a day alone', '---30', null],
  ['without dashes', '20211230', null],
  ['a week', '2021-W52', null],
  ['the day of the year', '2021-364', null],
  ['with a time', '2021-12-30T10:00', null],
  ['with a line break', '2021-12-30\n', null],
  ['with a space', '2021 ', null],
  ['on two lines', '2021\n2022', null],
  ['with another dash', '2021‐12‐30', null],
  ['in full-width digits', '２０２１', null],
]

test.each(ROWS)('%s: %j', (_reason, text, is) => {
  expect(DATE_PRECISIONS.filter((precision) => isDate(text, precision))).toEqual(is === null ? [] : [is])
})
