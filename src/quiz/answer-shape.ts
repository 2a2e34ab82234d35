// Readers of unknown answers that several kinds share: an id, a list of ids. Each fault names its place.

import type { AnswerFault, FaultCode, Option } from './vocabulary.ts'

/** A fault at a JSON Pointer from the answer; '' is the whole answer. */
export const fault = (code: FaultCode, pointer = ''): AnswerFault => ({ code, pointer })

/** Whether a value is a plain record of fields: not null, not a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** No more of a text that nobody asked for is given back. */
const MAX_ECHOED_LENGTH = 64

/** One step of a JSON Pointer (RFC 6901, section 3), or none, pointing at the whole, for a key too long to be given back. */
export const pointerStep = (key: string | number): string =>
  String(key).length > MAX_ECHOED_LENGTH ? '' : `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The faults of a list that should name known options, each once. A list far longer than the options has one fault. */
export function faultsOfIds(answer: readonly unknown[], options: readonly Option[], unknown: FaultCode): AnswerFault[] {
  if (answer.length > options.length * 2) return [fault('too-long')]
  const known = new Set(options.map(({ id }) => id))
  const seen = new Set<unknown>()
  return [...answer].flatMap((id, index) => {
    if (typeof id !== 'string') return [fault('wrong-type', pointerStep(index))]
    if (!known.has(id)) return [fault(unknown, pointerStep(index))]
    if (seen.has(id)) return [fault('repeated', pointerStep(index))]
    seen.add(id)
    return []
  })
}
