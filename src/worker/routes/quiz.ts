// GET /api/quizzes/{quiz}: the public quiz.

import type { Context } from 'hono'
import type { Catalogue } from '../catalogue.ts'
import { problem, send } from '../respond.ts'

export const showQuiz =
  (catalogue: Catalogue) =>
  ({ req }: Context): Response => {
    const quiz = catalogue.find(req.param('quiz') ?? '')
    return quiz === undefined ? problem('not-found') : send(quiz.whole(), req.raw)
  }
