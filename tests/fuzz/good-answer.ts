// Answers that fit a public question, and whether any answer does: told from what the reader may see, not from the core.

import fc from 'fast-check'
import type { PublicQuestion } from '../../src/quiz/kinds.ts'
import { isRecord } from './wire.ts'

type Asks = Extract<PublicQuestion, { kind: 'date' }>['asks']

const idsOf = (options: readonly { readonly id: string }[]): string[] => options.map(({ id }) => id)

/** An answer that must be graded. */
export function goodAnswers(question: PublicQuestion): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'single':
      return fc.constantFrom(...idsOf(question.options))
    case 'several':
      return fc.shuffledSubarray(idsOf(question.options), { minLength: 1 })
    case 'number':
      if (question.min !== undefined && question.max !== undefined) {
        return fc.double({ min: question.min, max: question.max, noNaN: true })
      }
      return fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.nat(),
        fc.record({ typed: fc.nat().map(String), lang: fc.constantFrom('en', 'de', 'fr-CA', 'hi') }),
      )
    case 'date':
      return goodDates(question.asks)
    case 'order':
      return fc.shuffledSubarray(idsOf(question.items), { minLength: question.items.length })
    case 'match': {
      const target = fc.constantFrom(...idsOf(question.targets))
      return fc.record(Object.fromEntries(idsOf(question.items).map((item) => [item, target])))
    }
    case 'text':
      return fc.constantFrom('Joe Biden', 'biden', 'Київ', 'a', '2014', 'x'.repeat(500), '\u{1f30a}')
    default:
      return question satisfies never
  }
}

const goodDates = (asks: Asks): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => partOf(asks, date.toISOString().slice(0, 10)))

function partOf(asks: Asks, day: string): string {
  switch (asks) {
    case 'day':
      return day
    case 'month':
      return day.slice(0, 7)
    case 'year':
      return day.slice(0, 4)
    case 'month-day':
      return `-${day.slice(4)}`
    default:
      return asks satisfies never
  }
}

/** Whether an answer fits its question; `maybe` where only the core's own rules can tell, as for what was typed. */
export function fits(question: PublicQuestion, answer: unknown): 'yes' | 'no' | 'maybe' {
  switch (question.kind) {
    case 'single':
      return yesIf(idsOf(question.options).includes(String(answer)) && typeof answer === 'string')
    case 'several':
      return yesIf(isSubset(answer, idsOf(question.options)) && answer.length > 0)
    case 'number':
      return fitsNumber(question, answer)
    case 'date':
      return yesIf(typeof answer === 'string' && isDate(question.asks, answer))
    case 'order':
      return yesIf(isSubset(answer, idsOf(question.items)) && answer.length === question.items.length)
    case 'match':
      return yesIf(isMatch(answer, idsOf(question.items), idsOf(question.targets)))
    case 'text':
      return typeof answer === 'string' && /[\p{L}\p{N}]/u.test(answer)
        ? 'yes'
        : typeof answer === 'string'
          ? 'maybe'
          : 'no'
    default:
      return question satisfies never
  }
}

const yesIf = (holds: boolean) => (holds ? 'yes' : 'no')

const isSubset = (answer: unknown, ids: readonly string[]): answer is unknown[] =>
  Array.isArray(answer) && new Set(answer).size === answer.length && answer.every((id) => ids.includes(id))

const isMatch = (answer: unknown, items: readonly string[], targets: readonly unknown[]): boolean =>
  isRecord(answer) &&
  Object.keys(answer).length === items.length &&
  items.every((item) => Object.hasOwn(answer, item) && targets.includes(answer[item]))

function fitsNumber(
  { min = -Infinity, max = Infinity }: Extract<PublicQuestion, { kind: 'number' }>,
  answer: unknown,
): 'yes' | 'no' | 'maybe' {
  if (typeof answer === 'number') return yesIf(Number.isFinite(answer) && answer >= min && answer <= max)
  if (!isRecord(answer) || Object.keys(answer).sort().join() !== 'lang,typed') return 'no'
  if (min > -Infinity) return 'maybe'
  return /^\d{1,15}$/.test(String(answer.typed)) && /^(?:en|de|fr-CA|hi)$/.test(String(answer.lang)) ? 'yes' : 'maybe'
}

/** A date that JavaScript's calendar gives back as it was written; what has no year is taken to be of a leap year. */
function isDate(asks: Asks, text: string): boolean {
  const day = { day: text, month: `${text}-01`, year: `${text}-01-01`, 'month-day': text.replace(/^-/, '2000') }[asks]
  const date = new Date(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date.getTime())) return false
  return partOf(asks, date.toISOString().slice(0, 10)) === text
}
