import { describe, expect, test } from 'vitest'
import {
  currentQuestion,
  type Event,
  firstScore,
  LOADING,
  type Mode,
  type State,
  screenOf,
} from '../../src/widget/state.ts'
import { step } from '../../src/widget/step.ts'
import { KNOWING } from './kit.ts'
import { date, match, number, order, quizOf, replyTo, several, single, text } from './sample.ts'

const quiz = quizOf(single, number)
const play = (state: State, ...events: Event[]): State =>
  events.reduce((now, event) => step(now, event, KNOWING), state)
const drafted = (draft: Record<string, string>): Event => ({ type: 'drafted', draft, said: '' })

const load = (questions = quiz, mode: Mode = 'practice'): Event => ({ type: 'loaded', quiz: questions, mode })
const go = (to: number): Event => ({ type: 'go', to })
const CHECK: Event = { type: 'check' }
const NEXT: Event = { type: 'next' }

const asking = play(LOADING, load())
const checking = play(asking, drafted({ option: 'a' }), CHECK)
const answered = play(checking, { type: 'replied', reply: replyTo(single) })
const ended = play(
  answered,
  NEXT,
  drafted({ typed: '3' }),
  CHECK,
  { type: 'replied', reply: replyTo(number, 'partly', 0.5) },
  NEXT,
)
const failed = play(LOADING, { type: 'load-failed', failure: { reason: 'not-found' } })
const retried = play(ended, { type: 'retry' })
const test1 = play(LOADING, load(quiz, 'test'))
const over = play(test1, drafted({ option: 'a' }), CHECK, go(2))
const sending = play(over, CHECK)
const testEnded = play(sending, { type: 'replied', reply: replyTo(single) })

const STATES: Record<string, State> = {
  loading: LOADING,
  failed,
  asking,
  checking,
  answered,
  ended,
  retried,
  'a test, asking': test1,
  'a test, looking over': over,
  'a test, sending': sending,
  'a test, ended': testEnded,
}

/** The phase after each event, for every state: what is not listed changes nothing at all. */
const MOVES: Record<Event['type'], Partial<Record<string, State['phase']>>> = {
  load: Object.fromEntries(Object.keys(STATES).flatMap((name) => (name === 'loading' ? [] : [[name, 'loading']]))),
  loaded: { loading: 'asking' },
  'load-failed': { loading: 'failed' },
  resumed: Object.fromEntries(Object.keys(STATES).flatMap((name) => (name === 'failed' ? [] : [[name, 'answered']]))),
  drafted: { asking: 'asking', retried: 'asking', 'a test, asking': 'asking' },
  go: { 'a test, asking': 'asking', 'a test, looking over': 'asking' },
  check: {
    asking: 'asking',
    retried: 'asking',
    'a test, asking': 'asking',
    'a test, looking over': 'checking',
  },
  replied: { checking: 'answered', 'a test, sending': 'ended' },
  'check-failed': { checking: 'asking', 'a test, sending': 'asking' },
  updated: { checking: 'asking', 'a test, sending': 'asking' },
  looked: { answered: 'answered' },
  show: {},
  back: {},
  next: { answered: 'asking' },
  shared: { ended: 'ended', 'a test, ended': 'ended' },
  retry: { ended: 'asking', 'a test, ended': 'asking' },
  restart: Object.fromEntries(
    Object.entries(STATES).flatMap(([name, state]) => ('quiz' in state ? [[name, 'asking']] : [])),
  ),
}

const EVENTS: Record<Event['type'], Event> = {
  load: { type: 'load' },
  loaded: load(),
  'load-failed': { type: 'load-failed', failure: { reason: 'unreachable' } },
  resumed: { type: 'resumed', state: structuredClone(answered) },
  drafted: drafted({ option: 'b' }),
  go: go(1),
  check: { type: 'check' },
  replied: { type: 'replied', reply: replyTo(single) },
  'check-failed': { type: 'check-failed', failure: { reason: 'unavailable' } },
  updated: { type: 'updated', quiz },
  looked: { type: 'looked', look: { whereabouts: 'here', found: 1 } },
  show: { type: 'show' },
  back: { type: 'back' },
  next: { type: 'next' },
  shared: { type: 'shared', shared: { said: 'Copied.', byHand: '' } },
  retry: { type: 'retry' },
  restart: { type: 'restart' },
}

