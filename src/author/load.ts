// Reads text files of people: small enough, UTF-8, and text. What it refuses is refused before it costs anything.

import { readFile, stat } from 'node:fs/promises'
import { err, ok, type Result } from '../quiz/result.ts'
import type { Fault, FaultCode } from './fault.ts'

/** Room for `MAX_QUESTIONS` with all their fields in a script that takes three bytes a letter. */
export const MAX_QUIZ_BYTES = 1024 * 1024
/** A short novel. No news article comes near. */
export const MAX_ARTICLE_BYTES = 1024 * 1024

/** A fault of a whole file. */
export const faultOfFile = (file: string, code: FaultCode, message: string): Fault => ({
  file,
  line: 1,
  column: 1,
  code,
  message,
})

/** The text of a file, without a byte order mark. Its size is asked for before it is read. */
export async function loadText(file: string, maxBytes: number): Promise<Result<string, Fault>> {
  const refuse = (code: FaultCode, message: string) => err(faultOfFile(file, code, message))
  const found = await attempt(stat(file))
  if (!found.ok) {
    return found.failure === 'ENOENT' || found.failure === 'ENOTDIR'
      ? refuse('file-missing', 'there is no such file: a quiz has a quiz.yaml and an article.md')
      : refuse('file-unreadable', `the system does not let it be read (${found.failure})`)
  }
  if (!found.value.isFile()) return refuse('file-missing', 'this is no file: a quiz has a quiz.yaml and an article.md')
  if (found.value.size > maxBytes) {
    return refuse('too-large', `the file has ${found.value.size} bytes: at most ${maxBytes} are read`)
  }
  const bytes = await attempt(readFile(file))
  if (!bytes.ok) return refuse('file-unreadable', `the system does not let it be read (${bytes.failure})`)
  const text = decode(bytes.value)
  return text.ok ? text : err({ file, ...text.failure, code: 'not-text' })
}

/** What a promise of the file system gives, or the code of its error. */
export async function attempt<Value>(promise: Promise<Value>): Promise<Result<Value, string>> {
  try {
    return ok(await promise)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (typeof code !== 'string') throw error
    return err(code)
  }
}

interface NotText {
  readonly line: number
  readonly column: number
  readonly message: string
}

function decode(bytes: Uint8Array): Result<string, NotText> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const readable = new TextDecoder().decode(bytes).split('\ufffd', 1)[0] ?? ''
    return err({ ...endOf(readable), message: 'the bytes from here on are not UTF-8: save the file as UTF-8' })
  }
  const nul = text.indexOf('\u0000')
  if (nul === -1) return ok(text)
  return err({ ...endOf(text.slice(0, nul)), message: 'here is a NUL character: this is no text' })
}

/** The line and column right behind a text. */
function endOf(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
