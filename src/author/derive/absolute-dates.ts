// Dates that name a day, a month or a year: "January 12", "12 May 2014", "2014-05-12", "in 2014", "the 1990s".

import { type DateRule, date, type Groups, type Reading, rule, type Setting } from './date-rule.ts'
import { DAY, MONTH, monthOf, WEEKDAY, YEAR } from './date-words.ts'
import { type Day, daysBetween, dayValue, isDay, monthValue, plusMonths, two } from './timex.ts'

const ORDINAL = '(?:st|nd|rd|th)?'
const UNTIL = '\\s?(?:-|–|—|to|and|or)\\s?'
const OF_YEAR = `(?:\\s?,?\\s(?<year>${YEAR}))?`

export const ABSOLUTE: readonly DateRule[] = [
  rule(
    `(?:${WEEKDAY},?\\s)?(?<month>${MONTH})\\s(?<day>${DAY})${ORDINAL}${UNTIL}(?<last>${DAY})${ORDINAL}${OF_YEAR}`,
    readRange,
    'giu',
  ),
  rule(`(?:${WEEKDAY},?\\s)?(?<month>${MONTH})\\s(?<day>${DAY})${ORDINAL}${OF_YEAR}`, readMonthDay, 'giu'),
  rule(
    `(?:${WEEKDAY},?\\s)?(?:the\\s)?(?<day>${DAY})${ORDINAL}\\s(?:of\\s)?(?<month>${MONTH})${OF_YEAR}`,
    readMonthDay,
    'giu',
  ),
  rule(`(?:(?:early|mid|late)[\\s-])?(?<month>${MONTH})(?:\\sof)?,?\\s(?<year>${YEAR})`, ({ month = '', year }) =>
    date(`${year}-${two(monthOf(month))}`),
  ),
  rule(`(?<year>${YEAR})-(?<number>\\d\\d)-(?<day>\\d\\d)`, ({ year, number, day }) =>
    real(Number(year), Number(number), Number(day)),
  ),
  rule(`(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>${YEAR}|\\d\\d)`, readSlashes),
  rule(
    `(?:the\\s)?(?:(?:early|mid|late)[\\s-]+)?(?<decade>${YEAR.replace('\\d\\d)', '\\d0)').replace('\\d\\d|', '\\d0|')})['’]?s`,
    ({ decade = '' }) => date(decade.slice(0, 3)),
  ),
  rule(`(?:the\\s)?(?:(?:early|mid|late)[\\s-]+)?['’‘]?(?<tens>[2-9]0)s`, ({ tens = '' }) =>
    date(`19${tens.slice(0, 1)}`),
  ),
  rule(
    `(?:the\\s)?(?<part>first|second|third|fourth)\\s(?<period>quarter|half)\\s(?:of\\s)?(?:fiscal\\s)?(?<year>${YEAR})`,
    ({ part = '', period, year }) =>
      date(`${year}-${period === 'half' ? 'H' : 'Q'}${['first', 'second', 'third', 'fourth'].indexOf(part) + 1}`),
  ),
  rule(
    `(?:the\\s)?(?<season>spring|summer|fall|autumn|winter)\\s(?:of\\s)?(?<year>${YEAR})`,
    ({ season = '', year }) =>
      date(
        `${year}-${{ spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' }[season.toLowerCase()] ?? 'SU'}`,
      ),
    'giu',
  ),
  rule(`(?:the\\s)?(?:(?:early|mid|late)[\\s-])?(?<century>\\d\\d?)(?:st|nd|rd|th)\\s[Cc]entury`, ({ century }) =>
    date(two(Number(century) - 1)),
  ),
  rule(`(?:(?:early|mid|late|fiscal)[\\s-])?(?<year>${YEAR})`, ({ year = '' }) => date(year)),
  rule(
    `(?:(?<shift>last|next|this|early|late|mid)[\\s-])?(?<month>${MONTH.replace('May|', '').replace('March|', '')})`,
    readMonth,
  ),
  rule(
    `(?<=\\b(?:in|since|until|by|from|to|of|through|during|before|after|late|early|last|next|this|and)\\s)(?<month>May|March)`,
    readMonth,
  ),
]

const real = (year: number, month: number, day: number): Reading | null =>
  isDay({ year, month, day }) ? date(dayValue({ year, month, day })) : null

function readMonthDay({ month = '', day, year }: Groups, { anchor }: Setting): Reading | null {
  const parts = { month: monthOf(month), day: Number(day) }
  if (year !== undefined) return real(Number(year), parts.month, parts.day)
  if (!isDay({ year: 2000, ...parts })) return null
  if (anchor === null) return date(`XXXX-${two(parts.month)}-${two(parts.day)}`)
  return date(dayValue(nearest(anchor, parts)))
}

/** A day without its year is the nearest one to the article's. */
function nearest(anchor: Day, parts: Pick<Day, 'month' | 'day'>): Day {
  const [first, ...others] = [anchor.year, anchor.year - 1, anchor.year + 1].map((year) => ({ year, ...parts }))
  const distance = (day: Day): number => Math.abs(daysBetween(anchor, day))
  return others.reduce((best, other) => (distance(other) < distance(best) ? other : best), first ?? anchor)
}

/** "January 9-10": TIMEX3 has no value for both days but their interval, ISO 8601 writes it with a slash. */
function readRange(groups: Groups, setting: Setting): Reading | null {
  const first = readMonthDay(groups, setting)
  const last = readMonthDay({ ...groups, day: groups.last }, setting)
  if (first === null || last === null || Number(groups.day) >= Number(groups.last)) return null
  return date(`${first.timex}/${last.timex}`)
}

/** 9/17/2016 is clear, 9/7/2016 is not. */
function readSlashes({ first, second, year = '' }: Groups): Reading | null {
  const [one, other] = [Number(first), Number(second)]
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  if (one > 12 === other > 12 && one !== other) return null
  return one > 12 ? real(full, other, one) : real(full, one, other)
}

/** A month without its year: the last one, or the next one of what is to come or is no more than two months off. */
function readMonth({ month = '', shift }: Groups, { anchor, isFuture }: Setting): Reading | null {
  const number = monthOf(month)
  if (anchor === null) return date(`XXXX-${two(number)}`)
  const ahead = (number - anchor.month + 12) % 12
  const isNext = shift === 'next' || (shift !== 'last' && (isFuture() || ahead <= 2))
  const months = isNext ? ahead : ahead === 0 && shift !== 'last' ? 0 : ahead - 12
  return date(monthValue(plusMonths(anchor, months)))
}
