// Sends again by itself what could not be sent, quietly: nothing changes on the screen before there is something new to say.

import type { Failure } from '../api.ts'
import { api } from '../kit.ts'
import type { Known, Line } from '../session.ts'
import type { State } from '../state.ts'
import { askedFor, waitAfter, waitForRoom } from './schedule.ts'

interface Retrier {
  /** After each change of the state. */
  readonly follow: () => void
  /** The device is back online. */
  readonly wake: () => void
  readonly end: () => void
}

const retriers = new WeakMap<Line, Retrier>()

/** Whoever sends again for a session. */
export function retrierOf(line: Line): Retrier {
  const retrier = retriers.get(line) ?? keepTrying(line)
  retriers.set(line, retrier)
  return retrier
}

function keepTrying(line: Line): Retrier {
  let failures = 0
  /** What the reader was told of the failure. */
  let told = ''
  // This begins with the first failure, or with a quiz that was just asked for.
  let tries: readonly number[] = [performance.now()]
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: AbortController | undefined
  let over = false

  function stop(): void {
    clearTimeout(timer)
    underWay?.abort()
    underWay = undefined
  }

  function follow(): void {
    stop()
    const state = line.state()
    const failure = passingFailure(state)
    // The reader's own tries count too, but are never put off.
    if (failure !== null) {
      told = sayingOf(failure)
      later(failure)
    } else if (state.phase === 'loading' || state.phase === 'checking') note()
    else failures = 0
  }

  function note(): void {
    tries = [...tries.slice(-5), performance.now()]
  }

  function later({ retryAfter }: Passing): void {
    failures++
    const wait = waitAfter({ failures, asked: askedFor(retryAfter, Date.now()), chance: Math.random() })
    timer = setTimeout(again, Math.max(wait, waitForRoom(tries, performance.now())))
  }

  async function again(): Promise<void> {
    if (over) return
    // Off the page nobody waits for it; the element may come back.
    if (!line.target.isConnected) return follow()
    note()
    const mine = new AbortController()
    underWay = mine
    timer = setTimeout(() => mine.abort(), PATIENCE_MS)
    const phase = line.state().phase
    const known = phase === 'failed' ? await askQuiz(mine.signal) : await askVerdict(mine.signal)
    // The reader has done something meanwhile: that is what counts.
    if (underWay !== mine) return
    stop()
    const failure = failureIn(known)
    if (failure !== null && sayingOf(failure) === told) later(failure)
    else line.send({ type: phase === 'failed' ? 'load' : 'check' }, known)
  }

  const askQuiz = async (signal: AbortSignal): Promise<Known> => ({
    quiz: await api.fetchQuiz(line.settings(), { signal }),
  })

  /** Of the answer that a check would send now. */
  async function askVerdict(signal: AbortSignal): Promise<Known> {
    const then = line.next({ type: 'check' })
    return then.phase === 'checking' ? { reply: await api.fetchVerdict(line.settings(), then, { signal }) } : {}
  }

  function wake(): void {
    if (passingFailure(line.state()) === null) return
    stop()
    timer = setTimeout(again, waitForRoom(tries, performance.now()) + SPREAD_MS * Math.random())
  }

  function end(): void {
    over = true
    stop()
  }

  return { follow, wake, end }
}

const PATIENCE_MS = 15_000
/** All of a class may be back online at once. */
const SPREAD_MS = 1000

/** A failure that passes by itself. */
type Passing = Exclude<Failure, { reason: 'refused' }>

const isPassing = (failure: { readonly reason: string }): failure is Passing =>
  ['unreachable', 'unavailable'].includes(failure.reason)

/** Offline is said as such, though it is one way to be unreachable. */
const sayingOf = ({ reason }: Passing): string => `${reason} ${navigator.onLine}`

function passingFailure(state: State): Passing | null {
  const failure = state.phase === 'failed' ? state.failure : state.phase === 'asking' ? state.problem : null
  return failure !== null && isPassing(failure) ? failure : null
}

function failureIn({ quiz, reply }: Known): Passing | null {
  const result = quiz ?? reply
  return result === undefined || result.ok || !isPassing(result.failure) ? null : result.failure
}
