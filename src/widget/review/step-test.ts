// How a test goes on: back and forth among its questions, and at its end every answer is sent.

import { readings } from '../kit.ts'
import type { Event, State } from '../state.ts'
import type { Asking, Checking } from '../step.ts'
import type { Words } from '../words/en.ts'

type TestEvent = Extract<Event, { type: 'go' | 'check' | 'replied' }>

/** The state after an event; one that does not belong to the phase, or to a practice, changes nothing. */
export function stepTest(state: State, event: TestEvent, words: Words): State {
  if (!('quiz' in state) || !readings.isTest(state)) return state
  if (event.type === 'replied') {
    const answered = state.phase === 'checking' ? readings.answeredWith(state, event.reply) : null
    return state.phase === 'checking' && answered !== null ? sendNext({ ...state, answered }, words) : state
  }
  if (state.phase !== 'asking') return state
  return event.type === 'go' ? go(state, event.to) : check(state, words)
}

const go = (state: Asking, to: number): State =>
  to >= 0 && to <= readings.roundOf(state).length ? readings.askAt({ ...state, updated: false }, to) : state

/** Before the end it goes on, with an answer alone; at the end it sends. */
function check(state: Asking, words: Words): State {
  const question = readings.roundOf(state)[state.at]
  if (question === undefined) return sendNext(state, words)
  const filled = readings.fill(state, words)
  return readings.givenOf(filled, question, words) === null
    ? { ...state, problem: { reason: 'incomplete' } }
    : go(filled, state.at + 1)
}

/** The answers are sent one after the other; the questions without one are left unanswered. */
function sendNext(state: Asking | Checking, words: Words): State {
  for (const question of readings.roundOf(state)) {
    const answer = readings.givenOf(state, question, words)
    if (answer !== null && readings.answeredOf(state, question) === undefined)
      return { ...readings.playing(state), phase: 'checking', at: state.at, sent: question, answer }
  }
  return { ...readings.playing(state), phase: 'ended' }
}
