// What a row of the tables of faults is: a rule, and one thing of the sample quiz, as it passes and as it does not.

import type { FaultCode } from '../../src/author/fault.ts'

/**
 * [the rule, the fault's code, what stands in the sample, what may stand there instead, what may not].
 * In the last, `‸` marks the place that the fault names.
 */
export type FaultRow = readonly [rule: string, code: FaultCode, from: string, passes: string, fails: string]

export const MARK = '‸'

/** A text without its mark, and the line and column where it stood. */
export function takeMark(text: string): { readonly text: string; readonly at: string } {
  const [before = '', behind] = text.split(MARK)
  if (behind === undefined) throw new Error(`no ${MARK} in the row`)
  const lines = before.split('\n')
  return { text: before + behind, at: `${lines.length}:${(lines.at(-1) ?? '').length + 1}` }
}
