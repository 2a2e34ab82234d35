// `several` in the quiz file: options, and the ids of all right ones.

import * as v from 'valibot'
import type { SeveralQuestion } from '../../quiz/kinds/several.ts'
import type { Option } from '../../quiz/vocabulary.ts'
import { fields, listOf, reference } from '../fields.ts'
import { findRepeated, findRepeatedAnswers, findUnknown } from '../option-rules.ts'
import { choices, MAX_OPTIONS, questionFields } from '../question-fields.ts'
import { type Fields, type Finding, type KindFile, read } from '../rule.ts'
import { says } from '../says.ts'

const options = choices('What the reader chooses from; one or more are right, but not all.')

const answer = v.pipe(
  listOf(reference('The id of a right option.'), {
    minimum: 1,
    maximum: MAX_OPTIONS,
    fewer: says('no-right-option', 'is empty: name the ids of the right options'),
  }),
  v.description('The ids of all right options, in any order.'),
)

export const severalFile = {
  schema: fields({ ...questionFields('several', 'One or more of the options are right.'), options, answer }),
  findings: findInSeveral,
} as const satisfies KindFile<SeveralQuestion>

function findInSeveral(question: Fields): readonly Finding[] {
  const offered = read(options, question.options)
  const key = read(answer, question.answer)
  if (offered === undefined) return []
  if (key === undefined) return findRepeated('options', offered)
  const unknown = key.flatMap((id, index) =>
    findUnknown({ id, path: ['answer', index], code: 'unknown-option' }, offered),
  )
  return [...findRepeated('options', offered), ...findRepeatedAnswers(key), ...unknown, ...findAllRight(offered, key)]
}

function findAllRight(offered: readonly Option[], key: readonly string[]): Finding[] {
  const isAllRight = offered.length > 0 && offered.every(({ id }) => key.includes(id))
  const message = 'every option is right, so that choosing all of them is no feat: add one that is wrong'
  return isAllRight ? [{ path: ['answer'], code: 'all-right', message }] : []
}
