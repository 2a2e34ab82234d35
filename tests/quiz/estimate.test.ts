import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nothingAt } from '../../src/quiz/estimate.ts'
import { grade } from '../../src/quiz/grade.ts'
import type { NumberQuestion } from '../../src/quiz/kinds/number.ts'
import { type Slider, sliderIn, startOf, stopsOf } from '../../src/quiz/slider.ts'
import { BASE, refusal } from './sample.ts'

const EVEN: Slider = { min: 0, max: 200, step: 10 }
const LOG: Slider = { min: 100, max: 1_000_000, step: 100, scale: 'log' }
const FRACTIONS: Slider = { min: -1, max: 1, step: 0.1 }

const asking = (slider: Slider, answer: NumberQuestion['answer']): NumberQuestion => ({
  ...BASE,
  kind: 'number',
  unit: 'troops',
  slider,
  answer,
})
const NEAR = asking(EVEN, { value: 60, within: 10, reach: 50 })
const USUAL = asking(EVEN, { value: 60, within: 0 })
const TIMES = asking(LOG, { value: 10_000, within: 0, reach: 10 })
const typed = (text: string) => ({ typed: text, lang: 'en' })

const ROWS: [reason: string, question: NumberQuestion, answer: unknown, verdict: string, points: number][] = [
  ['the value', NEAR, 60, 'right', 1],
  ['the near end of the margin', NEAR, 50, 'right', 1],
  ['the far end of the margin', NEAR, 70, 'right', 1],
  ['a quarter of the way from the margin to the end of the reach', NEAR, 80, 'partly', 0.75],
  ['the same on the other side', NEAR, 40, 'partly', 0.75],
  ['three quarters of the way', NEAR, 100, 'partly', 0.25],
  ['just outside the margin is never all', NEAR, 70.001, 'partly', 0.99],
  ['between the steps, for those who type', NEAR, 73, 'partly', 0.93],
  ['where the reach ends', NEAR, 110, 'wrong', 0],
  ['where it ends below', NEAR, 10, 'wrong', 0],
  ['beyond the reach', NEAR, 200, 'wrong', 0],
  ['the slider’s beginning', NEAR, 0, 'wrong', 0],
  ['without a reach, a quarter of the slider: half of it off', USUAL, 85, 'partly', 0.5],
  ['without a reach: at the quarter', USUAL, 110, 'wrong', 0],
  ['without a margin, one off is not all', USUAL, 61, 'partly', 0.98],
  ['by ratio: three times as much', TIMES, 30_000, 'partly', 0.52],
  ['by ratio: a third, which is as far', TIMES, 10_000 / 3, 'partly', 0.52],
  ['by ratio: ten times as much', TIMES, 100_000, 'wrong', 0],
  ['by ratio: a tenth', TIMES, 1000, 'wrong', 0],
  [
    'by ratio, the usual reach is a quarter of the slider',
    asking(LOG, { value: 10_000, within: 0 }),
    100_000,
    'wrong',
    0,
  ],
  ['binary fractions are forgiven', asking(FRACTIONS, { value: 0.3, within: 0.1 }), 0.4, 'right', 1],
  ['below zero', asking(FRACTIONS, { value: -0.5, within: 0, reach: 0.4 }), -0.7, 'partly', 0.5],
  ['typed', NEAR, typed('80'), 'partly', 0.75],
  ['typed with its unit', NEAR, typed('60 troops'), 'right', 1],
  ['typed, in thousands', TIMES, typed('10k'), 'right', 1],
  ['of three points, a share', { ...NEAR, points: 3 }, 80, 'partly', 2.25],
]

test.each(ROWS)('%s', (_reason, question, answer, verdict, points) => {
  expect(grade(question, answer)).toMatchObject({ ok: true, value: { verdict, points } })
})

test('the reply says the exact rule, and what was read of what was typed', () => {
  const value = {
    ...{
      question: 'q',
      verdict: 'partly',
      points: 0.75,
      maxPoints: 1,
      rightAnswer: 60,
      within: 10,
      nothingAt: [10, 110],
    },
    ...{ readAs: 80, explanation: BASE.explanation, evidence: BASE.evidence },
  }
  expect(grade(NEAR, typed('80'))).toStrictEqual({ ok: true, value })
  const { readAs: _, ...plain } = value
  expect(grade(NEAR, 80)).toStrictEqual({ ok: true, value: plain })
})

