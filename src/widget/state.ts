// What the element knows, and how each event changes it: one pure function. Who asks the API and draws is elsewhere.

import type { Answer, PublicQuestion } from '../quiz/kinds.ts'
import type { PublicQuiz } from '../quiz/quiz.ts'
import type { Failure } from './api.ts'
import { viewOf } from './kinds.ts'
import type { Draft } from './question-view.ts'
import type { Reply } from './reply.ts'
import type { Look } from './review/review.ts'
import type { Words } from './words/en.ts'

/** A question that was answered, and what the reply was. */
export interface Answered {
  readonly question: PublicQuestion
  readonly answer: Answer
  readonly draft: Draft
  readonly reply: Reply
}

/** What keeps an answer from being checked: something is missing, or the request came to nothing. */
export type Problem = { readonly reason: 'incomplete' } | Failure

/** The proof on the host page, once looked for; and whether the reader is there, or was. */
export interface Proof extends Look {
  readonly visit: 'none' | 'now' | 'over'
}

interface Playing {
  readonly quiz: PublicQuiz
  /** Every answered question, in the order of answering; the first answer counts. */
  readonly answered: readonly Answered[]
  /** Whether the quiz was updated while it was taken. */
  readonly updated: boolean
}

export type State =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | (Playing & {
      readonly phase: 'asking'
      readonly draft: Draft
      /** What the last change to the draft was, for those who do not see it. */
      readonly said: string
      readonly problem: Problem | null
    })
  | (Playing & { readonly phase: 'checking'; readonly draft: Draft; readonly answer: Answer })
  | (Playing & { readonly phase: 'answered'; readonly proof: Proof | null })
  | (Playing & { readonly phase: 'ended' })

export type Event =
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly quiz: PublicQuiz }
  | { readonly type: 'load-failed'; readonly failure: Failure }
  | { readonly type: 'drafted'; readonly draft: Draft; readonly said: string }
  | { readonly type: 'check' }
  | { readonly type: 'replied'; readonly reply: Reply }
  | { readonly type: 'check-failed'; readonly failure: Failure }
  | { readonly type: 'updated'; readonly quiz: PublicQuiz }
  | { readonly type: 'looked'; readonly look: Look }
  | { readonly type: 'show' }
  | { readonly type: 'back' }
  | { readonly type: 'next' }
  | { readonly type: 'restart' }

export const LOADING: State = { phase: 'loading' }

/** The state after an event. An event that does not belong to the phase changes nothing: a double click, a late reply. */
export function step(state: State, event: Event, words: Words): State {
  switch (event.type) {
    case 'load':
      return LOADING
    case 'loaded':
      return state.phase === 'loading' ? ask({ quiz: event.quiz, answered: [], updated: false }, words) : state
    case 'load-failed':
      return state.phase === 'loading' ? { phase: 'failed', failure: event.failure } : state
    case 'drafted':
      return state.phase === 'asking' ? { ...state, draft: event.draft, said: event.said, problem: null } : state
    case 'check':
      return check(state, words)
    case 'replied':
      return take(state, event.reply)
    case 'check-failed':
      return state.phase === 'checking' ? fail(state, event.failure) : state
    case 'updated':
      return state.phase === 'checking' ? update(state, event.quiz, words) : state
    case 'looked':
      return state.phase === 'answered' ? { ...state, proof: { ...event.look, visit: 'none' } } : state
    case 'show':
      return visit(state, 'now')
    case 'back':
      return visit(state, 'over')
    case 'next':
      return state.phase === 'answered' ? goOn(state, words) : state
    case 'restart':
      return state.phase === 'ended' ? ask({ ...state, answered: [], updated: false }, words) : state
    default:
      return event satisfies never
  }
}

/** The question that is shown: the open one, or after the verdict the one that was answered last. */
export function currentQuestion(state: State): PublicQuestion | undefined {
  if (state.phase === 'answered') return state.answered.at(-1)?.question
  return state.phase === 'asking' || state.phase === 'checking' ? openQuestions(state)[0] : undefined
}

/** Names what is on the screen: while this stays the same, so do the nodes and the focus. */
export function screenOf(state: State): string {
  const phase = state.phase === 'checking' ? 'asking' : state.phase
  const visiting = state.phase === 'answered' ? (state.proof?.visit ?? 'none') : ''
  return `${phase} ${currentQuestion(state)?.id ?? ''} ${visiting}`
}

/** Points earned and points that were to be had, over the answered questions. */
export function scoreOf(answered: readonly Answered[]): { readonly points: number; readonly maxPoints: number } {
  return {
    points: answered.reduce((sum, { reply }) => sum + reply.points, 0),
    maxPoints: answered.reduce((sum, { reply }) => sum + reply.maxPoints, 0),
  }
}

type Checking = Extract<State, { phase: 'checking' }>

const openQuestions = ({ quiz, answered }: Playing): PublicQuestion[] =>
  quiz.questions.filter(({ id }) => !answered.some(({ question }) => question.id === id))

function ask({ quiz, answered, updated }: Playing, words: Words): State {
  const question = openQuestions({ quiz, answered, updated })[0]
  if (question === undefined) return { phase: 'ended', quiz, answered, updated }
  return {
    phase: 'asking',
    quiz,
    answered,
    updated,
    draft: viewOf(question, { words, language: quiz.language }).start,
    said: '',
    problem: null,
  }
}

function check(state: State, words: Words): State {
  const question = currentQuestion(state)
  if (state.phase !== 'asking' || question === undefined) return state
  const { quiz, answered, updated, draft } = state
  const answer = viewOf(question, { words, language: quiz.language }).answer(state.draft)
  return answer === null
    ? { ...state, problem: { reason: 'incomplete' } }
    : { phase: 'checking', quiz, answered, updated, draft, answer }
}

function take(state: State, reply: Reply): State {
  const question = currentQuestion(state)
  if (state.phase !== 'checking' || question?.id !== reply.question) return state
  const { quiz, answered, updated, draft, answer } = state
  return { phase: 'answered', quiz, updated, proof: null, answered: [...answered, { question, answer, draft, reply }] }
}

function fail({ quiz, answered, updated, draft }: Checking, failure: Failure): State {
  return { phase: 'asking', quiz, answered, updated, draft, said: '', problem: failure }
}

/** Going to the article needs a passage that was found there; coming back needs to have gone. */
function visit(state: State, now: 'now' | 'over'): State {
  if (state.phase !== 'answered' || state.proof === null || state.proof.found === 0) return state
  if ((state.proof.visit === 'now') === (now === 'now')) return state
  return { ...state, proof: { ...state.proof, visit: now } }
}

const goOn = (state: Playing, words: Words): State => ask({ ...state, updated: false }, words)

/** A new revision: what did not change is kept, the open question's draft included. */
function update(state: Checking, quiz: PublicQuiz, words: Words): State {
  const same = (question: PublicQuestion) =>
    quiz.questions.some((other) => JSON.stringify(other) === JSON.stringify(question))
  const before = currentQuestion(state)
  const next = ask({ quiz, answered: state.answered.filter(({ question }) => same(question)), updated: true }, words)
  const unchanged = before !== undefined && same(before) && currentQuestion(next)?.id === before.id
  return next.phase === 'asking' && unchanged ? { ...next, draft: state.draft } : next
}
