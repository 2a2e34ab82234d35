// A collection too large for the script, so that the build lays its quizzes out as files.

import { makeCanaryQuiz } from './canary-quiz.ts'
import type { QuizFolder } from './fixture-service.ts'

/** Every explanation of the collection ends with it. */
export const PHRASE = 'a phrase that stands in every key'

/** With this many the collection has more than 2 MiB. */
const COUNT = 140

/** A quiz among many others, which are `bay-1`, `bay-2` and so on; only its explanations are longer than they were. */
export const makeLargeCollection = (first: QuizFolder): QuizFolder[] =>
  [first, ...Array.from({ length: COUNT - 1 }, (_, index) => makeCanaryQuiz(`bay-${index + 1}`))].map(lengthened)

function lengthened({ id, file, article }: QuizFolder): QuizFolder {
  const questions = file.questions.map((question) => ({
    ...question,
    explanation: `${question.explanation} ${`${PHRASE} `.repeat(51).trim()}`,
  }))
  return { id, file: { ...file, questions }, article }
}
