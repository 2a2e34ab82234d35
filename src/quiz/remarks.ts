// What the reader is told beyond the verdict: the exact rule, the author's feedback, a correction. Only what there is.

import { nothingAt, worseOf } from './estimate.ts'
import { daysOf } from './kinds/date.ts'
import { type NumberQuestion, numberIn } from './kinds/number.ts'
import { alsoRight } from './kinds/text.ts'
import type { Question } from './kinds.ts'
import { isSpanWithin } from './margin.ts'
import type { Correction } from './vocabulary.ts'

export interface Remarks {
  /** How far from `rightAnswer` still counted as right, for a number with a margin. */
  readonly within?: number
  /** Of an estimate: at these two values, and beyond them, nothing is earned. */
  readonly nothingAt?: readonly [low: number, high: number]
  /** Of an estimate that was typed: the number that was graded; of a range, the end that earns less. */
  readonly readAs?: number
  /** Of a range of days, whose first day is `rightAnswer`: the last one. */
  readonly until?: string
  /** Of a short answer: what else is right, where there is any. */
  readonly alsoRight?: readonly string[]
  /** What the author says to just this answer. */
  readonly feedback?: readonly string[]
  readonly correction?: Correction
}

/** The remarks on an answer that can be graded. */
export function remarksOn(question: Question, answer: unknown): Remarks {
  const feedback = feedbackTo(question, answer)
  const others = question.kind === 'text' ? alsoRight(question) : []
  return {
    ...(question.kind === 'number' ? ruleOf(question, answer) : {}),
    ...(question.kind === 'date' && question.answer.includes('/') ? { until: daysOf(question).last } : {}),
    ...(others.length > 0 ? { alsoRight: others } : {}),
    ...(feedback.length > 0 ? { feedback } : {}),
    ...(question.corrected === undefined ? {} : { correction: question.corrected }),
  }
}

function ruleOf(question: NumberQuestion, answer: unknown): Remarks {
  const { answer: key, slider } = question
  const within = key.within > 0 ? { within: key.within } : {}
  if (slider === undefined) return within
  const read = typeof answer === 'number' ? undefined : numberIn(question, answer)
  return {
    ...within,
    nothingAt: nothingAt(key, slider),
    ...(read?.ok ? { readAs: worseOf(read.value, key, slider) } : {}),
  }
}

/** Of each chosen option its own, in the order of the answer, for the author's may tell the key; of a number the first that fits. */
function feedbackTo(question: Question, answer: unknown): string[] {
  switch (question.kind) {
    case 'single':
    case 'several': {
      const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer]
      return chosen.flatMap((id) => question.options.find((option) => option.id === id)?.feedback ?? [])
    }
    case 'number': {
      if (question.feedback === undefined) return []
      const read = numberIn(question, answer)
      const fitting = question.feedback.find(({ value, within }) => read.ok && isSpanWithin(read.value, value, within))
      return fitting === undefined ? [] : [fitting.text]
    }
    case 'date':
    case 'order':
    case 'match':
    case 'text':
      return []
    default:
      return question satisfies never
  }
}
