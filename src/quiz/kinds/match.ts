// `match`: each item belongs to one target; a target may take several items.

import { fault, isRecord, pointerStep } from '../answer-shape.ts'
import { orderByHash } from '../order-by-hash.ts'
import { err, ok, type Result } from '../result.ts'
import type { AnswerFault, Option, PublicBase, QuestionBase, Share } from '../vocabulary.ts'

export interface MatchQuestion extends QuestionBase {
  readonly kind: 'match'
  /** Two or more. */
  readonly items: readonly Option[]
  /** Two or more; each is the right one of at least one item. */
  readonly targets: readonly Option[]
  /** Item id → target id, for every item. */
  readonly answer: Readonly<Record<string, string>>
}

export interface PublicMatchQuestion extends PublicBase {
  readonly kind: 'match'
  readonly items: readonly Option[]
  readonly targets: readonly Option[]
}

export const publishMatch = (question: MatchQuestion) => ({
  items: orderByHash(question.id, question.items),
  targets: orderByHash(question.id, question.targets),
})

/** Right items of all items. The answer is `{item: target}` with every item. */
export function gradeMatch(question: MatchQuestion, answer: unknown): Result<Share, readonly AnswerFault[]> {
  if (!isRecord(answer)) return err([fault('wrong-type')])
  const chosen = new Map(Object.entries(answer))
  if (chosen.size > question.items.length * 2) return err([fault('too-long')])
  const faults = [...faultsOfPairs(question, chosen), ...missingItems(question, chosen)]
  if (faults.length > 0) return err(faults)
  const key = new Map(Object.entries(question.answer))
  const right = question.items.filter(({ id }) => chosen.get(id) === key.get(id)).length
  return ok({ earned: right, of: question.items.length })
}

function faultsOfPairs(question: MatchQuestion, chosen: ReadonlyMap<string, unknown>): AnswerFault[] {
  const items = new Set(question.items.map(({ id }) => id))
  const targets = new Set(question.targets.map(({ id }) => id))
  return [...chosen].flatMap(([item, target]) => {
    if (!items.has(item)) return [fault('unknown-item', pointerStep(item))]
    if (typeof target !== 'string') return [fault('wrong-type', pointerStep(item))]
    return targets.has(target) ? [] : [fault('unknown-target', pointerStep(item))]
  })
}

/** In the public order: the author's own, which may tell the key, must not show in a refusal either. */
function missingItems(question: MatchQuestion, chosen: ReadonlyMap<string, unknown>): AnswerFault[] {
  const missing = question.items.filter(({ id }) => !chosen.has(id))
  return orderByHash(question.id, missing).map(({ id }) => fault('missing-item', pointerStep(id)))
}
