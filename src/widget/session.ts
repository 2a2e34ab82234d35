// One reader's way through one quiz: keeps the state, asks the API when the state says so, and tells who draws and who listens.

import type { PublicQuiz } from '../quiz/quiz.ts'
import type { Result } from '../quiz/result.ts'
import { type Failure, fetchQuiz, fetchVerdict, PATIENCE_MS } from './api.ts'
import { drawId, keyOf, readDevice, seedIn } from './device.ts'
import { tell } from './events.ts'
import { estimateFile, late, reviewFile } from './further-files.ts'
import { SILENT, type Tags, wordsOf } from './load-words.ts'
import type { Reply } from './reply.ts'
import type { Keeper } from './review/keep.ts'
import type { Settings } from './settings.ts'
import { type Event, LOADING, type State } from './state.ts'
import { step } from './step.ts'
import type { Words } from './words/en.ts'

/** What came of a request that was made ahead: then it is not made again. */
export interface Known {
  readonly quiz?: Result<PublicQuiz, Failure>
  readonly reply?: Result<Reply, Failure>
}

/** What a session lends to those who act for it. */
export interface Line {
  readonly target: Element
  readonly state: () => State
  readonly send: (event: Event, known?: Known) => void
  /** The state that an event would bring about. */
  readonly next: (event: Event) => State
  /** What is asked for, with the seed that this device may have drawn. */
  readonly settings: () => Settings
}

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
  const line: Line = { target: page.target, state: () => state, send, next, settings: () => ({ ...settings, seed }) }

  function send(event: Event, { quiz, reply }: Known = {}): void {
    if (!open) return
    const before = state
    state = next(event.type === 'restart' ? startOver() : event)
    if (state === before) return
    keeper()?.save()
    page.draw()
    tell(page.target, settings.quiz, before, state)
    if (state.phase === 'loading') void load(quiz)
    if (event.type === 'drafted') void reviewFile.come().then(() => keeper()?.save())
    if (state.phase === 'checking' && !(before.phase === 'checking' && before.sent === state.sent))
      void check(line, state, reply)
    const follow = () => reviewFile.now()?.follow(before, state, line)
    if (state.phase === 'failed') void reviewFile.come().then(follow)
    else follow()
  }

  function next(event: Event): State {
    return step(state, event, { words, stepAfter: reviewFile.now()?.stepAfter ?? null })
  }

  /** Who keeps the state on the device: nobody before the review is there, and nobody where the page forbids it. */
  function keeper(): Keeper | undefined {
    const review = settings.stored && open ? reviewFile.now() : null
    device ??= review?.keepOnDevice({ ...line, key, seed: () => (ownSeed ? seed : undefined) })
    return device
  }

  /** A device with an order of its own draws a new one for the next reader. */
  function startOver(): Event {
    keeper()?.forget()
    if (!ownSeed) return { type: 'restart' }
    seed = drawId()
    return { type: 'load' }
  }

  async function load(known?: Result<PublicQuiz, Failure>): Promise<void> {
    const kept = settings.stored ? readDevice(key) : null
    if (ownSeed) seed = seedIn(kept) ?? seed ?? drawId()
    const early = kept !== null || settings.mode === 'test'
    const guess = page.target.closest<HTMLElement>('[lang]')?.lang // the page's, until the quiz tells its own
    const asked = known ?? fetchQuiz(line.settings())
    const [quiz] = await Promise.all([asked, early && reviewFile.soon(), speak(guess)])
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

  const wake = (): void => void reviewFile.come().then(() => reviewFile.now()?.wake(line))

  function end(): void {
    open = false
    removeEventListener('online', wake)
    device?.end()
    reviewFile.now()?.leave(line)
  }

  addEventListener('online', wake)
  void load()
  return { state: () => state, words: () => words, send, end }
}

type Checking = Extract<State, { phase: 'checking' }>

async function check(line: Line, checking: Checking, known?: Result<Reply, Failure>): Promise<void> {
  // The answer is on the device before it is sent; and who tells the verdict is there before it comes.
  await Promise.race([reviewFile.come(), late(PATIENCE_MS)])
  const review = reviewFile.now()
  if (review === null) return line.send({ type: 'check-failed', failure: { reason: 'unreachable' } })
  const reply = known ?? (await fetchVerdict(line.settings(), checking))
  if (reply.ok) return line.send({ type: 'replied', reply: review.sound(reply.value) })
  if (reply.failure.reason === 'gone') return review.renew(line)
  line.send({ type: 'check-failed', failure: reply.failure })
}
