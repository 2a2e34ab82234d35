// A test and a retry, event by event.

import { describe, expect, test } from 'vitest'
import { currentQuestion, type Event, firstScore, LOADING, type Mode, type State } from '../../src/widget/state.ts'
import { step } from '../../src/widget/step.ts'
import { KNOWING } from './kit.ts'
import { number, order, quizOf, replyTo, single } from './sample.ts'

const play = (state: State, ...events: Event[]): State =>
  events.reduce((now, event) => step(now, event, KNOWING), state)
const drafted = (draft: Record<string, string>): Event => ({ type: 'drafted', draft, said: '' })
const load = (quiz = quizOf(single, number), mode: Mode = 'practice'): Event => ({ type: 'loaded', quiz, mode })
const go = (to: number): Event => ({ type: 'go', to })
const CHECK: Event = { type: 'check' }
const NEXT: Event = { type: 'next' }
const FAILED: Event = { type: 'check-failed', failure: { reason: 'unavailable' } }

describe('a test', () => {
  const three = quizOf(single, number, order)
  const begun = play(LOADING, load(three, 'test'))

  test('keeps what was chosen, and takes the reader on without a verdict', () => {
    const state = play(begun, drafted({ option: 'b' }), CHECK)
    expect(state).toMatchObject({ phase: 'asking', at: 1, drafts: { one: { option: 'b' } }, answered: [] })
    expect(play(state, go(0))).toMatchObject({ at: 0, drafts: { one: { option: 'b' } } })
  })

  test('goes on past a question that is left out, and not past its ends', () => {
    expect(play(begun, go(1), go(2), go(3))).toMatchObject({ at: 3, drafts: {} })
    expect(play(begun, go(4))).toBe(begun)
    expect(play(begun, go(-1))).toBe(begun)
  })

  test('says what is missing of an answer that is not whole', () => {
    expect(play(begun, CHECK)).toMatchObject({ at: 0, problem: { reason: 'incomplete' } })
  })

  test('an order that stands as it should is an answer once the reader goes on with it, and none when it is skipped', () => {
    expect(play(begun, go(2), CHECK)).toMatchObject({ at: 3, drafts: { five: { 0: 'a', 1: 'b', 2: 'c' } } })
    expect(play(begun, go(2), go(3))).toMatchObject({ at: 3, drafts: {} })
  })

  test('sends one answer after the other, each to its own reply, and then ends', () => {
    const first = play(begun, drafted({ option: 'b' }), CHECK, go(2), CHECK, CHECK)
    expect(first).toMatchObject({ phase: 'checking', sent: single, answer: 'b' })
    const second = play(first, { type: 'replied', reply: replyTo(single) })
    expect(second).toMatchObject({ phase: 'checking', sent: order, answer: ['a', 'b', 'c'] })
    const end = play(second, { type: 'replied', reply: replyTo(order, 'wrong', 0) })
    expect(end.phase === 'ended' && end.answered.map(({ question }) => question.id)).toEqual(['one', 'five'])
    expect(end.phase === 'ended' && firstScore(end)).toEqual({ points: 1, maxPoints: 3 })
  })

  test('an answer that was not sent is sent first when the reader tries again; those with a verdict are not sent twice', () => {
    const first = play(begun, drafted({ option: 'b' }), CHECK, drafted({ typed: '3' }), go(3), CHECK)
    const stuck = play(first, { type: 'replied', reply: replyTo(single) }, FAILED)
    expect(stuck).toMatchObject({ phase: 'asking', at: 3, problem: { reason: 'unavailable' } })
    expect(play(stuck, CHECK)).toMatchObject({ phase: 'checking', sent: number })
  })

  test('an answer that was refused is asked for again', () => {
    const sent = play(begun, go(1), drafted({ typed: '12.000' }), CHECK, go(3), CHECK)
    const failure = { reason: 'refused', refusal: { readings: [12, 12000] } } as const
    expect(play(sent, { type: 'check-failed', failure })).toMatchObject({ phase: 'asking', at: 1, problem: failure })
  })

  test('with no answer at all it ends at once', () => {
    const end = play(begun, go(3), CHECK)
    expect(end.phase === 'ended' && firstScore(end)).toEqual({ points: 0, maxPoints: 3 })
  })

  test('an update leads to the look over what is left', () => {
    const sent = play(begun, drafted({ option: 'b' }), go(3), CHECK)
    const changed = quizOf({ ...single, prompt: 'Another prompt?' }, number, order)
    expect(play(sent, { type: 'updated', quiz: changed })).toMatchObject({ at: 3, updated: true, drafts: {} })
  })
})

describe('a retry', () => {
  const ended = play(
    LOADING,
    load(),
    drafted({ option: 'a' }),
    CHECK,
    { type: 'replied', reply: replyTo(single) },
    NEXT,
    drafted({ typed: '3' }),
    CHECK,
    { type: 'replied', reply: replyTo(number, 'partly', 0.5) },
    NEXT,
  )
  const retried = play(ended, { type: 'retry' })

  test('asks only what was missed, with verdicts, and the first score stays', () => {
    expect(retried).toMatchObject({ phase: 'asking', at: 0, answered: [], later: { ids: ['three'] } })
    expect(currentQuestion(retried)).toBe(number)
    const again = play(retried, drafted({ typed: '4' }), CHECK, { type: 'replied', reply: replyTo(number) }, NEXT)
    expect(again.phase === 'ended' && firstScore(again)).toEqual({ points: 1.5, maxPoints: 2 })
    expect(play(again, { type: 'retry' })).toBe(again)
  })

  test('after a test it gives its verdicts at once', () => {
    const testEnded = play(LOADING, load(quizOf(single, number), 'test'), drafted({ option: 'a' }), go(2), CHECK, {
      type: 'replied',
      reply: replyTo(single),
    })
    const round = play(testEnded, { type: 'retry' }, drafted({ typed: '4' }), CHECK)
    expect(round).toMatchObject({ phase: 'checking', sent: number })
    expect(play(round, { type: 'replied', reply: replyTo(number) }).phase).toBe('answered')
  })
})
