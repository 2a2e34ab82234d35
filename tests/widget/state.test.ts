import { describe, expect, test } from 'vitest'
import { currentQuestion, type Event, LOADING, type State, scoreOf, screenOf, step } from '../../src/widget/state.ts'
import { en } from '../../src/widget/words/en.ts'
import { date, match, number, order, quizOf, replyTo, several, single, text } from './sample.ts'

const quiz = quizOf(single, number)
const play = (state: State, ...events: Event[]): State => events.reduce((now, event) => step(now, event, en), state)
const drafted = (draft: Record<string, string>): Event => ({ type: 'drafted', draft, said: '' })

const asking = play(LOADING, { type: 'loaded', quiz })
const checking = play(asking, drafted({ option: 'a' }), { type: 'check' })
const answered = play(checking, { type: 'replied', reply: replyTo(single) })
const ended = play(
  answered,
  { type: 'next' },
  drafted({ typed: '3' }),
  { type: 'check' },
  { type: 'replied', reply: replyTo(number, 'partly', 0.5) },
  { type: 'next' },
)
const failed = play(LOADING, { type: 'load-failed', failure: { reason: 'not-found' } })

const STATES: Record<string, State> = { loading: LOADING, failed, asking, checking, answered, ended }

/** The phase after each event, for every state: what is not listed changes nothing at all. */
const MOVES: Record<Event['type'], Partial<Record<string, State['phase']>>> = {
  load: { failed: 'loading', asking: 'loading', checking: 'loading', answered: 'loading', ended: 'loading' },
  loaded: { loading: 'asking' },
  'load-failed': { loading: 'failed' },
  drafted: { asking: 'asking' },
  check: { asking: 'asking' },
  replied: { checking: 'answered' },
  'check-failed': { checking: 'asking' },
  updated: { checking: 'asking' },
  looked: { answered: 'answered' },
  show: {},
  back: {},
  next: { answered: 'asking' },
  restart: { ended: 'asking' },
}

const EVENTS: Record<Event['type'], Event> = {
  load: { type: 'load' },
  loaded: { type: 'loaded', quiz },
  'load-failed': { type: 'load-failed', failure: { reason: 'unreachable' } },
  drafted: drafted({ option: 'b' }),
  check: { type: 'check' },
  replied: { type: 'replied', reply: replyTo(single) },
  'check-failed': { type: 'check-failed', failure: { reason: 'unavailable' } },
  updated: { type: 'updated', quiz },
  looked: { type: 'looked', look: { whereabouts: 'here', found: 1 } },
  show: { type: 'show' },
  back: { type: 'back' },
  next: { type: 'next' },
  restart: { type: 'restart' },
}

describe('every state meets every event', () => {
  for (const [name, state] of Object.entries(STATES)) {
    for (const event of Object.values(EVENTS)) {
      const phase = MOVES[event.type][name]
      test(`${name}, ${event.type}: ${phase ?? 'nothing changes'}`, () => {
        const next = step(state, event, en)
        if (phase === undefined) expect(next).toBe(state)
        else expect(next.phase).toBe(phase)
      })
    }
  }
})

describe('checking', () => {
  const EMPTY: [kind: string, question: Parameters<typeof quizOf>[0], draft: Record<string, string>][] = [
    ['single with nothing chosen', single, {}],
    ['several with everything taken back', several, { a: 'off' }],
    ['number with spaces only', number, { typed: '  ' }],
    ['date with the month alone', date, { month: '01' }],
    ['match with one item left', match, { a: 'x' }],
    ['text with spaces only', text, { typed: ' \u00a0 ' }],
  ]
  test.each(EMPTY)('%s is not sent, and says what is missing', (_name, question, draft) => {
    const state = play(LOADING, { type: 'loaded', quiz: quizOf(question) }, drafted(draft), { type: 'check' })
    expect(state).toMatchObject({ phase: 'asking', draft, problem: { reason: 'incomplete' } })
  })

  const FULL: [kind: string, question: Parameters<typeof quizOf>[0], draft: Record<string, string>, answer: unknown][] =
    [
      ['single', single, { option: 'b' }, 'b'],
      ['several, in the order shown', several, { b: 'on', a: 'on' }, ['a', 'b']],
      ['number, as it was written', number, { typed: ' 12k ' }, { typed: '12k', lang: 'en' }],
      ['date', date, { month: '01', day: '09' }, '--01-09'],
      ['order, as it was moved', order, { 0: 'c', 1: 'a', 2: 'b' }, ['c', 'a', 'b']],
      ['match', match, { a: 'x', b: 'x' }, { a: 'x', b: 'x' }],
      ['text, without doubled spaces and tabs', text, { typed: ' Joe \t Biden ' }, 'Joe Biden'],
    ]
  test.each(FULL)('%s becomes an answer of the wire', (_name, question, draft, answer) => {
    const state = play(LOADING, { type: 'loaded', quiz: quizOf(question) }, drafted(draft), { type: 'check' })
    expect(state).toMatchObject({ phase: 'checking', draft, answer })
  })

  test('an order that the reader finds right as it stands can be checked', () => {
    const state = play(LOADING, { type: 'loaded', quiz: quizOf(order) }, { type: 'check' })
    expect(state).toMatchObject({ phase: 'checking', answer: ['a', 'b', 'c'] })
  })

  test('a reply to another question is not taken', () => {
    expect(step(checking, { type: 'replied', reply: replyTo(number) }, en)).toBe(checking)
  })

  test('a failed check keeps the choice, and choosing again clears the problem', () => {
    const state = play(checking, EVENTS['check-failed'])
    expect(state).toMatchObject({ phase: 'asking', draft: { option: 'a' }, problem: { reason: 'unavailable' } })
    expect(play(state, EVENTS.drafted)).toMatchObject({ draft: { option: 'b' }, problem: null })
    expect(play(state, EVENTS.check).phase).toBe('checking')
  })
})

describe('an update while the quiz is taken', () => {
  const second = play(answered, { type: 'next' }, drafted({ typed: '3' }), { type: 'check' })

  test('keeps the answers and the draft of what did not change', () => {
    const state = play(second, { type: 'updated', quiz: { ...quiz, revision: 'r2' } })
    expect(state).toMatchObject({ phase: 'asking', updated: true, draft: { typed: '3' }, quiz: { revision: 'r2' } })
    expect(state.phase === 'asking' && state.answered.length).toBe(1)
  })

  test('asks again what changed', () => {
    const changed = quizOf({ ...single, prompt: 'Another prompt?' }, number)
    const state = play(second, { type: 'updated', quiz: changed })
    expect(state.phase === 'asking' && state.answered).toEqual([])
    expect(currentQuestion(state)?.prompt).toBe('Another prompt?')
  })
})

test('the score is the sum of points of the sum of points that were to be had', () => {
  expect(ended.phase === 'ended' && scoreOf(ended.answered)).toEqual({ points: 1.5, maxPoints: 2 })
})

test('a restart forgets the answers', () => {
  expect(play(ended, EVENTS.restart)).toEqual(asking)
})

test('the screen changes with the question and the phase, and not while an answer is checked', () => {
  expect(screenOf(checking)).toBe(screenOf(asking))
  expect(new Set([LOADING, failed, asking, answered, ended].map(screenOf)).size).toBe(5)
})
