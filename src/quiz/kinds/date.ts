// `date`: a day, a month, a year, or a day of a year that the article does not name; or any day of a range of days.

import { fault } from '../answer-shape.ts'
import { type DatePrecision, isDate } from '../calendar.ts'
import { err, ok, type Result } from '../result.ts'
import type { AnswerFault, PublicBase, QuestionBase, Share } from '../vocabulary.ts'

export interface DateQuestion extends QuestionBase {
  readonly kind: 'date'
  readonly asks: DatePrecision
  /**
   * As precise as asked: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `--MM-DD`. Of days also a range, as ISO 8601 writes an interval: first and last
   * day joined by `/`.
   */
  readonly answer: string
}

export interface PublicDateQuestion extends PublicBase {
  readonly kind: 'date'
  readonly asks: DatePrecision
}

export const publishDate = (question: DateQuestion) => ({ asks: question.asks })

/** All or nothing. The answer has the precision that the question asks for; of a range, each day is right. */
export function gradeDate(question: DateQuestion, answer: unknown): Result<Share, readonly AnswerFault[]> {
  if (typeof answer !== 'string') return err([fault('wrong-type')])
  if (!isDate(answer, question.asks)) return err([fault('invalid-date')])
  const { first, last } = daysOf(question)
  return ok({ earned: answer >= first && answer <= last ? 1 : 0, of: 1 })
}

/** The first and the last right date, which are the same but for a range. Dates of one form stand in the order of their texts. */
export function daysOf({ answer }: Pick<DateQuestion, 'answer'>): { readonly first: string; readonly last: string } {
  const [first = '', last = first] = answer.split('/')
  return { first, last }
}