const REFUSED: [reason: string, answer: unknown, fault: string][] = [
  ['below the slider', -1, 'out-of-range'],
  ['above it', 201, 'out-of-range'],
  ['above it, by a breath', 200.001, 'out-of-range'],
  ['above it, typed', typed('201'), 'out-of-range /typed'],
  ['infinity', Infinity, 'invalid-number'],
  ['a text', '60', 'wrong-type'],
  ['words', typed('many'), 'invalid-number /typed'],
]

test.each(REFUSED)('%s is refused, and not graded wrong', (_reason, answer, fault) => {
  expect(grade(NEAR, answer)).toStrictEqual(refusal(fault))
})

test('points never rise with the distance, on either scale and either side', () => {
  for (const question of [NEAR, USUAL, TIMES]) {
    const { value } = question.answer
    const earned = (answer: number) => {
      const result = grade(question, answer)
      return result.ok ? result.value.points : -1
    }
    const stops = stopsOf(question.slider ?? EVEN)
    const above = stops.filter((stop) => stop >= value).map(earned)
    const below = stops.filter((stop) => stop <= value).map(earned)
    expect(above).toEqual(above.toSorted((a, b) => b - a))
    expect(below).toEqual(below.toSorted((a, b) => a - b))
    expect(new Set([...above, ...below]).size).toBeGreaterThan(4)
  }
})

test('where nothing is earned: in the unit, or by ratio', () => {
  expect(nothingAt({ value: 60, within: 10, reach: 50 }, EVEN)).toEqual([10, 110])
  expect(nothingAt({ value: 60, within: 10 }, EVEN)).toEqual([10, 110])
  expect(nothingAt({ value: 10_000, within: 0, reach: 4 }, LOG)).toEqual([2500, 40_000])
  expect(nothingAt({ value: 10_000, within: 0 }, LOG)).toEqual([1000, 100_000])
})

describe('the stops of a slider', () => {
  test('of an even one are its steps, without the dust of binary fractions', () => {
    expect(stopsOf({ min: 0, max: 50, step: 10 })).toEqual([0, 10, 20, 30, 40, 50])
    expect(stopsOf(FRACTIONS).slice(9, 15)).toEqual([-0.1, 0, 0.1, 0.2, 0.3, 0.4])
  })

  test('of one by ratio rise from end to end, each on a step, 201 at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 10, max: 100_000 }), (min, steps) => {
        const stops = stopsOf({ min, max: min + steps * 5, step: 5, scale: 'log' })
        expect(stops[0]).toBe(min)
        expect(stops.at(-1)).toBe(min + steps * 5)
        expect(stops).toEqual([...new Set(stops)].toSorted((a, b) => a - b))
        expect(stops.length).toBeLessThanOrEqual(201)
        expect(stops.filter((stop) => (stop - min) % 5 !== 0)).toEqual([])
      }),
    )
  })

  test('do not fill the memory, whatever a reply says', () => {
    expect(stopsOf({ min: 0, max: 1e9, step: 1e-9 })).toHaveLength(1001)
  })

  test('it starts in the middle of its way', () => {
    expect(startOf(stopsOf(EVEN))).toBe(100)
    expect(startOf(stopsOf({ min: 100, max: 1_000_000, step: 1, scale: 'log' }))).toBe(10_000)
  })
})

const TRACKS: [reason: string, fields: Partial<Slider>, is: boolean][] = [
  ['all three', EVEN, true],
  ['a scale', LOG, true],
  ['none', {}, false],
  ['no step', { min: 0, max: 1 }, false],
  ['ends that meet', { min: 1, max: 1, step: 1 }, false],
  ['a step of nothing', { min: 0, max: 1, step: 0 }, false],
  ['a ratio from zero', { min: 0, max: 1, step: 0.1, scale: 'log' }, false],
]

test.each(TRACKS)('a slider in a public question: %s', (_reason, fields, is) => {
  expect(sliderIn(fields)).toEqual(is ? fields : undefined)
})
