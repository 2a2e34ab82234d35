// The compiled quizzes, as author writes them and the worker reads them: one text, JSON on each line.
// The first line is the list of summaries; then, for each quiz in that order, a line of its public part and a line of its key.

import type { Question } from './kinds.ts'
import { type PublicQuiz, type QuizSummary, summarise } from './quiz.ts'

/** A quiz ready to be served: what everybody may read, and what only the worker does. */
export interface CompiledQuiz {
  readonly public: PublicQuiz
  readonly key: readonly Question[]
}

export function writeCompiled(quizzes: readonly CompiledQuiz[]): string {
  const summaries = quizzes.map((quiz) => summarise(quiz.public))
  const lines = quizzes.flatMap((quiz) => [JSON.stringify(quiz.public), JSON.stringify(quiz.key)])
  return [JSON.stringify(summaries), ...lines, ''].join('\n')
}

/** The lines of a quiz, still JSON: nothing is parsed before it is asked for. */
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
