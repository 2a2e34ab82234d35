// How much of the input comes back in a refusal: enough to find the fault, too little to carry anything.

import type { InputFault } from './problem.ts'

/** Characters of the input in one response. */
const MAX_ECHO = 64

// Their pointers name what the quiz has or what the wire says, so they are no echo.
const OWN_WORDS = new Set(['answer', 'kind', 'lang', 'limit', 'question', 'revision', 'seed', 'topic', 'typed'])
const OWN_CODES = new Set<string>(['missing-item', 'unknown-target'])

/** The same faults, each once; when the pointers have named 64 characters of the input, the further ones name the place above. */
export function limitEcho(faults: readonly InputFault[]): InputFault[] {
  let left = MAX_ECHO
  const shortened = distinct(faults).map((fault) => {
    const echo = echoOf(fault)
    if (echo > left) return { ...fault, pointer: fault.pointer.slice(0, fault.pointer.lastIndexOf('/')) }
    left -= echo
    return fault
  })
  return distinct(shortened)
}

const distinct = (faults: readonly InputFault[]): InputFault[] => [
  ...new Map(faults.map((fault) => [`${fault.code} ${fault.pointer}`, fault])).values(),
]

const echoOf = ({ code, pointer }: InputFault): number => {
  if (OWN_CODES.has(code)) return 0
  const steps = pointer.split('/').filter((step) => !OWN_WORDS.has(step) && !/^\d{1,4}$/.test(step))
  return steps.join('').length
}
