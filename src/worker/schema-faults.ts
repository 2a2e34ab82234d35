// What valibot finds at fault, in the words of the wire.

import type { BaseIssue } from 'valibot'
import { pointerStep } from '../quiz/answer-shape.ts'
import type { InputFault, InputFaultCode } from './problem.ts'

type Issue = BaseIssue<unknown>

/** The faults behind a schema's issues, at pointers below `parent`. Unknown fields are left to the caller: the schema stops at the first. */
export function faultsOfIssues(issues: readonly Issue[], parent = ''): InputFault[] {
  return issues.filter((issue) => !isUnknownField(issue)).flatMap((issue) => faultsOfIssue(issue, parent))
}

function faultsOfIssue(issue: Issue, parent: string): InputFault[] {
  const pointer = parent + (issue.path ?? []).map(({ key }) => pointerStep(String(key))).join('')
  if (issue.type === 'union') return faultsOfUnion(issue, pointer)
  return [{ pointer, code: codeOf(issue) }]
}

/** Of the forms that a value may have, only those that it began to fit say what is wrong with it. */
function faultsOfUnion({ issues }: Issue, pointer: string): InputFault[] {
  const begun = (issues ?? []).filter(({ type, path }) => type !== 'strict_object' && path !== undefined)
  return begun.length === 0 ? [{ pointer, code: 'wrong-type' }] : faultsOfIssues(begun, pointer)
}

const isUnknownField = ({ type, expected }: Issue): boolean => type === 'strict_object' && expected === 'never'

function codeOf({ type }: Issue): InputFaultCode {
  switch (type) {
    case 'strict_object':
      return 'missing-field'
    case 'max_length':
    case 'max_entries':
      return 'too-long'
    case 'regex':
      return 'invalid-text'
    case 'min_value':
    case 'max_value':
      return 'out-of-range'
    case 'picklist':
      return 'unknown-kind'
    default:
      return 'wrong-type'
  }
}
