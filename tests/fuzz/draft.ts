// A request in parts, as it is made up before it is sent; and the drafts of requests that must be accepted.

import fc from 'fast-check'
import type { DocumentedPath, Operation } from './contract.ts'
import { goodAnswers } from './good-answer.ts'
import { NOISE } from './noise.ts'
import { JSON_TYPES, NO_CODINGS, type World } from './predict.ts'
import { valuesOfSchema } from './schema-arbitrary.ts'
import type { Seeds } from './seeds.ts'
import type { Header, Sent } from './wire.ts'

export interface Draft {
  readonly path: DocumentedPath
  readonly operation: Operation
  readonly method: string
  readonly pathname: string
  /** Each as `name=value`, encoded already. */
  readonly query: readonly string[]
  readonly headers: readonly Header[]
  /** What the body says; undefined for none. */
  readonly json: unknown
  /** The body as it goes out, when that is not the JSON alone. */
  readonly bytes: Uint8Array | null
  readonly chunked: boolean
}

const UTF_8 = new TextEncoder()

export const encode = (text: string): Uint8Array => UTF_8.encode(text)

export const bytesOf = ({ bytes, json }: Draft): Uint8Array | null =>
  bytes ?? (json === undefined ? null : encode(JSON.stringify(json)))

export function toSent(draft: Draft): Sent {
  const { method, pathname, query, headers, chunked } = draft
  const body = bytesOf(draft)
  const target = query.length === 0 ? pathname : `${pathname}?${query.join('&')}`
  return { method, target, headers, body, chunked: chunked && body !== null }
}

/** Requests of one operation that are right in every way. */
export function goodDrafts(world: World, path: DocumentedPath, operation: Operation): fc.Arbitrary<Draft> {
  const { seeds } = world
  return fc.constantFrom(...seeds.quizzes.keys()).chain((quiz) =>
    fc
      .record({
        query: goodQueries(world, operation),
        json: operation.body === null ? fc.constant(undefined) : goodBodies(seeds, operation, quiz),
        typed: operation.body === null ? fc.constant([]) : bodyHeaders(),
        noise: fc.subarray(NOISE, { maxLength: 4 }),
        chunked: fc.boolean(),
      })
      .map(({ query, json, typed, noise, chunked }) => ({
        path,
        operation,
        method: operation.method,
        pathname: path.template.replaceAll('{quiz}', quiz),
        query,
        headers: [...typed, ...noise],
        json,
        bytes: null,
        chunked,
      })),
  )
}

const bodyHeaders = (): fc.Arbitrary<Header[]> =>
  fc
    .tuple(fc.constantFrom(...JSON_TYPES), fc.option(fc.constantFrom(...NO_CODINGS), { freq: 4 }))
    .map(([type, coding]) => [
      ['Content-Type', type],
      ...(coding === null ? [] : [['Content-Encoding', coding] as const]),
    ])

/** Any of the parameters, each with a value that its schema accepts, or, for a topic, with one that there is. */
function goodQueries({ contract, seeds }: World, { parameters }: Operation): fc.Arbitrary<string[]> {
  const topics = [...seeds.quizzes.values()].flatMap((quiz) => quiz.topics)
  const pairs = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => {
      const any = valuesOfSchema(contract, schema)
      const values = name === 'topic' ? fc.oneof(fc.subarray(topics, { maxLength: 3 }), any) : any
      return fc.option(values, { nil: [], freq: 2 }).map((value) => pairsOf(name, value))
    })
  return fc.tuple(...pairs).map((lists) => lists.flat())
}

/** As OpenAPI's style `form` writes a value, exploded: a list as one pair for each item. */
export const pairsOf = (name: string, value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map((one) => `${name}=${encodeURIComponent(String(one))}`)

/** What an operation must accept cannot be told from its schema alone: a new operation says here how it is made. */
function goodBodies(seeds: Seeds, { id }: Operation, quizId: string): fc.Arbitrary<unknown> {
  const quiz = seeds.quizzes.get(quizId)
  if (quiz === undefined) throw new Error(`there is no quiz ${quizId}`)
  switch (id) {
    case 'gradeAnswer':
      return fc
        .constantFrom(...quiz.questions)
        .chain((question) =>
          goodAnswers(question).map((answer) => ({ revision: quiz.revision, question: question.id, answer })),
        )
    default:
      throw new Error(`say in draft.ts how a good body of ${id} is made`)
  }
}
