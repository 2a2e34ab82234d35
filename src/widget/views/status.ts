// What is said aloud at each state, in the one status node; what the focus reads out by itself is not said twice.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import { currentQuestion, type Problem, type State } from '../state.ts'
import type { Words } from '../words/en.ts'

export function statusOf(state: State, words: Words): string {
  switch (state.phase) {
    case 'loading':
      return words.loading
    case 'failed':
    case 'ended':
      return ''
    case 'checking':
      return words.checking
    case 'asking': {
      const question = currentQuestion(state)
      if (state.problem !== null && question !== undefined) return problemOf(state.problem, question, words)
      return state.updated ? words.updated : state.said
    }
    case 'answered': {
      const reply = state.answered.at(-1)?.reply
      return reply ? `${words.verdict[reply.verdict]}. ${words.pointsOf(reply.points, reply.maxPoints)}.` : ''
    }
    default:
      return state satisfies never
  }
}

/** What keeps an answer from being checked, and what to do. */
export function problemOf(problem: Problem, question: PublicQuestion, words: Words): string {
  switch (problem.reason) {
    case 'incomplete':
      return words.empty[question.kind]
    case 'refused':
      return problem.refusal.readings.length > 0
        ? words.doubtful(problem.refusal.readings)
        : words.invalid[question.kind]
    case 'gone':
      return words.failure['bad-reply']
    default:
      return words.failure[problem.reason]
  }
}
