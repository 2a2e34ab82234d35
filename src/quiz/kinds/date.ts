// `date`: a day, a month, a year, or a day of a year that the article does not name.

import { fault } from '../answer-shape.ts'
import { type DatePrecision, isDate } from '../calendar.ts'
import { err, ok, type Result } from '../result.ts'
import type { AnswerFault, PublicBase, QuestionBase, Share } from '../vocabulary.ts'

export interface DateQuestion extends QuestionBase {
  readonly kind: 'date'
  readonly asks: DatePrecision
  /** As precise as asked: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `--MM-DD`. */
  readonly answer: string
}

export interface PublicDateQuestion extends PublicBase {
  readonly kind: 'date'
  readonly asks: DatePrecision
}

export const publishDate = (question: DateQuestion) => ({ asks: question.asks })

/** All or nothing. The answer has the precision that the question asks for. */
export function gradeDate(question: DateQuestion, answer: unknown): Result<Share, readonly AnswerFault[]> {
  if (typeof answer !== 'string') return err([fault('wrong-type')])
  if (!isDate(answer, question.asks)) return err([fault('invalid-date')])
  return ok({ earned: answer === question.answer ? 1 : 0, of: 1 })
}
