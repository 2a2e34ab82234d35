// How each event changes what the element knows: one pure function. Who asks the API, stores and draws is elsewhere.

import type { Answer, PublicQuestion } from '../quiz/kinds.ts'
import type { PublicQuiz } from '../quiz/quiz.ts'
import type { Failure } from './api.ts'
import { viewOf } from './kinds.ts'
import type { Reply } from './reply.ts'
import {
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

type Asking = Extract<State, { phase: 'asking' }>
type Checking = Extract<State, { phase: 'checking' }>

/** The events that only the review's views bring about: review/step-after.ts knows them. */
export type AfterEvent = Extract<Event, { type: 'looked' | 'show' | 'back' | 'retry' | 'shared' | 'updated' }>

interface Knowing {
  readonly words: Words
  /** Null before the review is there. */
  readonly stepAfter: ((state: State, event: AfterEvent) => State) | null
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
    case 'go':
      return state.phase === 'asking' ? go(state, event.to) : state
    case 'check':
      return state.phase === 'asking' ? check(state, words) : state
    case 'replied':
      return state.phase === 'checking' ? take(state, event.reply, words) : state
    case 'check-failed':
      return state.phase === 'checking' ? fail(state, event.failure) : state
    case 'next':
      return state.phase === 'answered' ? ask({ ...state, updated: false }) : state
    case 'restart':
      return 'quiz' in state ? ask(start(state.quiz, state.mode)) : state
    default:
      return stepAfter?.(state, event) ?? state
  }
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
const playing = ({ quiz, mode, drafts, answered, later, updated, resumed }: Playing): Playing => ({
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

/** Back and forth is for a test alone. */
const go = (state: Asking, to: number): State =>
  isTest(state) && to >= 0 && to <= roundOf(state).length ? askAt({ ...state, updated: false }, to) : state

function check(state: Asking, words: Words): State {
  const question = currentQuestion(state)
  if (question === undefined) return sendNext(state, state.at, words)
  const view = viewOf(question, { words, language: state.quiz.language })
  const draft = draftOf(state, question) ?? view.start
  const answer = view.answer(draft)
  if (answer === null) return { ...state, problem: { reason: 'incomplete' } }
  const drafted = { ...playing(state), drafts: { ...state.drafts, [question.id]: draft } }
  return isTest(state)
    ? go({ ...state, ...drafted }, state.at + 1)
    : { ...drafted, phase: 'checking', at: state.at, sent: question, answer }
}

/** The answer that a question's fields hold; null where it has none, or the reader has not touched them. */
export function givenOf(state: Playing, question: PublicQuestion, words: Words): Answer | null {
  const draft = draftOf(state, question)
  return draft ? viewOf(question, { words, language: state.quiz.language }).answer(draft) : null
}

/** A test's answers are sent one after the other; the questions without one are left unanswered. */
function sendNext(state: Playing, at: number, words: Words): State {
  for (const question of roundOf(state)) {
    const answer = givenOf(state, question, words)
    if (answer !== null && answeredOf(state, question) === undefined)
      return { ...playing(state), phase: 'checking', at, sent: question, answer }
  }
  return { ...playing(state), phase: 'ended' }
}

/** The first answer counts: where another tab was quicker, its reply stays. */
function take(state: Checking, reply: Reply, words: Words): State {
  const { sent, answer } = state
  if (sent.id !== reply.question) return state
  const others = state.answered.filter(({ question }) => question.id !== sent.id)
  const answered = [...others, answeredOf(state, sent) ?? { question: sent, answer, reply }]
  return isTest(state)
    ? sendNext({ ...state, answered }, state.at, words)
    : { ...playing(state), phase: 'answered', answered, proof: null }
}

/** An answer that the reader can mend is asked for again. */
const fail = (state: Checking, failure: Failure): State => ({
  ...askAt(state, failure.reason === 'refused' ? roundOf(state).indexOf(state.sent) : state.at),
  problem: failure,
})
