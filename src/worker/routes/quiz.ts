// GET /api/quizzes/{quiz}: the public quiz.

import { send } from '../respond.ts'
import type { QuizHandler } from '../with-quiz.ts'

export const showQuiz: QuizHandler = (quiz, { req }) => send(quiz.whole(), req.raw)
