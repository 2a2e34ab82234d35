// How the schemas name what is wrong: valibot's messages are texts, so a fault's code travels as
// the first word of the message.

import { FAULT_CODES, type FaultCode } from './fault.ts'
import type { Path } from './rule.ts'

/** A message for valibot. The text goes on from the field's name: "is empty", "has to be a list". */
export const says = (code: FaultCode, text: string): string => `${code} ${text}`

/** What `says` put into a message; a message that it did not make is a fault of type. */
export function heard(message: string): { readonly code: FaultCode; readonly text: string } {
  const code = FAULT_CODES.find((known) => message.startsWith(`${known} `))
  if (code === undefined) return { code: 'wrong-type', text: `is not as it should be: ${message}` }
  return { code, text: message.slice(code.length + 1) }
}

/** What a value is called in a message. */
export function nameOfType(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'string' ? 'a text' : `${String(value).slice(0, 30)}`
}

/** What a message says it of: the field, or the entry of a list. */
export function subjectOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  return typeof last === 'string' ? `\`${last}\`` : `entry ${last + 1} of \`${String(path.at(-2))}\``
}
