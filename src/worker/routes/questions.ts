// GET /api/quizzes/{quiz}/questions: the public quiz with some of its questions.

import { chooseQuestions } from '../../quiz/quiz.ts'
import { tagOf } from '../catalogue.ts'
import { parseQuestionQuery } from '../question-query.ts'
import { invalid, represent, send } from '../respond.ts'
import type { QuizHandler } from '../with-quiz.ts'

export const listQuestions: QuizHandler = (quiz, { req }) => {
  const choice = parseQuestionQuery(new URL(req.url).searchParams)
  if (!choice.ok) return invalid(choice.failure)
  const { id, revision, title, language, topics, article, closing, questions } = quiz.public()
  const chosen = chooseQuestions(questions, choice.value)
  const body = JSON.stringify({ id, revision, title, language, topics, article, closing, questions: chosen })
  return send(represent(body, tagOf(body)), req.raw)
}
