// The element's events. They bubble and are composed, so that a page hears them from outside any shadow root.

import type { Verdict } from '../quiz/vocabulary.ts'
import type { Failure } from './api.ts'
import { answeredOf, firstScore, type State } from './state.ts'

/** Why a quiz cannot be loaded, or an answer not checked; an answer that the reader can mend is no error. */
export type ErrorReason = Exclude<Failure['reason'], 'refused'>

export interface NewsQuizEvents {
  'news-quiz:ready': { readonly quiz: string; readonly revision: string; readonly questions: number }
  'news-quiz:answer': {
    readonly quiz: string
    readonly question: string
    readonly verdict: Verdict
    readonly points: number
    readonly maxPoints: number
  }
  'news-quiz:complete': { readonly quiz: string; readonly points: number; readonly maxPoints: number }
  'news-quiz:error': { readonly quiz: string; readonly reason: ErrorReason }
}

/** Sends one of the element's events to the page. */
export function announce<Name extends keyof NewsQuizEvents>(
  target: EventTarget,
  name: Name,
  detail: NewsQuizEvents[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}

// Once a page for each quiz and reason: what is tried again and again would fill the console.
const warned = new Set<string>()

/** Tells the page what a change means to it. What a device resumes was told before, and later rounds are the reader's own. */
export function tell(target: EventTarget, quiz: string, before: State, after: State): void {
  const failure = failureOf(after)
  if (failure !== null && failure !== failureOf(before)) {
    const warning = `news-quiz: ${quiz || 'no quiz named'}: ${failure.reason}`
    if (!warned.has(warning)) console.warn(warning)
    warned.add(warning)
    announce(target, 'news-quiz:error', { quiz, reason: failure.reason })
  }
  if (!('quiz' in after)) return
  if (before.phase === 'loading') {
    const { revision, questions } = after.quiz
    announce(target, 'news-quiz:ready', { quiz, revision, questions: questions.length })
  }
  if (after.later !== null || !('quiz' in before) || before.resumed !== after.resumed) return
  const reply =
    before.phase === 'checking' && after.answered.length > before.answered.length
      ? answeredOf(after, before.sent)?.reply
      : undefined
  if (reply !== undefined) {
    const { question, verdict, points, maxPoints } = reply
    announce(target, 'news-quiz:answer', { quiz, question, verdict, points, maxPoints })
  }
  if (after.phase === 'ended' && before.phase !== 'ended')
    announce(target, 'news-quiz:complete', { quiz, ...firstScore(after) })
}

/** The failure of a request, whose answer can be sent again; an answer that the reader can mend is none. */
export function failureOf(state: State): { readonly reason: ErrorReason } | null {
  const failure = 'failure' in state ? state.failure : 'problem' in state ? state.problem : null
  return failure === null || failure.reason === 'incomplete' || failure.reason === 'refused' ? null : failure
}
