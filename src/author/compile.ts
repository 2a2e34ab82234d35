// Compiles checked quizzes into what the worker serves: the public part, with a revision that is a hash of it
// alone, and the key.

import { createHash } from 'node:crypto'
import type { CompiledQuiz } from '../quiz/compiled.ts'
import { publish, type Quiz } from '../quiz/quiz.ts'

/** 64 bits of the hash: enough that two revisions of one quiz never meet by chance. */
const REVISION_LENGTH = 16

/** The public part and the key of a quiz. */
export function compileQuiz(quiz: Quiz): CompiledQuiz {
  const { id, ...rest } = publish(quiz)
  const revision = createHash('sha256')
    .update(JSON.stringify({ id, ...rest }))
    .digest('hex')
    .slice(0, REVISION_LENGTH)
  return { public: { id, revision, ...rest }, key: quiz.questions }
}
