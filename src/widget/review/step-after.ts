// How the events that come after an answer change what the element knows: the part of step.ts that nobody needs before one.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import type { PublicQuiz } from '../../quiz/quiz.ts'
import { readings } from '../kit.ts'
import type { Playing, State } from '../state.ts'
import type { AfterEvent } from '../step.ts'
import type { Words } from '../words/en.ts'
import { missedOf } from './missed.ts'
import { stepTest } from './step-test.ts'

/** The state after an event; one that does not belong to the phase changes nothing. */
export function stepAfter(state: State, event: AfterEvent, words: Words): State {
  switch (event.type) {
    case 'looked':
      return state.phase === 'answered' ? { ...state, proof: { ...event.look, visit: 'none' } } : state
    case 'show':
      return visit(state, 'now')
    case 'back':
      return visit(state, 'over')
    case 'retry':
      return state.phase === 'ended' ? retry(state) : state
    case 'shared':
      return state.phase === 'ended' ? { ...state, shared: event.shared } : state
    case 'updated':
      return state.phase === 'checking' ? update(state, event.quiz) : state
    case 'go':
    case 'check':
    case 'replied':
      return stepTest(state, event, words)
    default:
      return event satisfies never
  }
}

/** Going to the article needs a passage that was found there; coming back needs to have gone. */
function visit(state: State, now: 'now' | 'over'): State {
  if (state.phase !== 'answered' || state.proof === null || state.proof.found === 0) return state
  if ((state.proof.visit === 'now') === (now === 'now')) return state
  return { ...state, proof: { ...state.proof, visit: now } }
}

function retry(state: Extract<State, { phase: 'ended' }>): State {
  const ids = missedOf(state).map(({ id }) => id)
  if (ids.length === 0) return state
  const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([id]) => !ids.includes(id)))
  const first = state.later?.first ?? state.answered
  return readings.ask({ ...state, drafts, answered: [], later: { first, ids }, updated: false })
}

/** A new revision: what did not change is kept, drafts included. */
function update(state: Playing, quiz: PublicQuiz): State {
  const same = (question: PublicQuestion | undefined) =>
    quiz.questions.some((other) => JSON.stringify(other) === JSON.stringify(question))
  const unchanged = (id: string) => same(state.quiz.questions.find((question) => question.id === id))
  const next: Playing = {
    ...state,
    quiz,
    updated: true,
    drafts: Object.fromEntries(Object.entries(state.drafts).filter(([id]) => unchanged(id))),
    answered: state.answered.filter(({ question }) => same(question)),
    later: state.later && { ...state.later, first: state.later.first.filter(({ question }) => same(question)) },
  }
  return readings.isTest(next) ? readings.askAt(next, quiz.questions.length) : readings.ask(next)
}
