// What a request must get, told from the request alone: a second, naive reading of the wire and of the document.

import type { Contract, DocumentedPath, Operation } from './contract.ts'
import { fits } from './good-answer.ts'
import type { Seeds } from './seeds.ts'
import { headerOf, isRecord, type Sent } from './wire.ts'

/** `ok` = 200 or 304, `preflight` = 204, else the slug of a problem. */
export type Outcome = string

export interface Prediction {
  /** The documented path that the request is for. */
  readonly path: DocumentedPath | null
  readonly operation: Operation | null
  /** Any of these is right; null = not the API's: a file, or nothing. */
  readonly outcomes: readonly Outcome[] | null
}

export interface World {
  readonly contract: Contract
  readonly seeds: Seeds
  /** Whether what stands before the Worker takes dots out of a path, as the local service's proxy does, and workerd does not. */
  readonly removesDots: boolean
}

/** In characters of the whole URL; in query parameters; in bytes of the body; in levels of JSON. */
const MAX_URL = 8 * 1024
const MAX_PARAMETERS = 32
const MAX_BODY = 16 * 1024
const MAX_DEPTH = 32

/** Content types that say JSON in UTF-8, in all forms that are sent here. */
export const JSON_TYPES: readonly string[] = [
  'application/json',
  'application/json;charset=utf-8',
  'Application/JSON ; Charset="UTF-8"',
  'application/json; profile=x',
]
/** Codings that change nothing. */
export const NO_CODINGS: readonly string[] = ['', 'identity', 'Identity']

export function predict({ contract, seeds, removesDots }: World, sent: Sent): Prediction {
  const url = readUrl(seeds.origin, sent.target, removesDots)
  const segments = url.pathname.split('/').slice(1).map(decode)
  const path = contract.paths.find(({ template }) => matches(template, segments)) ?? null
  const operation = path?.operations.get(sent.method) ?? null
  const found = { path, operation }
  if (segments[0] !== 'api') return { ...found, outcomes: null }
  if (url.href.length > MAX_URL) return { ...found, outcomes: ['uri-too-long'] }
  if (url.search.split('&').length > MAX_PARAMETERS) return { ...found, outcomes: ['malformed-url'] }
  if (path !== null && operation === null) return { ...found, outcomes: ['method-not-allowed'] }
  if (operation?.method === 'OPTIONS') return { ...found, outcomes: ['preflight'] }
  if (!canDecode(url.href)) return { ...found, outcomes: ['malformed-url'] }
  if (operation === null) {
    return { ...found, outcomes: [sent.method === 'OPTIONS' && segments.length > 1 ? 'preflight' : 'not-found'] }
  }
  const id = segments[2]
  if (id !== undefined && !seeds.quizzes.has(id)) return { ...found, outcomes: ['not-found'] }
  const fault = queryFault(operation, new URLSearchParams(url.search)) ?? bodyFault(operation, sent)
  if (fault !== null) return { ...found, outcomes: [fault] }
  return { ...found, outcomes: operation.body === null ? ['ok'] : judge(seeds, id, parse(sent)) }
}

function readUrl(origin: string, target: string, removesDots: boolean) {
  if (removesDots) return new URL(origin + target)
  const [pathname = '', ...rest] = target.split('?')
  return { href: origin + target, pathname, search: rest.length === 0 ? '' : `?${rest.join('?')}` }
}

const matches = (template: string, segments: readonly string[]): boolean => {
  const steps = template.split('/').slice(1)
  return (
    steps.length === segments.length &&
    steps.every((step, index) => (step.startsWith('{') ? segments[index] !== '' : step === segments[index]))
  )
}

const canDecode = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const decode = (segment: string): string => (canDecode(segment) ? decodeURIComponent(segment) : segment)

/** Only where the document has query parameters are they looked at. */
function queryFault({ parameters }: Operation, query: URLSearchParams): Outcome | null {
  const known = new Map(parameters.filter((parameter) => parameter.in === 'query').map((one) => [one.name, one]))
  if (known.size === 0) return null
  for (const name of query.keys()) {
    const parameter = known.get(name)
    if (parameter === undefined) return 'invalid-request'
    const values = query.getAll(name)
    const isList = parameter.schema.type === 'array'
    if (!isList && values.length > 1) return 'invalid-request'
    const value = parameter.schema.type === 'integer' ? integer(values[0] ?? '') : values[0]
    if (!parameter.accepts(isList ? values : value)) return 'invalid-request'
  }
  return null
}

/** An integer as JSON writes it; any other text stays one. */
const integer = (text: string): unknown => (String(Number(text)) === text ? Number(text) : text)

function bodyFault({ body }: Operation, sent: Sent): Outcome | null {
  if (body === null) return null
  if (!JSON_TYPES.includes(headerOf(sent, 'Content-Type') ?? '')) return 'unsupported-media-type'
  if (!NO_CODINGS.includes(headerOf(sent, 'Content-Encoding') ?? '')) return 'unsupported-media-type'
  if ((sent.body?.byteLength ?? 0) > MAX_BODY) return 'body-too-large'
  try {
    if (depthOf(decodeBody(sent)) > MAX_DEPTH) return 'too-deep'
    return body.accepts(parse(sent)) ? null : 'invalid-request'
  } catch {
    return 'malformed-json'
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** Throws for what is no UTF-8, and for the mark that stands for it, which only its escape may mean. */
function decodeBody({ body }: Sent): string {
  const text = UTF_8.decode(body ?? new Uint8Array())
  if (text.includes('\ufffd')) throw new Error('U+FFFD')
  return text
}

/** Throws for what is no JSON. */
const parse = (sent: Sent): unknown => JSON.parse(decodeBody(sent))

function depthOf(json: string): number {
  const brackets = json.replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, '').replace(/[^[\]{}]/g, '')
  let depth = 0
  let deepest = 0
  for (const bracket of brackets) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** The body fits its schema: whether it fits the quiz too. */
function judge({ quizzes }: Seeds, id: string | undefined, body: unknown): Outcome[] {
  const quiz = quizzes.get(id ?? '')
  if (quiz === undefined || !isRecord(body)) return ['ok', 'invalid-request', 'revision-gone']
  if (body.revision !== quiz.revision) return ['revision-gone']
  const question = quiz.questions.find((one) => one.id === body.question)
  if (question === undefined) return ['invalid-request']
  const fitting = fits(question, body.answer)
  if (fitting === 'maybe') return ['ok', 'invalid-request']
  return [fitting === 'yes' ? 'ok' : 'invalid-request']
}
