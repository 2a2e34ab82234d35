// The table that decides what is fair: answers as people type them, in six languages, all through `grade`.

import { describe, expect, test } from 'vitest'
import { grade } from '../../src/quiz/grade.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import { TYPED_ANSWERS } from './typed-answers/all.ts'
import { answerOf } from './typed-answers/row.ts'

function outcome(question: Question, typed: string, lang: string): string {
  const result = grade(question, answerOf(question, typed, lang))
  if (result.ok) return result.value.verdict
  return result.failure.map(({ code, readings = [] }) => [code, ...readings].join(' ')).join(', ')
}

describe.each(Object.entries(TYPED_ANSWERS))('in %s', (lang, rows) => {
  test.each(rows)('%s: %#', (why, question, typed, expected) => {
    expect(outcome(question, typed, lang), `${why}: “${typed}”`).toBe(expected)
  })
})

test('there are some sixty rows a language, each with a reason and a question of its own words', () => {
  const counts = Object.entries(TYPED_ANSWERS).map(([lang, rows]) => [lang, rows.length >= 55] as const)
  expect(Object.fromEntries(counts)).toEqual({ en: true, de: true, fr: true, es: true, uk: true, ar: true })
  const all = Object.values(TYPED_ANSWERS).flat()
  expect(all.length).toBeGreaterThanOrEqual(360)
  expect(new Set(all.map(([, question, typed]) => `${question.id} ${typed}`)).size).toBe(all.length)
})
