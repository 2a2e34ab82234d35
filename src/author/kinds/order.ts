// `order` in the quiz file: items, and their ids in the right sequence.

import * as v from 'valibot'
import type { OrderQuestion } from '../../quiz/kinds/order.ts'
import type { Option } from '../../quiz/vocabulary.ts'
import { fields, listOf, reference } from '../fields.ts'
import { findRepeated, findRepeatedAnswers, findUnknown, listed } from '../option-rules.ts'
import { MAX_OPTIONS, optionList, questionFields } from '../question-fields.ts'
import { type Fields, type Finding, type KindFile, read } from '../rule.ts'
import { says } from '../says.ts'

const items = optionList('item', 'What the reader puts in order.')

const answer = v.pipe(
  listOf(reference('The id of an item.'), {
    minimum: 1,
    maximum: MAX_OPTIONS,
    fewer: says('missing-item', 'is empty: name the ids of all items in the right order'),
  }),
  v.description('The ids of all items, in the right order.'),
)

export const orderFile = {
  schema: fields({ ...questionFields('order', 'Items to be put in their right order.'), items, answer }),
  findings: findInOrder,
} as const satisfies KindFile<OrderQuestion>

function findInOrder(question: Fields): readonly Finding[] {
  const choices = read(items, question.items)
  const key = read(answer, question.answer)
  if (choices === undefined) return []
  if (key === undefined || key.length === 0) return findRepeated('items', choices)
  const unknown = key.flatMap((id, index) =>
    findUnknown({ id, path: ['answer', index], code: 'unknown-item' }, choices),
  )
  return [...findRepeated('items', choices), ...findRepeatedAnswers(key), ...unknown, ...findMissing(choices, key)]
}

function findMissing(choices: readonly Option[], key: readonly string[]): Finding[] {
  const missing = choices.map(({ id }) => id).filter((id) => !key.includes(id))
  if (missing.length === 0) return []
  const message = `the order leaves out ${listed(missing)}: every item has its place`
  return [{ path: ['answer'], code: 'missing-item', message }]
}
