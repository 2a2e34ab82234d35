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
  v.description('The date, as precise as asked: YYYY-MM-DD, YYYY-MM, YYYY or --MM-DD.'),
)

export const dateFile = {
  schema: fields({ ...questionFields('date', 'A date, or a part of one.'), asks, answer }),
  findings: findInDate,
} as const satisfies KindFile<DateQuestion>

function findInDate(question: Fields): readonly Finding[] {
  const precision = read(asks, question.asks)
  const date = read(answer, question.answer)
  if (date === undefined || (precision !== undefined && isDate(date, precision))) return []
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
