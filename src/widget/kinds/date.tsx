// `date`: a field for each part that is asked. A native date field knows no day without a year, and no month in half of the browsers.

import type { DatePrecision } from '../../quiz/calendar.ts'
import { DATE_PARTS, partsOf, sayDate, sayMonth } from '../../quiz/date-words.ts'
import type { PublicDateQuestion } from '../../quiz/kinds/date.ts'
import type { Draft, FieldsProps, QuestionView, Telling, Voice } from '../question-view.ts'
import type { ReviewWords } from '../review/words/en.ts'
import type { Words } from '../words/en.ts'
import { SelectField } from './select-field.tsx'
import { TypedField } from './typed-field.tsx'

export function viewDate({ asks }: PublicDateQuestion, { words }: Voice): QuestionView {
  return {
    start: {},
    answer: (draft) => answerOf(asks, draft),
    fields: (props) => (
      <div class="date">
        {partsOf(asks, words.language).map((part) => (
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
    <SelectField {...props} name={part} chosen={props.draft[part] ?? ''} words={words}>
      {values.map((value) => (
        <option key={value} value={value}>
          {part === 'day' ? words.number(Number(value)) : sayMonth(value, words.language)}
        </option>
      ))}
    </SelectField>
  )
}

/** Figures alone, whatever is typed. */
function YearField(props: FieldsProps) {
  return (
    <TypedField
      {...props}
      name="year"
      own={{ id: 'year', class: 'field year', inputMode: 'numeric', maxLength: 4 }}
      onDraft={({ year = '', ...others }) => props.onDraft({ ...others, year: yearIn(year) })}
    />
  )
}

/** Arabic digits are digits too: the last four bits of each are its value. */
const yearIn = (typed: string): string =>
  typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/\D/g, '')

const pad = (part: number): string => String(part).padStart(2, '0')

function answerOf(asks: DatePrecision, { day, month, year }: Draft): string | null {
  const parts = { day, month, year: year === undefined || year === '' ? undefined : year.padStart(4, '0') }
  if (DATE_PARTS[asks].some((part) => !parts[part])) return null
  if (asks === 'month-day') return `--${month}-${day}`
  return [parts.year, month, day].slice(0, DATE_PARTS[asks].length).join('-')
}
