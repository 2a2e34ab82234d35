// `single` in the quiz file: options, and the id of the right one.

import * as v from 'valibot'
import type { SingleQuestion } from '../../quiz/kinds/single.ts'
import { fields } from '../fields.ts'
import { findRepeated, findUnknown } from '../option-rules.ts'
import { choices, questionFields } from '../question-fields.ts'
import { type Fields, type Finding, type KindFile, read } from '../rule.ts'
import { nameOfType, says } from '../says.ts'

const options = choices('What the reader chooses from; exactly one is right.')

const answer = v.pipe(
  v.string(({ input }) => {
    if (Array.isArray(input)) {
      return says('several-right', 'is a list, but `single` has one right option: name one, or write `kind: several`')
    }
    if (input === null) return says('no-right-option', 'is empty: write the id of the right option')
    return says('wrong-type', `has to be the id of an option, but is ${nameOfType(input)}`)
  }),
  v.description('The id of the right option.'),
)

export const singleFile = {
  schema: fields({ ...questionFields('single', 'One of several options is right.'), options, answer }),
  findings: findInSingle,
} as const satisfies KindFile<SingleQuestion>

function findInSingle(question: Fields): readonly Finding[] {
  const offered = read(options, question.options)
  const id = read(answer, question.answer)
  if (offered === undefined) return []
  const unknown = id === undefined ? [] : findUnknown({ id, path: ['answer'], code: 'unknown-option' }, offered)
  return [...findRepeated('options', offered), ...unknown]
}
