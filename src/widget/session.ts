// One reader's way through one quiz: keeps the state, asks the API when the state says so, and tells who draws and who listens.

import { fetchQuiz, fetchVerdict } from './api.ts'
import { announce, type ErrorReason } from './events.ts'
import { reviewNow, reviewSoon } from './load-review.ts'
import type { Settings } from './settings.ts'
import { currentQuestion, type Event, LOADING, type State, scoreOf, step } from './state.ts'
import type { Words } from './words/en.ts'

export interface Session {
  readonly state: () => State
  readonly send: (event: Event) => void
  /** Nothing that is still under way changes anything any more. */
  readonly end: () => void
}

/** Starts loading at once. `draw` is called after every change; `target` is what the page's events come from. */
export function openSession(settings: Settings, words: Words, page: { target: Element; draw: () => void }): Session {
  let state = LOADING
  let open = true

  function send(event: Event): void {
    if (!open) return
    const before = state
    state = step(before, event, words)
    if (state === before) return
    page.draw()
    tell(page.target, settings.quiz, before, state)
    if (state.phase === 'loading') void load()
    if (state.phase === 'checking' && before.phase !== 'checking') void check(state)
    followProof(before, state)
  }

  /** Looks for the proof after a verdict, and takes the reader there and back. Without the review the quiz is whole. */
  function followProof(before: State, after: State): void {
    const review = reviewNow()
    if (review === null || (before.phase !== 'answered' && after.phase !== 'answered')) return
    if (after.phase !== 'answered' || after.proof?.visit === 'over') {
      review.comeBack()
      return
    }
    const { evidence } = after.answered.at(-1)?.reply ?? { evidence: [] }
    const about = after.quiz.article
    if (after.proof === null) send({ type: 'looked', look: review.lookFor(page.target, evidence, about) })
    else if (after.proof.visit === 'now') review.goTo(page.target, evidence, about)
  }

  async function load(): Promise<void> {
    const quiz = await fetchQuiz(settings)
    send(quiz.ok ? { type: 'loaded', quiz: quiz.value } : { type: 'load-failed', failure: quiz.failure })
  }

  async function check(checking: Extract<State, { phase: 'checking' }>): Promise<void> {
    const question = currentQuestion(checking)?.id ?? ''
    const { answer, quiz } = checking
    const [reply] = await Promise.all([
      fetchVerdict(settings, { revision: quiz.revision, question, answer }),
      reviewSoon(), // so that the verdict is drawn once, in its finer form
    ])
    if (reply.ok) return send({ type: 'replied', reply: reply.value })
    if (reply.failure.reason !== 'gone') return send({ type: 'check-failed', failure: reply.failure })
    const updated = await fetchQuiz(settings, true)
    send(updated.ok ? { type: 'updated', quiz: updated.value } : { type: 'check-failed', failure: updated.failure })
  }

  function end(): void {
    open = false
  }

  void load()
  return { state: () => state, send, end }
}

/** Tells the page what a change means to it. */
function tell(target: EventTarget, quiz: string, before: State, after: State): void {
  const failure = failureOf(after)
  if (failure !== null && failure !== failureOf(before)) {
    console.warn(`news-quiz: ${quiz || 'no quiz named'}: ${failure.reason}`)
    announce(target, 'news-quiz:error', { quiz, reason: failure.reason })
  }
  if (before.phase === 'loading' && (after.phase === 'asking' || after.phase === 'ended')) {
    const { revision, questions } = after.quiz
    announce(target, 'news-quiz:ready', { quiz, revision, questions: questions.length })
  }
  if (after.phase === 'answered' && before.phase === 'checking') {
    const reply = after.answered.at(-1)?.reply
    if (reply === undefined) return
    const { question, verdict, points, maxPoints } = reply
    announce(target, 'news-quiz:answer', { quiz, question, verdict, points, maxPoints })
  }
  if (after.phase === 'ended') announce(target, 'news-quiz:complete', { quiz, ...scoreOf(after.answered) })
}

/** The failure of a request; an answer that the reader can mend is none. */
function failureOf(state: State): { readonly reason: ErrorReason } | null {
  const failure = state.phase === 'failed' ? state.failure : state.phase === 'asking' ? state.problem : null
  if (failure === null || failure.reason === 'incomplete' || failure.reason === 'refused') return null
  return failure
}
