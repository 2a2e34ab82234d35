// `date`: a field for each part that is asked. A native date field knows no day without a year, and no month in half of the browsers.

import type { DatePrecision } from '../../quiz/calendar.ts'
import type { PublicDateQuestion } from '../../quiz/kinds/date.ts'
import type { Draft, FieldsProps, QuestionView, Telling, Voice } from '../question-view.ts'
import type { ReviewWords } from '../review/words/en.ts'
import type { Words } from '../words/en.ts'

type Part = 'day' | 'month' | 'year'

const PARTS = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
  'month-day': ['day', 'month'],
} as const satisfies Record<DatePrecision, readonly Part[]>

export function viewDate({ asks }: PublicDateQuestion, { words }: Voice): QuestionView {
  return {
    start: {},
    answer: (draft) => answerOf(asks, draft),
    fields: (props) => (
      <div class="date">
        {inOrderOf(words.language, PARTS[asks]).map((part) => (
          <div class="labelled" key={part}>
            <label class="label" htmlFor={part}>
              {words[part]}
            </label>
            {part === 'year' ? <YearField {...props} /> : <PartSelect {...props} part={part} words={words} />}
          </div>
        ))}
      </div>
    ),
  }
}

export const tellDate = (words: ReviewWords): Telling => ({
  say: (answer, until) => [sayDate(String(answer), words.language, until)],
  reckon: null,
  marksRight: false,
})

function PartSelect({ part, words, ...props }: FieldsProps & { part: 'day' | 'month'; words: Words }) {
  const values = Array.from({ length: part === 'day' ? 31 : 12 }, (_, index) => pad(index + 1))
  return (
    <select
      id={part}
      class="field"
      value={props.draft[part] ?? ''}
      disabled={!props.open}
      aria-describedby={props.describedBy}
      onChange={(event) => props.onDraft({ ...props.draft, [part]: event.currentTarget.value })}
    >
      <option value="">{words.choose}</option>
      {values.map((value) => (
        <option key={value} value={value}>
          {part === 'day' ? String(Number(value)) : monthName(value, words.language)}
        </option>
      ))}
    </select>
  )
}

function YearField({ draft, open, describedBy, onDraft, onCheck }: FieldsProps) {
  return (
    <input
      id="year"
      class="field year"
      type="text"
      inputMode="numeric"
      autocomplete="off"
      maxLength={4}
      value={draft.year ?? ''}
      readOnly={!open}
      aria-describedby={describedBy}
      onInput={(event) => onDraft({ ...draft, year: event.currentTarget.value.replace(/\D/g, '') })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) onCheck()
      }}
    />
  )
}

const pad = (part: number): string => String(part).padStart(2, '0')

function answerOf(asks: DatePrecision, { day, month, year }: Draft): string | null {
  const parts = { day, month, year: year === undefined || year === '' ? undefined : year.padStart(4, '0') }
  if (PARTS[asks].some((part) => !parts[part])) return null
  if (asks === 'month-day') return `--${month}-${day}`
  return [parts.year, month, day].slice(0, PARTS[asks].length).join('-')
}

// A leap year, so that every day of a year exists in it.
const ANY_YEAR = 2000
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day))

const monthName = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(utc(ANY_YEAR, Number(month), 1))

/** A date in words, as precise as it is written; with `until`, which is written alike, the range of days that ends there. */
export function sayDate(date: string, language: string, until = date): string {
  const [first, last] = [partsOf(date), partsOf(until)]
  const { year, month, day } = first
  if (year === undefined) return date
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' }
  if (year !== '-') options.year = 'numeric'
  if (month !== undefined) options.month = 'long'
  if (day !== undefined) options.day = 'numeric'
  return new Intl.DateTimeFormat(language, options).formatRange(timeOf(first), timeOf(last))
}

type Parts = Partial<Record<string, string>>

const partsOf = (date: string): Parts =>
  /^(?<year>-|\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(date)?.groups ?? {}

const timeOf = ({ year = '-', month = '1', day = '1' }: Parts): Date =>
  utc(year === '-' ? ANY_YEAR : Number(year), Number(month), Number(day))

/** The parts in the order in which a language writes them. */
function inOrderOf(language: string, parts: readonly Part[]): Part[] {
  const written = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric' })
    .formatToParts(utc(ANY_YEAR, 1, 1))
    .map(({ type }) => String(type))
  return [...parts].sort((a, b) => written.indexOf(a) - written.indexOf(b))
}
