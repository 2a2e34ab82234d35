// Dates, with and without the article's day. A year or a day that neither text nor `--date` gives is never made up.

import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/author/derive/derive.ts'
import { isDay, plusDays, readDay, weekdayOf, weekValue } from '../../../src/author/derive/timex.ts'

const found = (text: string, date?: string): string[] =>
  derive(text, { date }).facts.flatMap((fact) =>
    fact.family === 'date' ? [`${fact.evidence.exact} ${fact.value.timex}`] : [],
  )

describe('without the article’s day', () => {
  test.each([
    ['a whole date', 'It closed on May 5, 2008.', ['May 5, 2008 2008-05-05']],
    ['the day first', 'It closed on 5 May 2008.', ['5 May 2008 2008-05-05']],
    ['a day without its year', 'It closes on January 12.', ['January 12 XXXX-01-12']],
    ['two days', 'It closes on January 9-10.', ['January 9-10 XXXX-01-09/XXXX-01-10']],
    ['a weekday', 'It closed on Thursday.', ['Thursday XXXX-WXX-4']],
    ['a month', 'It closed in June.', ['June XXXX-06']],
    ['a month and a year', 'It closed in June 2009.', ['June 2009 2009-06']],
    ['a year', 'It closed in 2014.', ['2014 2014']],
    ['a decade', 'It closed in the 1990s.', ['the 1990s 199']],
    ['a length of time', 'It closed for two months.', ['two months P2M']],
    ['a verb that is called as a month', 'It may close, they march on.', []],
    ['a figure that is no year', 'It cost $2014 and 2,014 seals.', []],
    ['slashes that can be read in two ways', 'It closed on 5/6/2008.', []],
    ['slashes that can be read in one', 'It closed on 9/17/2016.', ['9/17/2016 2016-09-17']],
    [
      'a date line, which is the article’s day',
      'The pier\n\nMay 05, 2008\n\nIt closed yesterday.',
      ['May 05, 2008 2008-05-05', 'yesterday 2008-05-04'],
    ],
  ])('%s', (_reason, text, expected) => expect(found(text)).toEqual(expected))

  test.each(['yesterday', 'last week', 'earlier this week', 'three days ago'])('"%s" is refused', (words) => {
    const { refused } = derive(`The pier closed ${words}.`)
    expect(refused).toMatchObject([{ family: 'date', reason: 'a relative date without an anchor' }])
    expect(found(`The pier closed ${words}.`)).toEqual([])
  })
})

describe('on Friday, December 31, 2021', () => {
  test.each([
    ['the weekday before', 'It closed on Thursday.', ['Thursday 2021-12-30']],
    ['the same weekday', 'It closed on Friday.', ['Friday 2021-12-31']],
    ['the weekday to come', 'It will close on Monday.', ['Monday 2022-01-03']],
    ['the nearest such day', 'It closes on January 12.', ['January 12 2022-01-12']],
    ['the month to come', 'Talks in January could help.', ['January 2022-01']],
    ['the month before', 'It closed in October.', ['October 2021-10']],
    ['yesterday', 'It closed yesterday.', ['yesterday 2021-12-30']],
    ['last month', 'It closed last month.', ['last month 2021-11']],
    ['this week', 'It closed this week.', ['this week 2021-W52']],
    ['last year', 'It closed last year.', ['last year 2020']],
    ['days ago', 'It closed three days ago.', ['three days ago 2021-12-28']],
    ['years ago, which is too round for a year', 'It closed two years ago.', ['two years ago P2Y']],
  ])('%s', (_reason, text, expected) => expect(found(text, '2021-12-31')).toEqual(expected))
})

describe('refused', () => {
  test('a day of "it" behind a sentence with two dated things', () => {
    const { refused } = derive('A talk is on March 9 and a dinner on March 12. It will be repeated on March 20.')
    expect(refused).toMatchObject([
      { evidence: { exact: 'March 20' }, reason: 'a date of something that could be two things' },
    ])
  })
  test('a day of "it" behind a sentence with one is not', () => {
    expect(found('A talk is on March 9. It will be repeated on March 20.')).toHaveLength(2)
  })
  test('a day in a sentence that has lost its subject', () => {
    const { refused } = derive('Seals for the first time on March 9, although fish are common in the area.')
    expect(refused).toMatchObject([{ evidence: { exact: 'March 9' }, reason: 'a subject lost' }])
  })
})

describe('the calendar', () => {
  test.each([
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2018-12-31', '2019-W01'],
    ['2004-11-17', '2004-W47'],
  ])('%s lies in %s (ISO 8601)', (text, week) => {
    const day = readDay(text)
    expect(day === null ? null : weekValue(day)).toBe(week)
  })
  test('a leap day is one, in leap years only', () => {
    expect([isDay({ year: 2024, month: 2, day: 29 }), isDay({ year: 2023, month: 2, day: 29 })]).toEqual([true, false])
  })
  test('the day after the last one of a year', () => {
    const day = plusDays({ year: 2021, month: 12, day: 31 }, 1)
    expect([day, weekdayOf(day)]).toEqual([{ year: 2022, month: 1, day: 1 }, 6])
  })
})
