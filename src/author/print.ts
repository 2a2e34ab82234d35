// What `newsquiz print` does: a quiz on paper with its key, and a new file to put it into.

import { writeFile } from 'node:fs/promises'
import { err, ok, type Result } from '../quiz/result.ts'
import { checkQuizzes } from './check.ts'
import type { Fault } from './fault.ts'
import { attempt, faultOfFile } from './load.ts'
import { paperDocument } from './paper/paper-document.ts'

/** The paper of the quiz `id` in `folder`, or all that keeps it from being printed. */
export async function paperOf(folder: string, id: string): Promise<Result<string, readonly Fault[]>> {
  const { quizzes, faults } = await checkQuizzes(folder, [id])
  const [checked] = quizzes
  return checked === undefined ? err(faults) : ok(paperDocument(checked.quiz))
}

/** Writes a file that is not there yet: what somebody wrote is never lost. */
export async function writeNew(file: string, text: string): Promise<Result<undefined, Fault>> {
  const written = await attempt(writeFile(file, text, { flag: 'wx' }))
  if (written.ok) return ok(undefined)
  return written.failure === 'EEXIST'
    ? err(faultOfFile(file, 'file-exists', 'is there already and is left as it is: name another file, or remove it'))
    : err(faultOfFile(file, 'file-not-written', `the system does not let it be written (${written.failure})`))
}
