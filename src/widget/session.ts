// One reader's way through one quiz: keeps the state, asks the API when the state says so, and tells who draws and who listens.

import { fetchQuiz, fetchVerdict } from './api.ts'
import { drawId, keyOf, readDevice, seedIn } from './device.ts'
import { tell } from './events.ts'
import { estimateFile, reviewFile } from './further-files.ts'
import { SILENT, type Tags, wordsOf } from './load-words.ts'
import type { Keeper } from './review/keep.ts'
import type { Settings } from './settings.ts'
import { type Event, LOADING, type State } from './state.ts'
import { step } from './step.ts'
import type { Words } from './words/en.ts'

export interface Session {
  readonly state: () => State
  readonly words: () => Words
  readonly send: (event: Event) => void
  /** Nothing that is still under way changes anything any more. */
  readonly end: () => void
}

/** Starts loading at once. `draw` is called after every change; `target` is what the page's events come from. */
export function openSession(settings: Settings, page: { target: Element; draw: () => void }): Session {
  const key = keyOf(settings)
  const ownSeed = settings.shuffle && settings.seed === undefined
  let seed = settings.seed
  let state = LOADING
  let words = SILENT
  let open = true
  let device: Keeper | undefined

  function send(event: Event): void {
    if (!open) return
    const before = state
    const stepAfter = reviewFile.now()?.stepAfter ?? null
    state = step(before, event.type === 'restart' ? startOver() : event, { words, stepAfter })
    if (state === before) return
    keeper()?.save()
    page.draw()
    tell(page.target, settings.quiz, before, state)
    if (state.phase === 'loading') void load()
    if (event.type === 'drafted') void reviewFile.soon().then(() => keeper()?.save())
    if (state.phase === 'checking' && !(before.phase === 'checking' && before.sent === state.sent)) void check(state)
    reviewFile.now()?.follow(before, state, { target: page.target, send })
  }

  /** Who keeps the state on the device: nobody before the review is there, and nobody where the page forbids it. */
  function keeper(): Keeper | undefined {
    const review = settings.stored && open ? reviewFile.now() : null
    device ??= review?.keepOnDevice({ key, seed: () => (ownSeed ? seed : undefined), state: () => state, send })
    return device
  }

  /** A device with an order of its own draws a new one for the next reader. */
  function startOver(): Event {
    keeper()?.forget()
    if (!ownSeed) return { type: 'restart' }
    seed = drawId()
    return { type: 'load' }
  }

  async function load(): Promise<void> {
    const kept = settings.stored ? readDevice(key) : null
    if (ownSeed) seed = seedIn(kept) ?? seed ?? drawId()
    const early = kept !== null || settings.mode === 'test'
    const guess = page.target.closest<HTMLElement>('[lang]')?.lang // the page's, until the quiz tells its own
    const [quiz] = await Promise.all([fetchQuiz({ ...settings, seed }), early && reviewFile.soon(), speak(guess)])
    if (!quiz.ok) return send({ type: 'load-failed', failure: quiz.failure })
    // A test is the review's, and no verdict may be told before its end.
    if (settings.mode === 'test' && reviewFile.now() === null)
      return send({ type: 'load-failed', failure: { reason: 'unreachable' } })
    // A slider that came later would move what the reader has before the eyes.
    if (quiz.value.questions.some((question) => 'step' in question)) await estimateFile.soon()
    await speak(settings.language, quiz.value.language)
    send({ type: 'loaded', quiz: quiz.value, mode: settings.mode })
    if (kept !== null) keeper()?.goOn(kept)
  }

  /** Speaks the first of these languages that there are words of, once they are there. */
  async function speak(...tags: Tags): Promise<void> {
    words = (await wordsOf(...tags)) ?? words
    page.draw()
  }

  async function check({ quiz, sent, answer }: Extract<State, { phase: 'checking' }>): Promise<void> {
    const [reply] = await Promise.all([
      fetchVerdict(settings, { revision: quiz.revision, question: sent.id, answer }),
      reviewFile.soon(), // so that the verdict is drawn once, in its finer form
    ])
    if (reply.ok) return send({ type: 'replied', reply: reviewFile.now()?.sound(reply.value) ?? reply.value })
    // Without the review nothing of a changed quiz could be kept.
    if (reply.failure.reason !== 'gone' || reviewFile.now() === null)
      return send({ type: 'check-failed', failure: reply.failure })
    const updated = await fetchQuiz({ ...settings, seed }, true)
    send(updated.ok ? { type: 'updated', quiz: updated.value } : { type: 'check-failed', failure: updated.failure })
  }

  function end(): void {
    open = false
    device?.end()
  }

  void load()
  return { state: () => state, words: () => words, send, end }
}
