// Compiles checked quizzes into what the worker serves: the public part, with a revision that is a hash of it
// alone, and the key.

import { createHash } from 'node:crypto'
import { type CompiledQuiz, writeCompiled } from '../quiz/compiled.ts'
import { publish, type Quiz } from '../quiz/quiz.ts'
import { err, ok, type Result } from '../quiz/result.ts'
import { checkQuizzes } from './check.ts'
import type { Fault } from './fault.ts'

/** 64 bits of the hash: enough that two revisions of one quiz never meet by chance. */
const REVISION_LENGTH = 16

/** The public part and the key of a quiz. */
export function compileQuiz(quiz: Quiz): CompiledQuiz {
  const part = publish(quiz)
  const revision = createHash('sha256').update(JSON.stringify(part)).digest('hex').slice(0, REVISION_LENGTH)
  return { public: { ...part, revision }, key: quiz.questions }
}

/** Checks all quizzes of a folder and compiles them into one text, or gives every fault. */
export async function compileAll(folder: string): Promise<Result<string, readonly Fault[]>> {
  const { quizzes, faults } = await checkQuizzes(folder)
  return faults.length > 0 ? err(faults) : ok(writeCompiled(quizzes.map(({ quiz }) => compileQuiz(quiz))))
}
