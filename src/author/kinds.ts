// Every kind of question in the quiz file. A new kind is one file in kinds/ and its line here, which the
// compiler asks for.

import * as v from 'valibot'
import { KINDS, type Kind, type Question } from '../quiz/kinds.ts'
import type { Article } from './article.ts'
import { dateFile } from './kinds/date.ts'
import { matchFile } from './kinds/match.ts'
import { numberFile } from './kinds/number.ts'
import { orderFile } from './kinds/order.ts'
import { severalFile } from './kinds/several.ts'
import { singleFile } from './kinds/single.ts'
import { textFile } from './kinds/text.ts'
import type { Fields, Finding, KindFile } from './rule.ts'
import { nameOfType, says } from './says.ts'
import { didYouMean, shown } from './suggest.ts'

const KIND_FILES = {
  single: singleFile,
  several: severalFile,
  number: numberFile,
  date: dateFile,
  order: orderFile,
  match: matchFile,
  text: textFile,
} as const satisfies { readonly [Name in Kind]: KindFile<Extract<Question, { readonly kind: Name }>> }

/** A question of any kind, told apart by its `kind`. */
export const question = v.variant(
  'kind',
  Object.values(KIND_FILES).map(({ schema }) => schema),
  ({ input, expected }) => {
    if (expected === 'Object') return says('wrong-type', `has to be a mapping of fields, but is ${nameOfType(input)}`)
    if (input === undefined) return says('missing-field', `is missing: one of ${KINDS.join(', ')}`)
    const actual = typeof input === 'string' ? `${shown(input)}${didYouMean(input, KINDS)}` : nameOfType(input)
    return says('unknown-value', `has to be one of ${KINDS.join(', ')}, but is ${actual}`)
  },
)

/** What the rules of its own kind find in a question; nothing when it has no known kind. Without an article, none is looked at. */
export function findInKind(fields: Fields, article: Article | undefined): readonly Finding[] {
  const kind = KINDS.find((known) => known === fields.kind)
  if (kind === undefined) return []
  const file: KindFile<unknown> = KIND_FILES[kind]
  const inArticle = article === undefined ? [] : (file.findingsInArticle?.(fields, article) ?? [])
  return [...file.findings(fields), ...inArticle]
}
