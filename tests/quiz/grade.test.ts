import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DatePrecision } from '../../src/quiz/calendar.ts'
import { fold, wordsOf } from '../../src/quiz/fold.ts'
import { grade } from '../../src/quiz/grade.ts'
import type { NumberQuestion } from '../../src/quiz/kinds/number.ts'
import { type Question, rightAnswer } from '../../src/quiz/kinds.ts'
import { readSpan } from '../../src/quiz/read-number.ts'
import { remarksOn } from '../../src/quiz/remarks.ts'
import { ok } from '../../src/quiz/result.ts'
import { FAULT_CODES } from '../../src/quiz/vocabulary.ts'
import { anyAnswer, shapedAnswer } from './arbitrary-answer.ts'
import { arbitraryQuestion, rearranged, rekeyed } from './arbitrary-question.ts'

const RUNS = { numRuns: 1000 }
const questionAnd = (answerTo: (question: Question) => fc.Arbitrary<unknown>) =>
  arbitraryQuestion.chain((question) => fc.tuple(fc.constant(question), answerTo(question)))

describe('of any question', () => {
  test('the key, given as an answer, is right and earns all points', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        expect(grade(question, rightAnswer(question))).toStrictEqual({
          ok: true,
          value: {
            question: question.id,
            verdict: 'right',
            points: question.points,
            maxPoints: question.points,
            rightAnswer: rightAnswer(question),
            ...remarksOn(question, rightAnswer(question)),
            explanation: question.explanation,
            evidence: question.evidence,
          },
        })
      }),
      RUNS,
    )
  })

  test('the right answer goes through JSON and is still right', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const result = grade(question, JSON.parse(JSON.stringify(rightAnswer(question))))
        expect(result.ok && result.value.verdict).toBe('right')
      }),
      RUNS,
    )
  })

  test('the order in which options, items and targets are written changes no grade and no fault', () => {
    const cases = questionAnd(anyAnswer).chain(([question, answer]) =>
      fc.tuple(fc.constant(question), rearranged(question), fc.constant(answer)),
    )
    fc.assert(
      fc.property(cases, ([question, other, answer]) => {
        expect(sorted(other, answer)).toStrictEqual(sorted(question, answer))
      }),
      RUNS,
    )
  })

  test('an answer of the right form is graded: points from 0 to all, in the steps of the kind, as the verdict says', () => {
    fc.assert(
      fc.property(questionAnd(shapedAnswer), ([question, answer]) => {
        const result = grade(question, answer)
        if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`)
        const { verdict, points, maxPoints } = result.value
        expect(maxPoints).toBe(question.points)
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(maxPoints)
        expect(verdict).toBe(points === maxPoints ? 'right' : points === 0 ? 'wrong' : 'partly')
        const steps = (points / maxPoints) * partsOf(question)
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9)
      }),
      RUNS,
    )
  })

  test('any value at all is graded when it has the form of the kind, else refused with its faults, and never a throw', () => {
    fc.assert(
      fc.property(questionAnd(anyAnswer), ([question, answer]) => {
        const result = grade(question, answer)
        expect(result.ok).toBe(hasForm(question, answer))
        if (result.ok) return
        expect(result.failure.length).toBeGreaterThan(0)
        for (const { code, pointer } of result.failure) {
          expect(FAULT_CODES).toContain(code)
          expect(pointer).toMatch(/^(\/([^~/]|~[01])*)?$/su)
        }
      }),
      { numRuns: 5000 },
    )
  })

  test('a refusal tells nothing of the key: with another key it is the same', () => {
    const cases = questionAnd(anyAnswer).chain(([question, answer]) =>
      fc.tuple(fc.constant(question), rekeyed(question), fc.constant(answer)),
    )
    fc.assert(
      fc.property(cases, ([question, other, answer]) => {
        const refused = !grade(question, answer).ok
        expect(!grade(other, answer).ok).toBe(refused)
        if (refused) expect(sorted(other, answer)).toStrictEqual(sorted(question, answer))
      }),
      RUNS,
    )
  })
})

/** What was graded, or the faults in an order that does not depend on the question's. */
function sorted(question: Question, answer: unknown) {
  const result = grade(question, answer)
  return result.ok ? result.value : result.failure.map((fault) => JSON.stringify(fault)).toSorted()
}

/** Of how many parts the points are made. */
function partsOf(question: Question): number {
  if (question.kind === 'several') return question.answer.length
  if (question.kind === 'order') return question.items.length - 1
  if (question.kind === 'number' && question.slider !== undefined) return 100
  return question.kind === 'match' ? question.items.length : 1
}

const isListOf = (answer: unknown, ids: readonly string[]): answer is string[] =>
  Array.isArray(answer) &&
  Array.from(answer).every((id) => ids.some((known) => known === id)) &&
  new Set(answer).size === answer.length

/** The forms of an answer, in the words of design.md: a second, naive reading of it. */
function hasForm(question: Question, answer: unknown): boolean {
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id)
  switch (question.kind) {
    case 'single':
      return idsOf(question.options).some((id) => id === answer)
    case 'several':
      return isListOf(answer, idsOf(question.options)) && answer.length >= 1
    case 'order':
      return isListOf(answer, idsOf(question.items)) && answer.length === question.items.length
    case 'match':
      return isMatch(answer, idsOf(question.items), idsOf(question.targets))
    case 'date':
      return typeof answer === 'string' && isRealDate(answer, question.asks)
    case 'number':
      return isOnSlider(question, answer)
    case 'text':
      return typeof answer === 'string' && isShortAnswer(answer)
    default:
      return question satisfies never
  }
}

function isOnSlider(question: NumberQuestion, answer: unknown): boolean {
  const { slider, unit } = question
  if (typeof answer !== 'number' && !isTypedNumber(answer, unit)) return false
  if (slider === undefined) return typeof answer !== 'number' || Math.abs(answer) < Infinity
  const { typed, lang } = Object(answer)
  const read = typeof answer === 'number' ? ok({ from: answer, to: answer }) : readSpan(typed, lang, unit)
  return read.ok && read.value.from >= slider.min && read.value.to <= slider.max
}
/** Something that can be read and typed: a letter, figure or sign that is seen, and nothing that steers a terminal. */
const isShortAnswer = (answer: string): boolean =>
  [...answer].length <= 500 && !/[\p{Cc}\p{Cs}]/u.test(answer) && wordsOf(fold(answer)).length > 0

const isObject = (answer: unknown): answer is object =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)

const isMatch = (answer: unknown, items: readonly string[], targets: readonly string[]): boolean =>
  isObject(answer) &&
  Object.keys(answer).toSorted().join('\n') === items.toSorted().join('\n') &&
  Object.values(answer).every((target) => targets.includes(target))

/** What can be read as a number has its own tables; here, only that nothing but these two texts is taken. */
function isTypedNumber(answer: unknown, unit: string): boolean {
  if (!isObject(answer)) return false
  const { typed, lang, ...others } = Object.fromEntries(Object.entries(answer))
  const areTexts = typeof typed === 'string' && typeof lang === 'string'
  return areTexts && Object.keys(others).length === 0 && readSpan(typed, lang, unit).ok
}

function isRealDate(answer: string, asks: DatePrecision): boolean {
  const asked = { day: '????-??-??', month: '????-??', year: '????', 'month-day': '--??-??' }[asks]
  if (answer.replace(/[0-9]/g, '?') !== asked) return false
  const full = { day: answer, month: `${answer}-01`, year: `${answer}-01-01`, 'month-day': `2000${answer.slice(1)}` }[
    asks
  ]
  const time = Date.parse(`${full}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full)
}
