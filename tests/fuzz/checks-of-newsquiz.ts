// What newsquiz promises of every reply beyond what Schemathesis checks.

import { type Check, isBodiless, mediaTypeOf, predictedStatuses, slugOf } from './exchange.ts'
import { headerOf, isRecord, jsonOf, type Reply, type Sent } from './wire.ts'

/** The status is the predicted one, and so is the problem: of several faults, the one that comes first in the wire's order. */
export const predicted_outcome: Check = (exchange) => {
  const { predicted, reply } = exchange
  const statuses = predictedStatuses(exchange)
  if (statuses === null || predicted.outcomes === null) return null
  const expected = predicted.outcomes.join(' or ')
  if (!statuses.includes(reply.status)) return `${reply.status} ${slugOf(reply)}, and ${expected} was expected`
  if (reply.status < 400 || isBodiless(exchange)) return null
  const slug = slugOf(reply)
  return predicted.outcomes.includes(slug ?? '') ? null : `the problem is ${slug}, and ${expected} was expected`
}

/** An error is a problem of RFC 9457 with a type of the documented list, and is not kept by anybody. */
export const problem_details: Check = (exchange) => {
  const { reply, world, predicted } = exchange
  if (reply.status < 400 || (predicted.outcomes === null && !isProblem(reply))) return null
  if (headerOf(reply, 'Cache-Control') !== 'no-store') return 'Cache-Control is not no-store'
  if (isBodiless(exchange)) return null
  if (mediaTypeOf(reply) !== 'application/problem+json') return `the type is ${mediaTypeOf(reply)}`
  const problem = world.contract.problems.get(slugOf(reply) ?? '')
  if (problem === undefined) return `the type of the problem is not documented: ${reply.body.slice(0, 200)}`
  if (problem.status !== reply.status) return `${problem.slug} has the status ${reply.status}`
  return problem.accepts(jsonOf(reply)) ? null : `this is no ${problem.slug}: ${reply.body.slice(0, 200)}`
}

/** A conditional request gets 304 if and only if the client has what it asks for (RFC 9110, section 13.1.2). */
export const condition: Check = ({ sent, reply, predicted }) => {
  if (predicted.outcomes === null || (reply.status !== 200 && reply.status !== 304)) return null
  const known = headerOf(sent, 'If-None-Match') ?? ''
  const tag = headerOf(reply, 'ETag')
  const isKnown = tag !== null && (known.trim() === '*' || [...known.matchAll(/"[^"]*"/g)].some(([one]) => one === tag))
  if (isKnown === (reply.status === 304)) return null
  return `${reply.status} for If-None-Match: ${known.slice(0, 80)}, and the tag is ${tag}`
}

/** The points of a verdict are within those of the question, and the verdict says what they say. */
export const coherent_verdict: Check = ({ predicted, reply }) => {
  const verdict = jsonOf(reply)
  if (predicted.operation?.id !== 'gradeAnswer' || reply.status !== 200 || !isRecord(verdict)) return null
  const { points, maxPoints } = verdict
  if (typeof points !== 'number' || typeof maxPoints !== 'number') return 'there are no points'
  const partly = points < maxPoints ? 'partly' : 'right'
  const expected = points === 0 ? 'wrong' : partly
  return points <= maxPoints && verdict.verdict === expected ? null : `${points} of ${maxPoints} is ${verdict.verdict}`
}

/** Any site may read any reply, and no browser guesses its type. */
export const safe_headers: Check = ({ predicted, reply }) => {
  // A redirect or a 405 that the platform makes for a file has no headers of ours.
  if (predicted.outcomes === null && !isProblem(reply)) return null
  if (headerOf(reply, 'X-Content-Type-Options') !== 'nosniff') return 'X-Content-Type-Options is not nosniff'
  return headerOf(reply, 'Access-Control-Allow-Origin') === '*' ? null : 'Access-Control-Allow-Origin is not *'
}

const isProblem = (reply: Reply): boolean => mediaTypeOf(reply) === 'application/problem+json'

/** Nothing of how the service is made is told. */
export const no_stack: Check = ({ reply }) => {
  const told = /\n\s+at |node_modules|\.[cm]?[jt]s:\d|\b\w*Error: |workerd/.exec(reply.body)
  return reply.status >= 400 && told !== null ? `the body has ${told[0].trim()}` : null
}

/** Characters of the input in one reply. */
const MAX_ECHO = 64

/** No more than 64 characters of the input come back: neither in a row, nor in all. The generator's mark is `!`. */
export const no_echo: Check = ({ sent, reply, predicted }) => {
  // The platform's redirect to a file names the file, with the query.
  if (predicted.outcomes === null && reply.status === 307) return null
  // A pointer's slashes are its own.
  const texts = textsIn(jsonOf(reply) ?? reply.body).flatMap((text) =>
    text.startsWith('/') ? text.split('/') : [text],
  )
  const pieces = [...reply.headers.map(([, value]) => value), ...texts]
  const marks = pieces.join('').split('!').length - 1
  const sentMarks = inputsOf(sent).some((input) => input.includes('!!'))
  if (reply.status >= 400 && sentMarks && marks > MAX_ECHO) return `${marks} marks of the input come back`
  const inputs = inputsOf(sent).filter((input) => input.length > MAX_ECHO)
  const long = pieces.filter((piece) => piece.length > MAX_ECHO)
  const echoed = long.find((piece) => inputs.some((input) => shareWindow(input, piece)))
  return echoed === undefined
    ? null
    : `more than ${MAX_ECHO} characters of the input come back: ${echoed.slice(0, 100)}`
}

/** Whether two texts have 65 characters in a row in common: of the shorter one, every window is looked for. */
function shareWindow(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  for (let at = 0; at + MAX_ECHO < short.length; at++) {
    if (long.includes(short.slice(at, at + MAX_ECHO + 1))) return true
  }
  return false
}

/** What a request says, taken apart: a right answer may come back, as it is, part by part. */
function inputsOf({ target, headers, body }: Sent): string[] {
  const text = body === null ? '' : new TextDecoder().decode(body)
  const json = jsonOf({ body: text })
  const url = [target, ...target.split(/[/?&=]/).map(decodeLoosely)]
  return [...url, ...headers.map(([, value]) => value), ...(json === undefined ? [text] : textsIn(json))]
}

const decodeLoosely = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Every text in a JSON value, names included; with a list of what is still to be looked at, as it may nest deep. */
function textsIn(value: unknown): string[] {
  const texts: string[] = []
  const left = [value]
  for (let next = left.pop(); left.length > 0 || next !== undefined; next = left.pop()) {
    if (typeof next === 'string') texts.push(next)
    if (typeof next !== 'object' || next === null) continue
    for (const [key, inner] of Object.entries(next)) {
      texts.push(key)
      left.push(inner)
    }
  }
  return texts
}
