// What is said aloud at each state, in the one status node; what the focus reads out by itself is not said twice.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import type { Review } from '../review/review.ts'
import { currentQuestion, type Problem, type State } from '../state.ts'
import type { Words } from '../words/en.ts'

/** The element's own words, and the finer ones once they are there. */
export interface Speaker {
  readonly words: Words
  readonly review: Review | null
}

export function statusOf(state: State, { words, review }: Speaker): string {
  switch (state.phase) {
    // Empty at first; and empty while the answer is checked: of two texts in quick succession, Orca says the second twice.
    case 'loading':
    case 'checking':
    case 'failed':
      return ''
    case 'ended':
      return state.shared?.said ?? ''
    case 'asking':
      if (state.problem !== null) return problemOf(state.problem, { words, review }, currentQuestion(state))
      return (state.updated && review?.updated(words)) || state.said
    case 'answered': {
      const reply = state.answered.at(-1)?.reply
      return (reply && review?.saidOf(reply, words)) ?? ''
    }
    default:
      return state satisfies never
  }
}

/** What keeps an answer from being checked, and what to do. */
export function problemOf(problem: Problem, { words, review }: Speaker, question?: PublicQuestion): string {
  if (problem.reason === 'incomplete') return question ? `${words.incomplete} ${words.rule[question.kind]}` : ''
  return review?.problemOf(problem, words, question) ?? words.unchecked
}
