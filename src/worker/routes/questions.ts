// GET /api/quizzes/{quiz}/questions: the public quiz with some of its questions.

import type { Context } from 'hono'
import { chooseQuestions } from '../../quiz/quiz.ts'
import { type Catalogue, tagOf } from '../catalogue.ts'
import { parseQuestionQuery } from '../question-query.ts'
import { invalid, problem, represent, send } from '../respond.ts'

export const listQuestions =
  (catalogue: Catalogue) =>
  ({ req }: Context): Response => {
    const quiz = catalogue.find(req.param('quiz') ?? '')
    if (quiz === undefined) return problem('not-found')
    const choice = parseQuestionQuery(new URL(req.url).searchParams)
    if (!choice.ok) return invalid(choice.failure)
    const { id, revision, title, language, topics, article, questions } = quiz.public()
    const chosen = chooseQuestions(questions, choice.value)
    const body = JSON.stringify({ id, revision, title, language, topics, article, questions: chosen })
    return send(represent(body, tagOf(body)), req.raw)
  }
