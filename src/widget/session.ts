// One reader's way through one quiz: keeps the state, asks the API when the state says so, and tells who draws and who listens.

import { fetchQuiz, fetchVerdict } from './api.ts'
import { announce, type ErrorReason } from './events.ts'
import { HOME } from './home.ts'
import type { Settings } from './settings.ts'
import { currentQuestion, type Event, LOADING, type State, scoreOf, step } from './state.ts'
import type { Words } from './words/en.ts'

// A file beside the element's own. Its name is put together at run time: Vite would add 1.2 kB of help to an import it knows.
const loadArticle = (): Promise<typeof import('./article/article.ts')> =>
  import(/* @vite-ignore */ new URL('article.js', HOME).href)

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
    void followProof(before, state)
  }

  /** Looks for the proof after a verdict, and takes the reader there and back. Without the module the quiz is whole. */
  async function followProof(before: State, after: State): Promise<void> {
    if (before.phase !== 'answered' && after.phase !== 'answered') return
    const article = await loadArticle().catch(() => null)
    if (article === null || state !== after) return
    if (after.phase !== 'answered') return article.comeBack()
    const { evidence } = after.answered.at(-1)?.reply ?? { evidence: [] }
    const about = after.quiz.article
    if (after.proof === null) send({ type: 'looked', look: article.lookFor(page.target, evidence, about) })
    else if (after.proof.visit === 'now') article.goTo(page.target, evidence, about)
    else article.comeBack()
  }

  async function load(): Promise<void> {
    const quiz = await fetchQuiz(settings)
    send(quiz.ok ? { type: 'loaded', quiz: quiz.value } : { type: 'load-failed', failure: quiz.failure })
  }

  async function check(checking: Extract<State, { phase: 'checking' }>): Promise<void> {
    const question = currentQuestion(checking)?.id ?? ''
    const { answer, quiz } = checking
    const reply = await fetchVerdict(settings, { revision: quiz.revision, question, answer })
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
