// The compiled quizzes, as author writes them and the worker reads them: one text, JSON on each line.
// The first line is the list of summaries; then, for each quiz in that order, a line of its public part and a line of its key.
// Of a large collection the text is the list alone, and the two lines of each quiz are a file.

import type { Question } from './kinds.ts'
import { type PublicQuiz, type QuizSummary, summarise } from './quiz.ts'

/** A quiz ready to be served: what everybody may read, and what only the worker does. */
export interface CompiledQuiz {
  readonly public: PublicQuiz
  readonly key: readonly Question[]
}

export const writeCompiled = (quizzes: readonly CompiledQuiz[]): string =>
  [writeList(quizzes), ...quizzes.map(writeQuizFile)].join('')

export const writeList = (quizzes: readonly CompiledQuiz[]): string =>
  `${JSON.stringify(quizzes.map((quiz) => summarise(quiz.public)))}\n`

export const writeQuizFile = (quiz: CompiledQuiz): string =>
  `${JSON.stringify(quiz.public)}\n${JSON.stringify(quiz.key)}\n`

/** The lines of a quiz, still JSON: nothing is parsed before it is asked for. Empty when they are in the quiz's file. */
export interface CompiledLines {
  readonly summary: QuizSummary
  readonly publicLine: string
  readonly keyLine: string
}

export function readCompiled(text: string): CompiledLines[] {
  const [first = '[]', ...lines] = text.split('\n')
  const summaries: QuizSummary[] = JSON.parse(first)
  return summaries.map((summary, index) => ({
    summary,
    publicLine: lines[2 * index] ?? '',
    keyLine: lines[2 * index + 1] ?? '',
  }))
}

/** The lines in the file of a quiz. */
export function readQuizFile(summary: QuizSummary, text: string): CompiledLines {
  const [publicLine = '', keyLine = ''] = text.split('\n')
  return { summary, publicLine, keyLine }
}

/** Where the file of a quiz lies among the static assets. Only the worker may read it: `run_worker_first` in wrangler.toml. */
export const quizFilePath = (id: string): string => `_quizzes/${id}`
