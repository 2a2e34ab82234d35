// From what a device has kept to where the reader was, and what another tab has added.

import { describe, expect, test } from 'vitest'
import type { PublicQuestion } from '../../src/quiz/kinds.ts'
import { textOf } from '../../src/widget/review/keep.ts'
import { type Kept, parseKept } from '../../src/widget/review/kept.ts'
import { join, resume } from '../../src/widget/review/resume.ts'
import { type Event, LOADING, type Mode, type Playing, type State } from '../../src/widget/state.ts'
import { step } from '../../src/widget/step.ts'
import { KNOWING } from './kit.ts'
import { number, order, quizOf, replyTo, several, single } from './sample.ts'

const QUESTIONS = [single, number, order]
const play = (state: State, ...events: Event[]): Playing & State => {
  const played = events.reduce((now, event) => step(now, event, KNOWING), state)
  if (!('quiz' in played)) throw new Error('the quiz is not loaded')
  return played
}
const load = (mode: Mode = 'practice', questions: readonly PublicQuestion[] = QUESTIONS) =>
  play(LOADING, { type: 'loaded', quiz: quizOf(...questions), mode })
const drafted = (draft: Record<string, string>): Event => ({ type: 'drafted', draft, said: '' })
const replied = (question: PublicQuestion, points = 1): Event => ({
  type: 'replied',
  reply: replyTo(question, points === 1 ? 'right' : 'wrong', points),
})
const CHECK: Event = { type: 'check' }
const NEXT: Event = { type: 'next' }

function keptOf(state: Playing & State): Kept {
  const kept = parseKept(textOf(state, 'run', undefined))
  if (kept === null) throw new Error('what was written cannot be read')
  return kept
}

const first = [drafted({ option: 'a' }), CHECK, replied(single, 0)]
const second = [NEXT, drafted({ typed: '3' }), CHECK]
const all = [...first, ...second, replied(number), NEXT, CHECK, replied(order), NEXT]

describe('a reload gives the same screen', () => {
  const ROWS: [when: string, mode: Mode, events: Event[]][] = [
    ['a choice is made', 'practice', [drafted({ option: 'b' })]],
    ['a verdict is shown', 'practice', first],
    ['the next question is asked', 'practice', [...first, NEXT]],
    ['the next question has a draft', 'practice', [...first, NEXT, drafted({ typed: '3' })]],
    ['it has ended', 'practice', all],
    ['a retry has begun', 'practice', [...all, { type: 'retry' }]],
    [
      'a retry has a verdict',
      'practice',
      [...all, { type: 'retry' }, drafted({ option: 'b' }), CHECK, replied(single)],
    ],
    ['a test is at its second question', 'test', [drafted({ option: 'b' }), CHECK]],
    ['a test was gone back in', 'test', [drafted({ option: 'b' }), CHECK, { type: 'go', to: 0 }]],
    ['a test is looked over', 'test', [drafted({ option: 'b' }), CHECK, { type: 'go', to: 3 }]],
    ['a test has ended', 'test', [drafted({ option: 'b' }), { type: 'go', to: 3 }, CHECK, replied(single)]],
  ]
  test.each(ROWS)('when %s', (_when, mode, events) => {
    const before = play(load(mode), ...events)
    expect(resume(keptOf(before), load(mode))).toEqual({ ...before, resumed: true })
  })

  test.each<[mode: Mode, events: Event[]]>([
    ['practice', [drafted({ option: 'b' }), CHECK]],
    ['test', [drafted({ option: 'b' }), { type: 'go', to: 3 }, CHECK]],
  ])('an answer without a reply is sent again: %s', (mode, events) => {
    const before = play(load(mode), ...events)
    const kept = keptOf(before)
    expect(kept.again).toBe(true)
    expect(play(resume(kept, load(mode)), CHECK)).toEqual({ ...before, resumed: true })
  })

  test('so is one whose request came to nothing, and not one that the reader has to mend', () => {
    const failed = (reason: 'unreachable' | 'unavailable'): Event => ({ type: 'check-failed', failure: { reason } })
    const refused: Event = {
      type: 'check-failed',
      failure: { reason: 'refused', refusal: { readings: [] } },
    }
    const sent = play(load(), drafted({ option: 'b' }), CHECK)
    expect(keptOf(play(sent, failed('unreachable'))).again).toBe(true)
    expect(keptOf(play(sent, failed('unavailable'))).again).toBe(true)
    expect(keptOf(play(sent, refused)).again).toBe(false)
  })
})

