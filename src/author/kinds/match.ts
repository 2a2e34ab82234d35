// `match` in the quiz file: items, targets, and which item belongs to which target.

import * as v from 'valibot'
import type { MatchQuestion } from '../../quiz/kinds/match.ts'
import type { Option } from '../../quiz/vocabulary.ts'
import { fields, reference } from '../fields.ts'
import { findRepeated, findUnknown, listed } from '../option-rules.ts'
import { MAX_OPTIONS, optionList, questionFields } from '../question-fields.ts'
import { type Fields, type Finding, type KindFile, read } from '../rule.ts'
import { nameOfType, says } from '../says.ts'
import { shown } from '../suggest.ts'

const items = optionList('item', 'What the reader finds the right target for.')
const targets = optionList('target', 'What the items belong to; each takes one item or more.')

const answer = v.pipe(
  v.record(v.string(), reference('The id of the target.'), ({ input }) =>
    says('wrong-type', `has to be a mapping of item: target, but is ${nameOfType(input)}`),
  ),
  v.maxEntries(MAX_OPTIONS, says('too-many', `has more than ${MAX_OPTIONS} entries`)),
  v.description('Item id: target id, for every item.'),
)

export const matchFile = {
  schema: fields({ ...questionFields('match', 'Each item belongs to one target.'), items, targets, answer }),
  findings: findInMatch,
} as const satisfies KindFile<MatchQuestion>

function findInMatch(question: Fields): readonly Finding[] {
  const left = read(items, question.items)
  const right = read(targets, question.targets)
  const pairs = read(answer, question.answer)
  const key = pairs === undefined ? undefined : new Map(Object.entries(pairs))
  return [
    ...(left === undefined ? [] : findRepeated('items', left)),
    ...(right === undefined ? [] : findRepeated('targets', right)),
    ...(left === undefined || key === undefined ? [] : findItems(left, key)),
    ...(right === undefined || key === undefined ? [] : findUnknownTargets(right, key)),
    ...(left === undefined || right === undefined || key === undefined ? [] : findUnused(left, right, key)),
  ]
}

type Key = ReadonlyMap<string, string>

function findItems(items: readonly Option[], key: Key): Finding[] {
  const missing = items.map(({ id }) => id).filter((id) => !key.has(id))
  const unknown = [...key.keys()].flatMap((id) =>
    findUnknown({ id, path: ['answer', id], code: 'unknown-item' }, items).map((finding) => ({
      ...finding,
      atKey: true as const,
    })),
  )
  if (missing.length === 0) return unknown
  const message = `the key has no target for ${listed(missing)}`
  return [...unknown, { path: ['answer'], code: 'missing-item', message }]
}

const findUnknownTargets = (targets: readonly Option[], key: Key): Finding[] =>
  [...key].flatMap(([item, id]) => findUnknown({ id, path: ['answer', item], code: 'unknown-target' }, targets))

/** Targets that no item belongs to; as long as the key has other gaps, they may belong to those. */
function findUnused(items: readonly Option[], targets: readonly Option[], key: Key): Finding[] {
  if (items.some(({ id }) => !key.has(id)) || findUnknownTargets(targets, key).length > 0) return []
  const used = new Set(key.values())
  return targets.flatMap(({ id }, index): Finding[] => {
    if (used.has(id)) return []
    const message = `no item belongs to ${shown(id)}: match one to it, or take it out`
    return [{ path: ['targets', index, 'id'], code: 'unused-target', message }]
  })
}
