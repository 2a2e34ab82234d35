// `order`: items to be put in their right sequence.

import { fault, faultsOfIds } from '../answer-shape.ts'
import { orderByHash } from '../order-by-hash.ts'
import { err, ok, type Result } from '../result.ts'
import type { AnswerFault, Option, PublicBase, QuestionBase, Share } from '../vocabulary.ts'

export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order'
  /** Two or more. */
  readonly items: readonly Option[]
  /** The ids of all items in the right sequence. */
  readonly answer: readonly string[]
}

export interface PublicOrderQuestion extends PublicBase {
  readonly kind: 'order'
  readonly items: readonly Option[]
}

export const publishOrder = (question: OrderQuestion) => ({
  items: orderByHash(question.id, question.items),
})

/**
 * Neighbouring pairs kept of all neighbouring pairs: an item directly behind the one that it should follow is a pair kept.
 * The answer is a list of all item ids, each once.
 */
export function gradeOrder(question: OrderQuestion, answer: unknown): Result<Share, readonly AnswerFault[]> {
  if (!Array.isArray(answer)) return err([fault('wrong-type')])
  const faults = faultsOfIds(answer, question.items, 'unknown-item')
  const given = new Set<unknown>(answer)
  const isCut = faults.some(({ code }) => code === 'too-long')
  if (!isCut && question.items.some(({ id }) => !given.has(id))) faults.push(fault('missing-item'))
  if (faults.length > 0) return err(faults)
  const follows = new Map(question.answer.map((id, index) => [id, question.answer[index + 1]]))
  const kept = answer.filter((id, index) => index + 1 < answer.length && follows.get(id) === answer[index + 1])
  return ok({ earned: kept.length, of: question.answer.length - 1 })
}