describe('a new revision', () => {
  const changed = { ...single, prompt: 'Another prompt?' }

  test('discards the answer to what changed, and says so', () => {
    const before = play(load(), ...first, ...second, replied(number))
    const after = resume(keptOf(before), load('practice', [changed, number, order]))
    expect(after).toMatchObject({ phase: 'answered', updated: true, drafts: { three: { typed: '3' } } })
    expect(after.answered.map(({ question }) => question.id)).toEqual(['three'])
    expect(play(after, NEXT)).toMatchObject({ phase: 'asking', at: 0 })
  })

  test('asks a quiz that had ended for what changed', () => {
    const after = resume(keptOf(play(load(), ...all)), load('practice', [changed, number, order]))
    expect(after).toMatchObject({ phase: 'asking', at: 0, updated: true })
    expect(after.answered.length).toBe(2)
  })

  test('that only adds a question keeps everything', () => {
    const after = resume(keptOf(play(load(), ...all)), load('practice', [...QUESTIONS, several]))
    expect(after).toMatchObject({ phase: 'asking', at: 3, updated: false })
  })

  test('ends a retry whose first round is not whole any more', () => {
    const after = resume(keptOf(play(load(), ...all, { type: 'retry' })), load('practice', [changed, number, order]))
    expect(after).toMatchObject({ phase: 'asking', at: 0, later: null })
    expect(after.answered.length).toBe(2)
  })
})

describe('another tab', () => {
  test('adds its answers, and the draft of this one stays', () => {
    const mine = play(load(), ...first, NEXT, drafted({ typed: '3' }))
    const theirs = play(load(), ...first, ...second, replied(number), NEXT, CHECK, replied(order))
    const skipped = { ...theirs, answered: theirs.answered.filter(({ question }) => question.id !== 'three') }
    const joined = join(keptOf(skipped), mine)
    expect(joined).toMatchObject({ phase: 'asking', at: 1, drafts: { three: { typed: '3' } } })
    expect(joined.answered.map(({ question }) => question.id).sort()).toEqual(['five', 'one'])
  })

  test('was quicker with the question that is shown: its answer counts, and its verdict is shown', () => {
    const mine = play(load(), drafted({ option: 'b' }))
    const joined = join(keptOf(play(load(), ...first)), mine)
    expect(joined).toMatchObject({ phase: 'answered', drafts: { one: { option: 'a' } } })
    expect(joined.answered.map(({ answer }) => answer)).toEqual(['a'])
  })

  test('does not change a verdict that is shown', () => {
    const mine = play(load(), drafted({ option: 'b' }), CHECK, replied(single))
    const joined = join(keptOf(play(load(), ...first, ...second, replied(number))), mine)
    expect(joined.answered.at(-1)).toMatchObject({ question: single, answer: 'b' })
    expect(joined.answered.length).toBe(2)
  })

  test('in a test, adds what it has chosen', () => {
    const mine = play(load('test'), drafted({ option: 'b' }))
    const theirs = play(load('test'), { type: 'go', to: 1 }, drafted({ typed: '3' }))
    expect(join(keptOf(theirs), mine)).toMatchObject({ at: 0, drafts: { one: { option: 'b' }, three: { typed: '3' } } })
  })
})

describe('what is kept is parsed at the door', () => {
  const good = JSON.parse(textOf(play(load(), ...first), 'run', 'seed'))
  const ROWS: [what: string, text: string][] = [
    ['nothing', ''],
    ['no JSON', '{"version":1'],
    ['JSON of something else', '[1,2]'],
    ['null', 'null'],
    ['an older form', JSON.stringify({ ...good, version: 0 })],
    ['no run', JSON.stringify({ ...good, run: undefined })],
    ['a phase that is no text', JSON.stringify({ ...good, phase: 1 })],
    ['a place that is no number', JSON.stringify({ ...good, at: '1' })],
    ['questions that are no list', JSON.stringify({ ...good, asked: {} })],
    ['drafts of something else', JSON.stringify({ ...good, drafts: { one: { option: 1 } } })],
    ['drafts that are a list', JSON.stringify({ ...good, drafts: [] })],
    ['answers that are no list', JSON.stringify({ ...good, answered: 'a' })],
    ['an answer without a reply', JSON.stringify({ ...good, answered: [{ id: 'one', answer: 'a' }] })],
    [
      'a reply that is none',
      JSON.stringify({ ...good, answered: [{ ...good.answered[0], reply: { verdict: 'ok' } }] }),
    ],
    ['an answer that is none', JSON.stringify({ ...good, answered: [{ ...good.answered[0], answer: [[1]] }] })],
    ['a later round of something else', JSON.stringify({ ...good, later: { ids: [] } })],
  ]
  test.each(ROWS)('%s is as if there were nothing', (_what, text) => {
    expect(parseKept(text)).toBe(null)
  })

  test('and what was written is read', () => {
    expect(parseKept(JSON.stringify(good))).toMatchObject({ run: 'run', phase: 'answered', again: false })
  })

  test('the seed stands first, and only what was seen is kept of a reply', () => {
    expect(JSON.stringify(good).startsWith('{"seed":"seed",')).toBe(true)
    expect(good.answered).toEqual([{ id: 'one', answer: 'a', reply: replyTo(single, 'wrong', 0) }])
  })
})
