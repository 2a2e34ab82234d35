// Dates that lean on the day of the article: "yesterday", "last month", "three days ago", "Thursday".

import { type DateRule, date, type Groups, type Reading, rule, type Setting } from './date-rule.ts'
import { COUNT, countOf, durationOf, WEEKDAY, weekdayNamed } from './date-words.ts'
import { type Day, dayValue, monthValue, plusDays, plusMonths, weekdayOf, weekValue } from './timex.ts'

const LEAD = '(?:(?:earlier|later|early|late)\\s)?'
const PART = '(?<part>morning|afternoon|evening|night)'
const PARTS: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }

export const RELATIVE: readonly DateRule[] = [
  rule(`${LEAD}(?<word>today|yesterday|tomorrow)(?:\\s${PART})?`, readNear, 'giu'),
  rule(
    '(?<word>tonight)',
    anchored((anchor) => ({ timex: `${dayValue(anchor)}TNI`, type: 'TIME' })),
    'giu',
  ),
  rule(
    `this\\s${PART}`,
    ({ part = '' }, { anchor }) =>
      anchor === null
        ? 'no-anchor'
        : { timex: `${dayValue(anchor)}T${PARTS[part.toLowerCase()] ?? 'MO'}`, type: 'TIME' },
    'giu',
  ),
  rule(`${LEAD}(?:(?<shift>last|next|this)\\s)?(?<weekday>${WEEKDAY})(?:\\s${PART})?`, readWeekday),
  rule(
    `${LEAD}(?<shift>last|next|this|the\\sprevious|the\\sfollowing|this\\spast|this\\scoming)\\s(?<period>week|weekend|month|year|quarter|decade|century)`,
    readPeriod,
    'giu',
  ),
  rule(
    `(?<count>${COUNT}|an?)\\s(?<period>day|week|month|year|decade)s?\\s(?<way>ago|from\\snow)`,
    readDistance,
    'giu',
  ),
  rule(
    'the\\ssame\\s(?:period|time|month|quarter)\\slast\\syear',
    anchored((anchor) => date(monthValue(plusMonths(anchor, -12)))),
    'giu',
  ),
  rule('the\\s(?<part>first|second|third|fourth)\\squarter(?:\\sof\\s(?<which>this|last)\\syear)?', readQuarter, 'giu'),
]

/** A reading that needs nothing but the article's day. */
function anchored(read: (anchor: Day) => Reading): DateRule['read'] {
  return (_groups, { anchor }) => (anchor === null ? 'no-anchor' : read(anchor))
}

const NEAR: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }

function readNear({ word = '', part }: Groups, { anchor }: Setting): Reading | 'no-anchor' {
  if (anchor === null) return 'no-anchor'
  const value = dayValue(plusDays(anchor, NEAR[word.toLowerCase()] ?? 0))
  return withPart(value, part)
}

const withPart = (value: string, part: string | undefined): Reading =>
  part === undefined ? date(value) : { timex: `${value}T${PARTS[part.toLowerCase()] ?? 'MO'}`, type: 'TIME' }

/** The latest such day up to the article's; of what is to come, the next one. */
function readWeekday({ weekday = '', shift, part }: Groups, { anchor, isFuture }: Setting): Reading | 'no-anchor' {
  const number = weekdayNamed(weekday)
  if (anchor === null) return withPart(`XXXX-WXX-${number}`, part)
  const back = (weekdayOf(anchor) - number + 7) % 7
  const ahead = back === 0 ? 0 : 7 - back
  const isNext = shift === 'next' || (shift !== 'last' && isFuture())
  const far = back === 0 && shift === 'last' ? -7 : -back
  return withPart(dayValue(plusDays(anchor, isNext ? (shift === 'next' && ahead === 0 ? 7 : ahead) : far)), part)
}

function readPeriod({ shift = '', period = '' }: Groups, { anchor }: Setting): Reading | 'no-anchor' | null {
  if (anchor === null) return 'no-anchor'
  const step = /last|previous|past/i.test(shift) ? -1 : /next|following|coming/i.test(shift) ? 1 : 0
  return shifted(anchor, period.toLowerCase(), step)
}

function shifted(anchor: Day, period: string, step: number): Reading | null {
  if (period === 'day') return date(dayValue(plusDays(anchor, step)))
  if (period === 'week') return date(weekValue(plusDays(anchor, 7 * step)))
  if (period === 'weekend') return date(`${weekValue(plusDays(anchor, 7 * step))}-WE`)
  if (period === 'month') return date(monthValue(plusMonths(anchor, step)))
  if (period === 'year') return date(String(anchor.year + step))
  if (period === 'decade') return date(String(Math.floor(anchor.year / 10) + step))
  if (period === 'century') return date(String(Math.floor(anchor.year / 100) + step))
  const quarter = plusMonths(anchor, 3 * step)
  return date(`${quarter.year}-Q${Math.floor((quarter.month - 1) / 3) + 1}`)
}

function readDistance({ count = '', period = '', way }: Groups, { anchor }: Setting): Reading | 'no-anchor' | null {
  const number = /^an?$/i.test(count) ? 1 : countOf(count)
  // "Two years ago" is a round figure: a year of its own would be more than the text says.
  if (!/^(?:day|week)$/i.test(period)) return { timex: durationOf(number, period), type: 'DURATION' }
  if (anchor === null) return 'no-anchor'
  const step = way === 'ago' ? -number : number
  return date(dayValue(plusDays(anchor, (/^week$/i.test(period) ? 7 : 1) * step)))
}

/** The latest such quarter that is over. */
function readQuarter({ part = '', which }: Groups, { anchor }: Setting): Reading | 'no-anchor' {
  if (anchor === null) return 'no-anchor'
  const number = ['first', 'second', 'third', 'fourth'].indexOf(part.toLowerCase()) + 1
  const isLastYear = which === undefined ? anchor.month <= 3 * number : which === 'last'
  return date(`${isLastYear ? anchor.year - 1 : anchor.year}-Q${number}`)
}
