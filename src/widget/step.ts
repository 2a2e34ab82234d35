// How each event changes what the element knows: one pure function. Who asks the API, stores and draws is elsewhere.

import type { Answer, PublicQuestion } from '../quiz/kinds.ts'
import type { PublicQuiz } from '../quiz/quiz.ts'
import type { Failure } from './api.ts'
import { viewOf } from './kinds.ts'
import type { Reply } from './reply.ts'
import {
  type Answered,
  answeredOf,
  currentQuestion,
  draftOf,
  type Event,
  isTest,
  LOADING,
  type Mode,
  type Playing,
  roundOf,
  type State,
} from './state.ts'
import type { Words } from './words/en.ts'

export type Asking = Extract<State, { phase: 'asking' }>
export type Checking = Extract<State, { phase: 'checking' }>

/** The events that only the review's views bring about, and those of a test: review/step-after.ts knows them. */
export type AfterEvent = Extract<
  Event,
  { type: 'looked' | 'show' | 'back' | 'retry' | 'shared' | 'updated' | 'go' | 'check' | 'replied' }
>

interface Knowing {
  readonly words: Words
  /** Null before the review is there. */
  readonly stepAfter: ((state: State, event: AfterEvent, words: Words) => State) | null
}

/** The state after an event. An event that does not belong to the phase changes nothing: a double click, a late reply. */
export function step(state: State, event: Event, { words, stepAfter }: Knowing): State {
  switch (event.type) {
    case 'load':
      return LOADING
    case 'loaded':
      return state.phase === 'loading' ? ask(start(event.quiz, event.mode)) : state
    case 'load-failed':
      return state.phase === 'loading' ? { phase: 'failed', failure: event.failure } : state
    case 'resumed':
      return state.phase === 'loading' || 'quiz' in state ? event.state : state
    case 'drafted': {
      const question = currentQuestion(state)
      if (state.phase !== 'asking' || question === undefined) return state
      return { ...state, drafts: { ...state.drafts, [question.id]: event.draft }, said: event.said, problem: null }
    }
    case 'check-failed':
      return state.phase === 'checking' ? fail(state, event.failure) : state
    case 'next':
      return state.phase === 'answered' ? ask({ ...state, updated: false }) : state
    case 'restart':
      return 'quiz' in state ? ask(start(state.quiz, state.mode)) : state
    case 'check':
      if (state.phase === 'asking' && !isTest(state)) return check(state, words)
      break
    case 'replied':
      if (state.phase === 'checking' && !isTest(state)) return take(state, event.reply)
      break
    default:
  }
  return stepAfter?.(state, event, words) ?? state
}

const start = (quiz: PublicQuiz, mode: Mode): Playing => ({
  quiz,
  mode,
  drafts: {},
  answered: [],
  later: null,
  updated: false,
  resumed: false,
})

/** Without what belongs to one phase alone. */
export const playing = ({ quiz, mode, drafts, answered, later, updated, resumed }: Playing): Playing => ({
  quiz,
  mode,
  drafts,
  answered,
  later,
  updated,
  resumed,
})

/** A test begins with its first question, a practice goes on with the first that is open. */
export function ask(state: Playing): State {
  const at = isTest(state) ? 0 : roundOf(state).findIndex((question) => answeredOf(state, question) === undefined)
  return at < 0 ? { ...playing(state), phase: 'ended' } : askAt(state, at)
}

export const askAt = (state: Playing, at: number): Asking => ({
  ...playing(state),
  phase: 'asking',
  at,
  said: '',
  problem: null,
})

function check(state: Asking, words: Words): State {
  const drafted = fill(state, words)
  const sent = currentQuestion(state)
  const answer = sent === undefined ? null : givenOf(drafted, sent, words)
  if (sent === undefined || answer === null) return { ...state, problem: { reason: 'incomplete' } }
  return { ...playing(drafted), phase: 'checking', at: state.at, sent, answer }
}

/** With the fields of the question as they stand, which the reader finds right without touching them. */
export function fill(state: Asking, words: Words): Asking {
  const question = currentQuestion(state)
  if (question === undefined || draftOf(state, question)) return state
  const { start } = viewOf(question, { words, language: state.quiz.language })
  return { ...state, drafts: { ...state.drafts, [question.id]: start } }
}

/** The answer that a question's fields hold; null where it has none, or the reader has not touched them. */
export function givenOf(state: Playing, question: PublicQuestion, words: Words): Answer | null {
  const draft = draftOf(state, question)
  return draft ? viewOf(question, { words, language: state.quiz.language }).answer(draft) : null
}

/** The first answer counts: where another tab was quicker, its reply stays. */
function take(state: Checking, reply: Reply): State {
  const answered = answeredWith(state, reply)
  return answered === null ? state : { ...playing(state), phase: 'answered', answered, proof: null }
}

/** Every answered question, the one last that the reply is about; null for a reply to something else. */
export function answeredWith(state: Checking, reply: Reply): readonly Answered[] | null {
  const { sent, answer } = state
  if (sent.id !== reply.question) return null
  const others = state.answered.filter(({ question }) => question.id !== sent.id)
  return [...others, answeredOf(state, sent) ?? { question: sent, answer, reply }]
}

/** An answer that the reader can mend is asked for again. */
const fail = (state: Checking, failure: Failure): State => ({
  ...askAt(state, failure.reason === 'refused' ? roundOf(state).indexOf(state.sent) : state.at),
  problem: failure,
})
