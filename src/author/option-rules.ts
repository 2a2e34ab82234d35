// Rules about options, items and targets, and about keys that name them.

import { normalise } from '../quiz/normalise.ts'
import type { Option } from '../quiz/vocabulary.ts'
import type { FaultCode } from './fault.ts'
import type { Finding, Path } from './rule.ts'
import { didYouMean, shown } from './suggest.ts'

/** Texts that a reader could not tell apart are the same. */
export const readsAs = (text: string): string => normalise(text).text.trim().toLowerCase()

/** Ids and texts that occur twice in one list; `name` is the field that holds it. */
export function findRepeated(name: string, options: readonly Option[]): Finding[] {
  return options.flatMap(({ id, text }, index) => {
    const before = options.slice(0, index)
    const findings: Finding[] = []
    if (before.some((option) => option.id === id)) {
      findings.push({
        path: [name, index, 'id'],
        code: 'repeated-id',
        message: `${shown(id)} is the id of an earlier entry of \`${name}\`: give each its own`,
      })
    }
    const twin = before.find((option) => readsAs(option.text) === readsAs(text))
    if (twin !== undefined) {
      findings.push({
        path: [name, index, 'text'],
        code: 'repeated-text',
        message: `reads the same as ${shown(twin.id)}: readers could not tell them apart`,
      })
    }
    return findings
  })
}

/** An id in the key that no option has. */
export function findUnknown(
  { id, path, code }: { readonly id: string; readonly path: Path; readonly code: FaultCode },
  options: readonly Option[],
): Finding[] {
  const ids = options.map((option) => option.id)
  if (ids.includes(id)) return []
  const message = `no entry has the id ${shown(id)}${didYouMean(id, ids)}: known are ${listed(ids)}`
  return [{ path, code, message }]
}

/** Ids that a list in the key names twice. */
export function findRepeatedAnswers(answer: readonly string[]): Finding[] {
  return answer.flatMap((id, index) =>
    answer.indexOf(id) === index
      ? []
      : [{ path: ['answer', index], code: 'repeated-answer', message: `${shown(id)} stands in the key twice` }],
  )
}

export const listed = (ids: readonly string[]): string => ids.map((id) => shown(id)).join(', ')
