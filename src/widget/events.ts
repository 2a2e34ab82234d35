// The element's events. They bubble and are composed, so that a page hears them from outside any shadow root.

import type { Verdict } from '../quiz/vocabulary.ts'
import type { Failure } from './api.ts'

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
