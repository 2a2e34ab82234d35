import { expect, test } from 'vitest'
import type { DatePrecision } from '../../../src/quiz/calendar.ts'
import { grade } from '../../../src/quiz/grade.ts'
import type { DateQuestion } from '../../../src/quiz/kinds/date.ts'
import type { Verdict } from '../../../src/quiz/vocabulary.ts'
import { BASE, graded, refusal } from '../sample.ts'

const asking = (asks: DatePrecision, answer: string): DateQuestion => ({ ...BASE, kind: 'date', asks, answer })
const DAY = asking('day', '2021-12-30')
const MONTH = asking('month', '2021-12')
const YEAR = asking('year', '2021')
const MONTH_DAY = asking('month-day', '--01-10')
const DAYS = asking('day', '2021-12-30/2022-01-02')
const ANY_YEAR = asking('month-day', '--01-09/--01-10')

const GRADED: [reason: string, question: DateQuestion, answer: unknown, verdict: Verdict, points: number][] = [
  ['the day', DAY, '2021-12-30', 'right', 1],
  ['the day before', DAY, '2021-12-29', 'wrong', 0],
  ['the same day of another month', DAY, '2021-11-30', 'wrong', 0],
  ['the same day of another year', DAY, '2022-12-30', 'wrong', 0],
  ['a leap day is a day', DAY, '2020-02-29', 'wrong', 0],
  ['a leap day may be the answer', asking('day', '2024-02-29'), '2024-02-29', 'right', 1],
  ['the month', MONTH, '2021-12', 'right', 1],
  ['the next month', MONTH, '2022-01', 'wrong', 0],
  ['the same month of another year', MONTH, '2020-12', 'wrong', 0],
  ['the year', YEAR, '2021', 'right', 1],
  ['the next year', YEAR, '2022', 'wrong', 0],
  ['the year of antiquity', asking('year', '0044'), '0044', 'right', 1],
  ['the day of a year that is not named', MONTH_DAY, '--01-10', 'right', 1],
  ['day and month the other way round', MONTH_DAY, '--10-01', 'wrong', 0],
  ['the next day of that year', MONTH_DAY, '--01-11', 'wrong', 0],
  ['1 March is not 29 February, even where a year has none', asking('month-day', '--02-29'), '--03-01', 'wrong', 0],
  ['29 February of some year', MONTH_DAY, '--02-29', 'wrong', 0],
  ['a range: its first day', DAYS, '2021-12-30', 'right', 1],
  ['a range: a day within, in the next year', DAYS, '2022-01-01', 'right', 1],
  ['a range: its last day', DAYS, '2022-01-02', 'right', 1],
  ['a range: the day before', DAYS, '2021-12-29', 'wrong', 0],
  ['a range: the day after', DAYS, '2022-01-03', 'wrong', 0],
  ['a range: the same day of another year', DAYS, '2022-12-30', 'wrong', 0],
  ['a range without a year: its first day', ANY_YEAR, '--01-09', 'right', 1],
  ['a range without a year: its last day', ANY_YEAR, '--01-10', 'right', 1],
  ['a range without a year: the day after', ANY_YEAR, '--01-11', 'wrong', 0],
  ['a range without a year: the same days of another month', ANY_YEAR, '--02-09', 'wrong', 0],
  ['two points are earned whole', { ...DAY, points: 2 }, '2021-12-30', 'right', 2],
  ['or not at all, however near', { ...DAY, points: 2 }, '2021-12-31', 'wrong', 0],
]

test.each(GRADED)('%s', (_reason, question, answer, verdict, points) => {
  const [first, until] = question.answer.split('/')
  const expected = graded(verdict, points, first, question.points)
  const withUntil = until === undefined ? expected.value : { ...expected.value, until }
  expect(grade(question, answer)).toStrictEqual({ ...expected, value: withUntil })
})

const REFUSED: [reason: string, question: DateQuestion, answer: unknown, fault: string][] = [
  ['no answer at all', DAY, undefined, 'wrong-type'],
  ['null', DAY, null, 'wrong-type'],
  ['true', DAY, true, 'wrong-type'],
  ['a year as a number', YEAR, 2021, 'wrong-type'],
  ['a date in a list', DAY, ['2021-12-30'], 'wrong-type'],
  ['10,000 dates', DAY, Array.from({ length: 10_000 }, () => '2021-12-30'), 'wrong-type'],
  ['the parts of a date', DAY, { year: 2021, month: 12, day: 30 }, 'wrong-type'],
  ['a date object', DAY, new Date(Date.UTC(2021, 11, 30)), 'wrong-type'],
  ['a constructor', DAY, { constructor: '2021-12-30' }, 'wrong-type'],
  ['the empty text', DAY, '', 'invalid-date'],
  ['30 February', DAY, '2022-02-30', 'invalid-date'],
  ['29 February of a common year', DAY, '2021-02-29', 'invalid-date'],
  ['29 February of 1900', DAY, '1900-02-29', 'invalid-date'],
  ['31 April', DAY, '2022-04-31', 'invalid-date'],
  ['a range of days, which is a key and no answer', DAYS, '2021-12-30/2022-01-02', 'invalid-date'],
  ['an American date', DAY, '12/01/2022', 'invalid-date'],
  ['a word', DAY, 'tomorrow', 'invalid-date'],
  ['month 13', DAY, '2021-13-01', 'invalid-date'],
  ['month 0', MONTH, '2021-00', 'invalid-date'],
  ['day 0', DAY, '2021-12-00', 'invalid-date'],
  ['a day without its zero', DAY, '2021-12-3', 'invalid-date'],
  ['a time behind the day', DAY, '2021-12-30T00:00:00Z', 'invalid-date'],
  ['a space around', DAY, ' 2021-12-30', 'invalid-date'],
  ['a line break behind', DAY, '2021-12-30\n', 'invalid-date'],
  ['Arabic digits', DAY, '٢٠٢١-١٢-٣٠', 'invalid-date'],
  ['a year of five digits', YEAR, '12021', 'invalid-date'],
  ['a year before the first', YEAR, '-0044', 'invalid-date'],
  ['a month, when the day is asked', DAY, '2021-12', 'invalid-date'],
  ['a day, when the month is asked', MONTH, '2021-12-30', 'invalid-date'],
  ['a month, when the year is asked', YEAR, '2021-12', 'invalid-date'],
  ['a year, when the month is asked', MONTH, '2021', 'invalid-date'],
  ['a year nobody named', MONTH_DAY, '2022-01-10', 'invalid-date'],
  ['a day of the year without its dashes', MONTH_DAY, '01-10', 'invalid-date'],
  ['30 February of any year', MONTH_DAY, '--02-30', 'invalid-date'],
  ['a day of the year, when the day is asked', DAY, '--12-30', 'invalid-date'],
  ['a text of 100,000 characters', DAY, '2'.repeat(100_000), 'invalid-date'],
]

test.each(REFUSED)('%s is refused', (_reason, question, answer, fault) => {
  expect(grade(question, answer)).toStrictEqual(refusal(fault))
})

test('of all days of a leap year, only the asked one is right', () => {
  const days = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10))
  const verdicts = days.map((day) => {
    const result = grade(asking('day', '2020-02-29'), day)
    return result.ok ? result.value.verdict : 'refused'
  })
  expect(verdicts.map((verdict, at) => (verdict === 'wrong' ? '' : `${days[at]} ${verdict}`)).filter(Boolean)).toEqual([
    '2020-02-29 right',
  ])
})
