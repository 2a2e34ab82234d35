// What the element knows, and what can be read from it. How each event changes it is in step.ts.

import type { Answer, PublicQuestion } from '../quiz/kinds.ts'
import type { PublicQuiz } from '../quiz/quiz.ts'
import type { Failure } from './api.ts'
import type { Draft } from './question-view.ts'
import type { Reply } from './reply.ts'
import type { Look } from './review/follow.ts'

/** `practice`: a verdict after each answer. `test`: all verdicts at the end, and until then every answer can be changed. */
export type Mode = 'practice' | 'test'

/** A question that was answered, and what the reply was. */
export interface Answered {
  readonly question: PublicQuestion
  readonly answer: Answer
  readonly reply: Reply
}

/** What keeps an answer from being checked: something is missing, or the request came to nothing. */
export type Problem = { readonly reason: 'incomplete' } | Failure

/** The proof on the host page, once looked for; and whether the reader is there, or was. */
export interface Proof extends Look {
  readonly visit: 'none' | 'now' | 'over'
}

/** A round after the first: of some questions, always with a verdict after each. The first one's score is the one that counts. */
export interface Later {
  readonly first: readonly Answered[]
  readonly ids: readonly string[]
}

export interface Playing {
  readonly quiz: PublicQuiz
  readonly mode: Mode
  /** What the fields of each question hold that the reader has touched. */
  readonly drafts: Readonly<Record<string, Draft>>
  /** Every answered question of this round, in the order of answering; the first answer counts. */
  readonly answered: readonly Answered[]
  readonly later: Later | null
  /** Whether the quiz was updated while it was taken. */
  readonly updated: boolean
  /** Whether this goes on from what was stored on the device. */
  readonly resumed: boolean
}

/** What became of sharing the result. */
export interface Shared {
  readonly said: string
  /** The text for the reader to copy by hand; empty where that is not needed. */
  readonly byHand: string
}

export type State =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | (Playing & {
      readonly phase: 'asking'
      /** Which question of the round is shown; in a test, its end is the look over all answers. */
      readonly at: number
      /** What the last change to the draft was, for those who do not see it. */
      readonly said: string
      readonly problem: Problem | null
    })
  | (Playing & {
      readonly phase: 'checking'
      readonly at: number
      readonly sent: PublicQuestion
      readonly answer: Answer
    })
  | (Playing & { readonly phase: 'answered'; readonly proof: Proof | null })
  | (Playing & { readonly phase: 'ended'; readonly shared?: Shared })

export type Event =
  | { readonly type: 'load' }
  | { readonly type: 'loaded'; readonly quiz: PublicQuiz; readonly mode: Mode }
  | { readonly type: 'load-failed'; readonly failure: Failure }
  /** What was stored on the device, or what another tab has added to it. */
  | { readonly type: 'resumed'; readonly state: State }
  | { readonly type: 'drafted'; readonly draft: Draft; readonly said: string }
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'check' }
  | { readonly type: 'replied'; readonly reply: Reply }
  | { readonly type: 'check-failed'; readonly failure: Failure }
  | { readonly type: 'updated'; readonly quiz: PublicQuiz }
  | { readonly type: 'looked'; readonly look: Look }
  | { readonly type: 'show' }
  | { readonly type: 'back' }
  | { readonly type: 'next' }
  | { readonly type: 'retry' }
  | { readonly type: 'shared'; readonly shared: Shared }
  | { readonly type: 'restart' }

export const LOADING: State = { phase: 'loading' }

/** The questions of this round. */
export const roundOf = ({ quiz, later }: Playing): readonly PublicQuestion[] =>
  later === null ? quiz.questions : quiz.questions.filter(({ id }) => later.ids.includes(id))

/** Whether verdicts wait for the end. */
export const isTest = ({ mode, later }: Playing): boolean => mode === 'test' && later === null

export const answeredOf = ({ answered }: Playing, { id }: PublicQuestion): Answered | undefined =>
  answered.find(({ question }) => question.id === id)

/** What a question's fields hold; undefined while the reader has not touched them. */
export const draftOf = ({ drafts }: Playing, { id }: PublicQuestion): Draft | undefined =>
  Object.hasOwn(drafts, id) ? drafts[id] : undefined

/** The question that is shown: the open one, or after the verdict the one that was answered last. */
export function currentQuestion(state: State): PublicQuestion | undefined {
  if (state.phase === 'answered') return state.answered.at(-1)?.question
  return state.phase === 'asking' || state.phase === 'checking' ? roundOf(state)[state.at] : undefined
}

/** Names what is on the screen: while this stays the same, so do the nodes and the focus. */
export function screenOf(state: State): string {
  const phase = state.phase === 'checking' ? 'asking' : state.phase
  const visiting = ('proof' in state && state.proof?.visit) || 'none'
  // Starting over is a new screen, even on the first question.
  return `${phase} ${currentQuestion(state)?.id} ${visiting} ${'quiz' in state && state.resumed}`
}

/** Points earned, and points that were to be had with some questions: those that were answered, unless others are given. */
export function scoreOf(
  answered: readonly Answered[],
  questions: readonly PublicQuestion[] = answered.map(({ question }) => question),
): { readonly points: number; readonly maxPoints: number } {
  return {
    points: answered.reduce((sum, { reply }) => sum + reply.points, 0),
    maxPoints: questions.reduce((sum, question) => sum + question.maxPoints, 0),
  }
}

/** The score that counts: the first round's. */
export const firstScore = ({ quiz, answered, later }: Playing) => scoreOf(later?.first ?? answered, quiz.questions)
