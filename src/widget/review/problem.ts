// What is said of an answer that could not be checked, and what to do.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import type { Failure } from '../api.ts'
import { en } from './words/en.ts'

export function problemOf(problem: Failure, question: PublicQuestion | undefined): string {
  switch (problem.reason) {
    case 'refused':
      if (problem.refusal.readings.length > 0) return en.doubtful(problem.refusal.readings)
      return question === undefined ? en.failure['bad-reply'] : en.invalid[question.kind]
    case 'gone':
      return en.failure['bad-reply']
    default:
      return en.failure[problem.reason]
  }
}
