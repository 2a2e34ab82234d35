// Reads a request's JSON body: its type first, then its size, then its text. What the JSON says is left to others.

import { err, ok, type Result } from '../quiz/result.ts'
import { isDeeperThan } from './json-depth.ts'
import type { ProblemSlug } from './problem.ts'
import { readAtMost } from './read-at-most.ts'

const MAX_BODY_BYTES = 16 * 1024
const MAX_DEPTH = 32

/** What a decoder puts where bytes are no UTF-8. Who means the character itself writes it as JSON's `\ufffd`. */
const REPLACEMENT_CHARACTER = '\ufffd'

/** The parsed body, or the problem that it has. A body that says it is too large is not read at all. */
export async function readJson(request: Request): Promise<Result<unknown, ProblemSlug>> {
  if (!isJson(request.headers) || isCompressed(request.headers)) return err('unsupported-media-type')
  try {
    const text = await readAtMost(request, MAX_BODY_BYTES)
    if (text === null || text.length > MAX_BODY_BYTES) return err('body-too-large')
    return text.includes(REPLACEMENT_CHARACTER) ? err('malformed-json') : parse(text)
  } catch {
    return err('malformed-json') // no UTF-8, no JSON, or broken off
  }
}

const parse = (json: string): Result<unknown, ProblemSlug> =>
  isDeeperThan(json, MAX_DEPTH) ? err('too-deep') : ok(JSON.parse(json))

/** `application/json` in UTF-8: RFC 8259, section 8.1, knows no other encoding. */
function isJson(headers: Headers): boolean {
  const contentType = headers.get('Content-Type') ?? ''
  if (contentType === 'application/json') return true
  const [type = '', ...parameters] = contentType.toLowerCase().split(';')
  if (type.trim() !== 'application/json') return false
  return parameters
    .map((parameter) => parameter.trim())
    .every((parameter) => !parameter.startsWith('charset=') || /^charset=(?:utf-8|"utf-8")$/.test(parameter))
}

function isCompressed(headers: Headers): boolean {
  const coding = headers.get('Content-Encoding')?.trim().toLowerCase() ?? ''
  return coding !== '' && coding !== 'identity'
}
