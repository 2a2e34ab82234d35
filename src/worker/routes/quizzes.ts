// GET /api/quizzes: which quizzes there are.

import type { Context } from 'hono'
import type { Catalogue } from '../catalogue.ts'
import { send } from '../respond.ts'

export const listQuizzes =
  (catalogue: Catalogue) =>
  ({ req }: Context): Response =>
    send(catalogue.list(), req.raw)
