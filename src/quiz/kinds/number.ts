// `number`: a figure, typed.

import { fault, isRecord, pointerStep } from '../answer-shape.ts'
import { readSpan, type Span } from '../read-number.ts'
import { err, ok, type Result } from '../result.ts'
import type { AnswerFault, PublicBase, QuestionBase, Share } from '../vocabulary.ts'

export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number'
  /** What is counted, as shown behind the field: "troops", "minutes". */
  readonly unit: string
  readonly answer: {
    readonly value: number
    /** How far off still counts as right, in the unit, inclusive; 0 or more. */
    readonly within: number
  }
}

export interface PublicNumberQuestion extends PublicBase {
  readonly kind: 'number'
  readonly unit: string
}

export const publishNumber = (question: NumberQuestion) => ({ unit: question.unit })

/**
 * All or nothing. The answer is a finite number, or `{typed, lang}`: what the reader wrote, and in which language (BCP 47).
 * A range that the reader wrote is right when all of it would be.
 */
export function gradeNumber(question: NumberQuestion, answer: unknown): Result<Share, readonly AnswerFault[]> {
  const read = readAnswer(question, answer)
  if (!read.ok) return read
  const { value, within } = question.answer
  const isRight = [read.value.from, read.value.to].every((end) => isWithin(end, value, within))
  return ok({ earned: isRight ? 1 : 0, of: 1 })
}

/**
 * Whether two numbers are no further apart than the margin, forgiving the last bits of binary fractions: 0.4 is within 0.1 of 0.3.
 * Whole numbers have none to forgive, which matters from a quadrillion on.
 */
function isWithin(answer: number, value: number, margin: number): boolean {
  const isExact = [answer, value, margin].every(Number.isInteger)
  const rounding = isExact ? 0 : 4 * Number.EPSILON * Math.max(Math.abs(answer), Math.abs(value))
  return Math.abs(answer - value) <= margin + rounding
}

/** More of them than this are not gone through one by one. */
const MAX_UNKNOWN_FIELDS = 4

function readAnswer(question: NumberQuestion, answer: unknown): Result<Span, readonly AnswerFault[]> {
  if (typeof answer === 'number') {
    return Number.isFinite(answer) ? ok({ from: answer, to: answer }) : err([fault('invalid-number')])
  }
  if (!isRecord(answer)) return err([fault('wrong-type')])
  const { typed, lang, ...others } = { ...answer } // only what is its own
  const unknown = Object.keys(others)
  if (unknown.length > MAX_UNKNOWN_FIELDS) return err([fault('too-long')])
  const faults = unknown.map((key) => fault('unknown-field', pointerStep(key)))
  if (typeof typed === 'string' && typeof lang === 'string') {
    const read = readSpan(typed, lang, question.unit)
    if (!read.ok) return err([...faults, read.failure])
    return faults.length > 0 ? err(faults) : read
  }
  if (typeof typed !== 'string') faults.push(fault('wrong-type', '/typed'))
  if (typeof lang !== 'string') faults.push(fault('wrong-type', '/lang'))
  return err(faults)
}
