// Dates in words: as precise as they are written, in the order of the language.

import { expect, test } from 'vitest'
import { partsOf, sayDate, sayMonth } from '../../src/quiz/date-words.ts'

test.each([
  ['a day', '2022-01-12', 'en', 'January 12, 2022'],
  ['a day in a language that writes it first', '2022-01-12', 'de', '12. Januar 2022'],
  ['a month', '2022-01', 'en', 'January 2022'],
  ['a year', '2014', 'en', '2014'],
  ['a year of antiquity, no year of the last century', '0044', 'en', '44'],
  ['a day of any year', '--01-12', 'en', 'January 12'],
  ['a day that only some years have', '--02-29', 'en', 'February 29'],
  ['no date: said as it is', 'tomorrow', 'en', 'tomorrow'],
])('%s', (_, date, language, said) => expect(sayDate(date, language)).toBe(said))

test.each([
  ['English begins with the month', 'day', 'en', ['month', 'day', 'year']],
  ['German begins with the day', 'day', 'de', ['day', 'month', 'year']],
  ['Hungarian begins with the year', 'day', 'hu', ['year', 'month', 'day']],
  ['a day of any year has no year', 'month-day', 'en', ['month', 'day']],
  ['a month', 'month', 'de', ['month', 'year']],
  ['a year', 'year', 'en', ['year']],
] as const)('%s', (_, asks, language, parts) => expect(partsOf(asks, language)).toEqual(parts))

test.each([
  ['of one month', '2022-01-09', '2022-01-10', /^January 9\s*–\s*10, 2022$/],
  ['of two', '2022-01-31', '2022-02-01', /^January 31\s*–\s*February 1, 2022$/],
  ['of any year', '--01-09', '--01-10', /^January 9\s*–\s*10$/],
  ['that is one day', '2022-01-09', '2022-01-09', /^January 9, 2022$/],
])('a range of days %s', (_, from, until, said) => expect(sayDate(from, 'en', until)).toMatch(said))

test('the twelve months have their names', () => {
  const names = Array.from({ length: 12 }, (_, at) => sayMonth(String(at + 1).padStart(2, '0'), 'en'))
  expect(names.join(' ')).toBe('January February March April May June July August September October November December')
})
