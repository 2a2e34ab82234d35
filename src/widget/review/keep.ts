// Keeps a session on the device, goes on with what is kept there, and takes in what other tabs have added.

import { drawId, readDevice } from '../kit.ts'
import type { Event, Playing, State } from '../state.ts'
import { parseKept, VERSION } from './kept.ts'
import { join, resume } from './resume.ts'
import { openStore } from './store.ts'

export interface Player {
  readonly key: string
  /** The seed that this device has drawn for itself. */
  readonly seed: () => string | undefined
  readonly state: () => State
  readonly send: (event: Event) => void
}

export interface Keeper {
  /** Keeps the state as it is now, but nothing before the first choice. */
  readonly save: () => void
  /** Goes on with what was kept, once the quiz is there; an answer without a reply is sent again. */
  readonly goOn: (text: string) => void
  /** Forgets the reader. */
  readonly forget: () => void
  readonly end: () => void
}

export function keepOnDevice({ key, seed, state, send }: Player): Keeper {
  const store = openStore(key)
  // Empty until something is kept: one reader's way through the quiz, from the first choice to Start again.
  let run = ''
  // Somebody has started over in another tab: what stands here stays in memory alone.
  let detached = false

  function save(): void {
    const now = state()
    if (detached || !('quiz' in now) || (run === '' && Object.keys(now.drafts).length === 0)) return
    const id = run || drawId()
    if (store.write(textOf(now, id, seed()))) run = id
    else takeIn()
  }

  /** Takes in what another tab has written; what this one has is saved with it then. */
  function takeIn(): void {
    const [now, text] = [state(), readDevice(key)]
    if (!('quiz' in now)) return
    const kept = text === null ? null : parseKept(text)
    if (run !== '' && kept?.run !== run) {
      detached = true
      return
    }
    store.know(text)
    if (kept !== null) {
      run = kept.run
      send({ type: 'resumed', state: join(kept, now) })
    }
    save()
  }

  const onStorage = (event: StorageEvent): void => {
    if (event.key === key && event.newValue !== null) takeIn()
  }
  addEventListener('storage', onStorage)

  return {
    save,
    goOn: (text) => {
      const now = state()
      store.know(text)
      const kept = parseKept(text)
      if (kept === null || !('quiz' in now)) return
      run = kept.run
      send({ type: 'resumed', state: resume(kept, now) })
      if (kept.again) send({ type: 'check' })
    },
    forget: () => {
      store.clear()
      run = ''
      detached = false
    },
    end: () => removeEventListener('storage', onStorage),
  }
}

/** What is kept, as text. The seed comes first: it is needed before the rest is read. */
export function textOf(state: Playing & State, run: string, seed: string | undefined): string {
  const { quiz, phase, drafts, later } = state
  const problem = phase === 'asking' ? state.problem?.reason : undefined
  const unsent = problem !== undefined && problem !== 'incomplete' && problem !== 'refused'
  return JSON.stringify({
    seed,
    version: VERSION,
    run,
    phase,
    at: 'at' in state ? state.at : 0,
    again: phase === 'checking' || unsent,
    asked: quiz.questions,
    drafts,
    answered: listed(state.answered),
    later: later && { ...later, first: listed(later.first) },
  })
}

const listed = (answered: Playing['answered']) =>
  answered.map(({ question, answer, reply }) => ({ id: question.id, answer, reply }))
