// Where compiled quizzes are put: in the Worker's script, or, when they are too many for that, each in a file.

import { type CompiledQuiz, quizFilePath, writeCompiled, writeList, writeQuizFile } from '../quiz/compiled.ts'

/** Bytes of quizzes in the script: each MiB makes its start 3 to 6 ms longer, and takes some 4 MiB of memory. See docs/limits.md. */
const MAX_TEXT = 2 * 1024 * 1024

export interface LayOut {
  /** What is bundled with the script. */
  readonly text: string
  /** Path → text of the files that only the Worker may read. */
  readonly files: ReadonlyMap<string, string>
}

export function layOut(quizzes: readonly CompiledQuiz[]): LayOut {
  const text = writeCompiled(quizzes)
  if (Buffer.byteLength(text) <= MAX_TEXT) return { text, files: new Map() }
  return {
    text: writeList(quizzes),
    files: new Map(quizzes.map((quiz) => [quizFilePath(quiz.public.id), writeQuizFile(quiz)])),
  }
}
