// The requests that the measurements send, made from the compiled quizzes.

import { type CompiledLines, readCompiled } from '../../src/quiz/compiled.ts'
import { type Question, rightAnswer } from '../../src/quiz/kinds.ts'
import { type Prepared, prepare } from './http.ts'

export interface Requests {
  readonly list: Prepared
  readonly quiz: Prepared
  readonly unchanged: Prepared
  /** Every question, shuffled by a seed. */
  readonly shuffled: Prepared
  /** The right answer to each question in turn. */
  readonly answers: readonly Prepared[]
  /** The right answer to each choice of one option, the simplest of kinds. */
  readonly choices: readonly Prepared[]
  /** Each number as a reader types it. */
  readonly typed: readonly Prepared[]
}

/** Requests about each of the compiled quizzes. */
export const requestsToAll = (compiled: string): Requests[] => readCompiled(compiled).map(requestsTo)

function requestsTo({ summary, keyLine }: CompiledLines): Requests {
  const { id, revision } = summary
  const questions: readonly Question[] = JSON.parse(keyLine)
  const path = `/api/quizzes/${id}`
  const post = (question: Question, answer: unknown) =>
    prepare({
      method: 'POST',
      path: `${path}/answers`,
      body: JSON.stringify({ revision, question: question.id, answer }),
    })
  return {
    list: prepare({ path: '/api/quizzes' }),
    quiz: prepare({ path }),
    unchanged: prepare({ path, headers: { 'If-None-Match': `"${revision}"` }, status: 304 }),
    shuffled: prepare({ path: `${path}/questions?seed=class-7b` }),
    answers: questions.map((question) => post(question, rightAnswer(question))),
    choices: questions.filter(({ kind }) => kind === 'single').map((question) => post(question, rightAnswer(question))),
    typed: questions
      .filter((question) => question.kind === 'number')
      .map((question) => post(question, { typed: question.answer.value.toLocaleString('en'), lang: 'en' })),
  }
}
