// What is said of a verdict, and of an answer that could not be checked: what to do.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import type { Failure } from '../api.ts'
import { guards } from '../kit.ts'
import type { Reply } from '../reply.ts'
import type { Problem } from '../state.ts'
import type { Words } from '../words/en.ts'
import { reviewWordsOf } from './words/review-words.ts'

/** What is said of a verdict aloud. */
export function saidOf({ verdict, points, maxPoints }: Reply, words: Words): string {
  const finer = reviewWordsOf(words)
  return `${finer.verdict[verdict]}. ${finer.pointsOf(points, maxPoints)}.`
}

export function problemOf(problem: Failure, words: Words, question?: PublicQuestion): string {
  const { doubtful, failure, invalid } = reviewWordsOf(words)
  switch (problem.reason) {
    case 'refused':
      if (readingsOf(problem).length > 0) return doubtful(readingsOf(problem))
      return question === undefined ? failure['bad-reply'] : invalid[question.kind]
    case 'gone':
      return failure['bad-reply']
    case 'unreachable':
      return navigator.onLine ? failure.unreachable : failure.offline
    default:
      return failure[problem.reason]
  }
}

/** What a doubtful number may mean, as the problem document says; none for any other problem. */
export function readingsOf(problem: Problem): readonly number[] {
  const document = problem.reason === 'refused' ? problem.refusal : null
  const errors =
    guards.isRecord(document) && Array.isArray(document.errors) ? document.errors.filter(guards.isRecord) : []
  return errors.flatMap(({ readings }) => (Array.isArray(readings) ? readings.filter(Number.isFinite) : []))
}
