// `number`: a figure, typed; or an estimate, set with a slider or typed.

import { fault, isRecord, pointerStep } from '../answer-shape.ts'
import { type EstimateKey, estimateShare, worseOf } from '../estimate.ts'
import { isSpanWithin } from '../margin.ts'
import { readSpan, type Span } from '../read-number.ts'
import { err, ok, type Result } from '../result.ts'
import type { Slider } from '../slider.ts'
import type { AnswerFault, PublicBase, QuestionBase, Share } from '../vocabulary.ts'

export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number'
  /** What is counted, as shown behind the field: "troops", "minutes". */
  readonly unit: string
  /** Makes it an estimate: every number on the slider can be answered, and the nearer ones earn more. */
  readonly slider?: Slider
  /** `within` is how far off still counts as right, in the unit, inclusive; 0 or more. `reach` is an estimate's alone. */
  readonly answer: EstimateKey
  /** What is said to wrong numbers that were to be expected. */
  readonly feedback?: readonly NumberFeedback[]
}

/** What is said to a number no further than `within` from `value`. */
export interface NumberFeedback {
  readonly value: number
  readonly within: number
  readonly text: string
}

/** With a slider, `min`, `max` and `step` are all there. */
export interface PublicNumberQuestion extends PublicBase, Partial<Slider> {
  readonly kind: 'number'
  readonly unit: string
}

export function publishNumber({ unit, slider }: NumberQuestion) {
  if (slider === undefined) return { unit }
  const { min, max, step, scale } = slider
  return { unit, min, max, step, ...(scale === undefined ? {} : { scale }) }
}

/**
 * All or nothing; of an estimate, by distance. The answer is a finite number, or `{typed, lang}`: what the reader wrote, and in which
 * language (BCP 47). A range that the reader wrote is right when all of it would be, and earns what its worse end does.
 * A slider takes no number beyond its ends; between its steps it does, for those who type.
 */
export function gradeNumber(question: NumberQuestion, answer: unknown): Result<Share, readonly AnswerFault[]> {
  const read = numberIn(question, answer)
  if (!read.ok) return read
  const { slider, answer: key } = question
  if (slider !== undefined) return ok(estimateShare(worseOf(read.value, key, slider), key, slider))
  return ok({ earned: isSpanWithin(read.value, key.value, key.within) ? 1 : 0, of: 1 })
}

/** The number or the range that an answer means, or all that is wrong with it. */
export function numberIn(question: NumberQuestion, answer: unknown): Result<Span, readonly AnswerFault[]> {
  const read = readAnswer(question, answer)
  if (!read.ok || question.slider === undefined) return read
  const { min, max } = question.slider
  if (read.value.from >= min && read.value.to <= max) return read
  return err([fault('out-of-range', typeof answer === 'number' ? '' : '/typed')])
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