describe('every state meets every event', () => {
  for (const [name, state] of Object.entries(STATES)) {
    for (const event of Object.values(EVENTS)) {
      const phase = MOVES[event.type][name]
      test(`${name}, ${event.type}: ${phase ?? 'nothing changes'}`, () => {
        const next = step(state, event, KNOWING)
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
    const state = play(LOADING, load(quizOf(question)), drafted(draft), { type: 'check' })
    expect(state).toMatchObject({
      phase: 'asking',
      drafts: { [question.id]: draft },
      problem: { reason: 'incomplete' },
    })
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
    const state = play(LOADING, load(quizOf(question)), drafted(draft), { type: 'check' })
    expect(state).toMatchObject({ phase: 'checking', drafts: { [question.id]: draft }, answer })
  })

  test('an order that the reader finds right as it stands can be checked', () => {
    const state = play(LOADING, load(quizOf(order)), { type: 'check' })
    expect(state).toMatchObject({ phase: 'checking', answer: ['a', 'b', 'c'] })
  })

  test('a reply to another question is not taken', () => {
    expect(step(checking, { type: 'replied', reply: replyTo(number) }, KNOWING)).toBe(checking)
  })

  test('a failed check keeps the choice, and choosing again clears the problem', () => {
    const state = play(checking, EVENTS['check-failed'])
    expect(state).toMatchObject({
      phase: 'asking',
      drafts: { one: { option: 'a' } },
      problem: { reason: 'unavailable' },
    })
    expect(play(state, EVENTS.drafted)).toMatchObject({ drafts: { one: { option: 'b' } }, problem: null })
    expect(play(state, EVENTS.check).phase).toBe('checking')
  })
})

describe('an update while the quiz is taken', () => {
  const second = play(answered, { type: 'next' }, drafted({ typed: '3' }), { type: 'check' })

  test('keeps the answers and the draft of what did not change', () => {
    const state = play(second, { type: 'updated', quiz: { ...quiz, revision: 'r2' } })
    expect(state).toMatchObject({
      phase: 'asking',
      updated: true,
      drafts: { three: { typed: '3' } },
      quiz: { revision: 'r2' },
    })
    expect(state.phase === 'asking' && state.answered.length).toBe(1)
  })

  test('asks again what changed', () => {
    const changed = quizOf({ ...single, prompt: 'Another prompt?' }, number)
    const state = play(second, { type: 'updated', quiz: changed })
    expect(state.phase === 'asking' && state.answered).toEqual([])
    expect(currentQuestion(state)?.prompt).toBe('Another prompt?')
  })
})

test('a reply to a question that another tab has answered meanwhile does not change the first one', () => {
  const reply = replyTo(single, 'wrong', 0)
  const elsewhere: State =
    checking.phase === 'checking' ? { ...checking, answered: [{ question: single, answer: 'b', reply }] } : checking
  const state = play(elsewhere, { type: 'replied', reply: replyTo(single) })
  expect(state.phase === 'answered' && state.answered).toEqual([{ question: single, answer: 'b', reply }])
})

test('the score is the sum of points of the sum of points that were to be had', () => {
  expect(ended.phase === 'ended' && firstScore(ended)).toEqual({ points: 1.5, maxPoints: 2 })
})

test('a restart forgets the answers', () => {
  expect(play(ended, EVENTS.restart)).toEqual(asking)
  expect(play(retried, EVENTS.restart)).toEqual(asking)
})

test('the screen changes with the question and the phase, and not while an answer is checked', () => {
  expect(screenOf(checking)).toBe(screenOf(asking))
  expect(screenOf(sending)).toBe(screenOf(over))
})

test('starting over is a new screen, even on the first question, so that the focus is not lost with its button', () => {
  if (!('quiz' in asking)) throw new Error('the quiz is not loaded')
  const resumed = { ...asking, resumed: true }
  expect(screenOf(play(resumed, EVENTS.restart))).not.toBe(screenOf(resumed))
})

test('different screens have different names', () => {
  expect(new Set([LOADING, failed, asking, answered, ended, over].map(screenOf)).size).toBe(6)
})
