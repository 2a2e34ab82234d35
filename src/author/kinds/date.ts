// `date` in the quiz file: what part of a date is asked, and the date.

import * as v from 'valibot'
import { DATE_PRECISIONS, type DatePrecision, isDate } from '../../quiz/calendar.ts'
import type { DateQuestion } from '../../quiz/kinds/date.ts'
import { fields } from '../fields.ts'
import { questionFields } from '../question-fields.ts'
import { type Fields, type Finding, type KindFile, read } from '../rule.ts'
import { nameOfType, says } from '../says.ts'
import { didYouMean, shown } from '../suggest.ts'

const FORMS = {
  day: '2022-01-31',
  month: '2022-01',
  year: '2022',
  'month-day': '--01-31',
} as const satisfies Record<DatePrecision, string>

const asks = v.pipe(
  v.picklist(DATE_PRECISIONS, ({ input }) => {
    const near = typeof input === 'string' ? `${shown(input)}${didYouMean(input, DATE_PRECISIONS)}` : nameOfType(input)
    return says('unknown-value', `has to be one of ${DATE_PRECISIONS.join(', ')}, but is ${near}`)
  }),
  v.description('How precise the answer has to be; `month-day` is a day whose year the article does not name.'),
)

// YAML reads a bare 2022 as a number.
const bareYear = v.pipe(
  v.number(),
  v.integer(),
  v.transform((year) => String(year).padStart(4, '0')),
)

const answer = v.pipe(
  v.union([v.string(), bareYear], ({ input }) =>
    says('wrong-type', `has to be a date such as ${FORMS.day}, but is ${nameOfType(input)}`),
  ),
  v.description(
    'The date, as precise as asked: YYYY-MM-DD, YYYY-MM, YYYY or --MM-DD; any day of a range: 2022-01-09/2022-01-10 or --01-09/--01-10.',
  ),
)

const RANGES = { day: '2022-01-30/2022-02-02', 'month-day': '--01-09/--01-10' } as const

/** More than a month of right days is hardly a question. */
const MAX_DAYS = 31

export const dateFile = {
  schema: fields({ ...questionFields('date', 'A date, or a part of one.'), asks, answer }),
  findings: findInDate,
} as const satisfies KindFile<DateQuestion>

function findInDate(question: Fields): readonly Finding[] {
  const precision = read(asks, question.asks)
  const written = read(answer, question.answer)
  if (written === undefined) return []
  if (!written.includes('/')) return findInOne(written, precision)
  const [first = '', last = '', ...more] = written.split('/')
  if (more.length > 0 || precision === 'month' || precision === 'year') {
    const message = `${shown(written)} is no range of days: write it like ${RANGES.day}, and \`asks: day\``
    return [{ path: ['answer'], code: more.length > 0 ? 'invalid-date' : 'date-not-as-asked', message }]
  }
  const faults = [first, last].flatMap((day) => findInOne(day, precision))
  return faults.length > 0 ? faults.slice(0, 1) : findInRange(first, last)
}

function findInOne(date: string, precision: DatePrecision | undefined): readonly Finding[] {
  if (precision !== undefined && isDate(date, precision)) return []
  const actual = DATE_PRECISIONS.find((other) => isDate(date, other))
  if (actual === undefined) {
    const form = precision === undefined ? Object.values(FORMS).join(', ') : FORMS[precision]
    const message = `${shown(date)} is no date of the calendar: write it like ${form}`
    return [{ path: ['answer'], code: 'invalid-date', message }]
  }
  if (precision === undefined) return []
  const advice = `write it like ${FORMS[precision]}, or change \`asks\``
  const message = `the question asks for a ${precision}, but ${shown(date)} is a ${actual}: ${advice}`
  return [{ path: ['answer'], code: 'date-not-as-asked', message }]
}

/** Nothing when one of the two is no day: that has been said. */
function findInRange(first: string, last: string): Finding[] {
  const days = (timeOf(last) - timeOf(first)) / 86_400_000 + 1
  if (days < 2) {
    const message = `the last day has to follow the first: ${shown(last)} does not follow ${shown(first)}`
    return [{ path: ['answer'], code: 'days-out-of-order', message }]
  }
  if (Number.isNaN(days) || days <= MAX_DAYS) return []
  const message = `has ${days} days: at most ${MAX_DAYS} can be right`
  return [{ path: ['answer'], code: 'out-of-range', message }]
}

/** Of a day without a year, in a leap year, which has them all. */
const timeOf = (day: string): number => Date.parse(day.replace(/^-(?=-)/, '2000'))
