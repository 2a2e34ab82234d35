// The checks that Schemathesis makes, under its names: https://schemathesis.readthedocs.io/en/stable/reference/checks/
// All fourteen of 4.x. Three look for what this API has not (tests/worker/contract.test.ts holds that): what comes nearest is checked.

import {
  type Check,
  documented,
  type Exchange,
  isBodiless,
  mediaTypeOf,
  mustBe,
  predictedStatuses,
} from './exchange.ts'
import { headerOf, jsonOf, valuesOf } from './wire.ts'

/** No input is answered with a 5xx. */
export const not_a_server_error: Check = ({ reply: { status } }) => (status >= 500 ? `the status is ${status}` : null)

/** An operation answers with the statuses that the document lists for it. */
export const status_code_conformance: Check = ({ predicted: { operation }, reply: { status } }) =>
  operation !== null && !operation.replies.has(status) ? `${operation.id} has no documented ${status}` : null

/** The Content-Type is the one that the document has for the status; a problem's, where it has none. */
export const content_type_conformance: Check = (exchange) => {
  const type = mediaTypeOf(exchange.reply)
  const reply = documented(exchange)
  if (exchange.reply.status === 204 || exchange.reply.status === 304) return type === null ? null : `there is a ${type}`
  if (exchange.sent.method === 'HEAD' || exchange.predicted.outcomes === null) return null
  const types = reply === null ? ['application/problem+json'] : [...reply.content.keys()]
  return type !== null && types.includes(type) ? null : `the type is ${type}, and should be ${types.join(' or ')}`
}

/** Which headers HTTP itself adds: they tell how the reply came over. */
const TRANSPORT = ['content-length', 'transfer-encoding', 'connection', 'keep-alive', 'date']

/** Every documented header is there once, as its schema says, and none that is not documented. */
export const response_headers_conformance: Check = (exchange) => {
  const reply = documented(exchange)
  if (reply === null) return null
  for (const [name, { required, accepts }] of reply.headers) {
    const values = valuesOf(exchange.reply, name)
    if (values.length > 1 || (required && values.length === 0)) return `${name} is there ${values.length} times`
    if (values.some((value) => !accepts(value))) return `${name} is not as its schema says`
  }
  const extra = exchange.reply.headers.find(([name]) => {
    const lower = name.toLowerCase()
    return !reply.headers.has(lower) && lower !== 'content-type' && !TRANSPORT.includes(lower)
  })
  return extra === undefined ? null : `${extra[0]} is not documented`
}

/** The body is as its schema says; where there should be none, there is none. */
export const response_schema_conformance: Check = (exchange) => {
  const { body } = exchange.reply
  if (isBodiless(exchange)) return body === '' ? null : `there is a body of ${body.length} characters`
  const accepts = documented(exchange)?.content.get(mediaTypeOf(exchange.reply) ?? '')
  if (accepts === undefined) return null
  return accepts(jsonOf(exchange.reply)) ? null : 'the body does not fit its schema'
}

/** What does not fit the contract is refused with a 4xx. */
export const negative_data_rejection: Check = (exchange) => {
  const { outcomes } = exchange.predicted
  if (outcomes === null || outcomes.includes('ok') || outcomes.includes('preflight')) return null
  const { status } = exchange.reply
  return status >= 400 && status < 500 ? null : `${status} instead of ${outcomes.join(' or ')}`
}

/** What fits the contract and the quiz is accepted. */
export const positive_data_acceptance: Check = (exchange) => {
  if (!mustBe(exchange, 'ok') && !mustBe(exchange, 'preflight')) return null
  const statuses = predictedStatuses(exchange) ?? []
  return statuses.includes(exchange.reply.status)
    ? null
    : `${exchange.reply.status} ${exchange.reply.body.slice(0, 200)}`
}

/** The one header that must be sent is the Content-Type of a body: without it, 415. */
export const missing_required_header: Check = (exchange) => {
  const isMissing = exchange.predicted.operation?.body !== null && headerOf(exchange.sent, 'Content-Type') === null
  if (!isMissing || !mustBe(exchange, 'unsupported-media-type')) return null
  return exchange.reply.status === 415 ? null : `${exchange.reply.status} without a Content-Type`
}

/** A method that a documented path does not have gets 405, and Allow names exactly those that it has (RFC 9110, section 15.5.6). */
export const unsupported_method: Check = (exchange) => {
  const { status } = exchange.reply
  if (!mustBe(exchange, 'method-not-allowed')) return null
  return status === 405 ? faultOfAllow(exchange) : `${status} for ${exchange.sent.method}`
}

/** Allow names, in the reply to OPTIONS, exactly the methods that the document has. */
export const allow_header_conformance: Check = (exchange) =>
  mustBe(exchange, 'preflight') ? faultOfAllow(exchange) : null

function faultOfAllow({ predicted: { path }, reply }: Exchange): string | null {
  if (path === null) return null
  const allow = (headerOf(reply, 'Allow') ?? '').split(', ').sort().join()
  const methods = [...path.operations.keys()].sort().join()
  return allow === methods ? null : `Allow is ${allow}, and the document has ${methods}`
}

/** Ten thousand times what a reply takes: it finds a reply that hangs, and no slow machine. In milliseconds. */
const MAX_RESPONSE_TIME = 60_000

/** No reply takes long. */
export const max_response_time: Check = ({ took }) =>
  took > MAX_RESPONSE_TIME ? `the reply took ${Math.round(took)} ms` : null

/** Nothing can be deleted here; what comes nearest to it: an id that is not listed is 404, and a revision that is gone 410. */
export const use_after_free: Check = (exchange) => {
  for (const [slug, status] of [
    ['not-found', 404],
    ['revision-gone', 410],
  ] as const) {
    if (mustBe(exchange, slug) && exchange.reply.status !== status) return `${exchange.reply.status} instead of ${slug}`
  }
  return null
}

/** Nothing can be created here; but what is listed is there, under the id and in the revision of the list. */
export const ensure_resource_availability: Check = (exchange) => {
  const { operation } = exchange.predicted
  if (exchange.reply.status !== 200 || !isAbout(exchange, 'getQuiz', 'getQuestions')) return null
  const { id, revision } = Object(jsonOf(exchange.reply))
  const isListed = exchange.world.seeds.listed.some((quiz) => quiz.id === id && quiz.revision === revision)
  return isListed ? null : `${operation?.id} gives ${id} in revision ${revision}, which is not in the list`
}

const isAbout = ({ predicted }: Exchange, ...ids: string[]): boolean => ids.includes(predicted.operation?.id ?? '')

/** There is no authentication to ignore: instead, credentials change nothing, and no cookie or challenge ever comes. */
export const ignored_auth: Check = ({ reply, twin, predicted }) => {
  for (const name of ['Set-Cookie', 'WWW-Authenticate']) {
    if (valuesOf(reply, name).length > 0) return `${name} is set`
  }
  if (twin === null || predicted.outcomes === null) return null
  return shown(reply) === shown(twin) ? null : 'the reply is another one without the credentials'
}

const shown = ({ status, headers, body }: Exchange['reply']): string =>
  JSON.stringify([status, headers.filter(([name]) => !TRANSPORT.includes(name.toLowerCase())).sort(), body])
