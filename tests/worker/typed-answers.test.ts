// The table of typed answers once more, as requests: the Worker grades as the core does, and every reply is the contract's.

import { expect, test } from 'vitest'
import type { Question } from '../../src/quiz/kinds.ts'
import { TYPED_ANSWERS } from '../quiz/typed-answers/all.ts'
import { answerOf, type Row } from '../quiz/typed-answers/row.ts'
import { appOf } from './ask.ts'
import { compile } from './fixture-quizzes.ts'

const quizOf = (lang: string, rows: readonly Row[]) => ({
  id: `typed-${lang}`,
  title: 'Typed answers',
  language: lang,
  article: { title: 'An article' },
  questions: [...new Set(rows.map(([, question]) => question))],
})

const quizzes = Object.entries(TYPED_ANSWERS).map(([lang, rows]) => quizOf(lang, rows))
const app = appOf(quizzes)

interface Reply {
  readonly verdict?: string
  readonly errors?: readonly { readonly code: string; readonly readings?: readonly number[] }[]
}

async function outcome(lang: string, question: Question, typed: string): Promise<string> {
  const quiz = quizzes.find(({ id }) => id === `typed-${lang}`)
  if (quiz === undefined) throw new Error(`no quiz in ${lang}`)
  const { revision } = compile(quiz).public
  const response = await app.request(`/api/quizzes/${quiz.id}/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ revision, question: question.id, answer: answerOf(question, typed, lang) }),
  })
  const { verdict, errors = [] }: Reply = await response.json()
  return verdict ?? errors.map(({ code, readings = [] }) => [code, ...readings].join(' ')).join(', ')
}

test.each(Object.entries(TYPED_ANSWERS))('in %s', async (lang, rows) => {
  const got = await Promise.all(rows.map(([, question, typed]) => outcome(lang, question, typed)))
  expect(rows.map(([why, , typed], index) => `${why}: ${typed}: ${got[index]}`)).toEqual(
    rows.map(([why, , typed, expected]) => `${why}: ${typed}: ${expected}`),
  )
})
