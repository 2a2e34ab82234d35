// `single`: one of several options is right.

import { fault } from '../answer-shape.ts'
import { orderByHash } from '../order-by-hash.ts'
import { err, ok, type Result } from '../result.ts'
import type { AnswerFault, Option, OptionWithFeedback, PublicBase, QuestionBase, Share } from '../vocabulary.ts'

export interface SingleQuestion extends QuestionBase {
  readonly kind: 'single'
  /** Two or more. */
  readonly options: readonly OptionWithFeedback[]
  /** The id of the right option. */
  readonly answer: string
}

export interface PublicSingleQuestion extends PublicBase {
  readonly kind: 'single'
  readonly options: readonly Option[]
}

export const publishSingle = (question: SingleQuestion) => ({
  options: orderByHash(question.id, question.options),
})

/** All or nothing. The answer is an option's id. */
export function gradeSingle(question: SingleQuestion, answer: unknown): Result<Share, readonly AnswerFault[]> {
  if (typeof answer !== 'string') return err([fault('wrong-type')])
  if (!question.options.some(({ id }) => id === answer)) return err([fault('unknown-option')])
  return ok({ earned: answer === question.answer ? 1 : 0, of: 1 })
}
