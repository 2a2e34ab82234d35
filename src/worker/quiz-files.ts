// Quizzes that lie in files of their own, because all of them would make the script too large: read when asked for, the latest kept.

import { type CompiledLines, quizFilePath, readQuizFile } from '../quiz/compiled.ts'
import type { QuizSummary } from '../quiz/quiz.ts'

/** The text of the file at a path; rejects when there is none. */
export type ReadFile = (path: string) => Promise<string>

/** Opened quizzes take some 100 kB each, of the 128 MB that a Worker has. */
const MAX_KEPT = 100

/** A quiz by its summary: at once when it is kept, else when its file has been read. A file that could not be read is tried again. */
export function keepLatest<Quiz>(
  readFile: ReadFile,
  open: (lines: CompiledLines) => Quiz,
): (summary: QuizSummary) => Quiz | Promise<Quiz> {
  const kept = new Map<string, Quiz>()
  const read = async (summary: QuizSummary): Promise<Quiz> => {
    const quiz = open(readQuizFile(summary, await readFile(quizFilePath(summary.id))))
    kept.set(summary.id, quiz)
    const [oldest] = kept.keys()
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
    return quiz
  }
  // A reading is not shared between requests: workerd lets none wait for what another one reads.
  return (summary) => kept.get(summary.id) ?? read(summary)
}

/** Reads static assets: https://developers.cloudflare.com/workers/static-assets/binding/#binding. The host is no matter. */
export const readAsset =
  (assets: Fetcher): ReadFile =>
  async (path) => {
    const response = await assets.fetch(`https://assets.example/${path}`)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.text()
  }
