// `several`: one or more of the options are right; how many is part of the key.

import { fault, faultsOfIds } from '../answer-shape.ts'
import { orderByHash } from '../order-by-hash.ts'
import { err, ok, type Result } from '../result.ts'
import type { AnswerFault, Option, OptionWithFeedback, PublicBase, QuestionBase, Share } from '../vocabulary.ts'

export interface SeveralQuestion extends QuestionBase {
  readonly kind: 'several'
  /** Two or more. */
  readonly options: readonly OptionWithFeedback[]
  /** The ids of the right options, at least one. */
  readonly answer: readonly string[]
}

export interface PublicSeveralQuestion extends PublicBase {
  readonly kind: 'several'
  readonly options: readonly Option[]
}

export const publishSeveral = (question: SeveralQuestion) => ({
  options: orderByHash(question.id, question.options),
})

/**
 * (rightly chosen − wrongly chosen) of the right ones, never below 0: choosing everything earns nothing by itself.
 * The answer is a list of option ids, at least one, each once, in any order.
 */
export function gradeSeveral(question: SeveralQuestion, answer: unknown): Result<Share, readonly AnswerFault[]> {
  if (!Array.isArray(answer)) return err([fault('wrong-type')])
  if (answer.length === 0) return err([fault('too-few')])
  const faults = faultsOfIds(answer, question.options, 'unknown-option')
  if (faults.length > 0) return err(faults)
  const right = answer.filter((id) => question.answer.includes(id)).length
  const wrong = answer.length - right
  return ok({ earned: Math.max(0, right - wrong), of: question.answer.length })
}
