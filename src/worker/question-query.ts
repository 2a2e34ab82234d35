// The query of `GET …/questions`: its schema, and every fault of what does not fit it.

import * as v from 'valibot'
import { pointerStep } from '../quiz/answer-shape.ts'
import { KINDS } from '../quiz/kinds.ts'
import type { Choice } from '../quiz/quiz.ts'
import { err, ok, type Result } from '../quiz/result.ts'
import { once } from './once.ts'
import type { InputFault } from './problem.ts'
import { faultsOfIssues } from './schema-faults.ts'
import { textSchema } from './text-schema.ts'

/** In characters. */
const MAX_TOPIC_LENGTH = 200
const MAX_SEED_LENGTH = 64
const MAX_LIMIT = 1000
const MAX_TOPICS = 16

/** Made for the first query, not at the start. */
export const questionQuerySchema = once(() =>
  v.object({
    topic: v.exactOptional(v.pipe(v.array(textSchema(MAX_TOPIC_LENGTH)), v.maxLength(MAX_TOPICS))),
    kind: v.exactOptional(v.picklist(KINDS)),
    limit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_LIMIT))),
    seed: v.exactOptional(textSchema(MAX_SEED_LENGTH)),
  }),
)

/** Which questions are asked for, or all faults of the query at once, each at `/<name>`. */
export function parseQuestionQuery(query: URLSearchParams): Result<Choice, readonly InputFault[]> {
  const names = [...new Set(query.keys())]
  const parsed = v.safeParse(
    questionQuerySchema(),
    Object.fromEntries(names.map((name) => [name, readValue(query, name)])),
  )
  const faults = [
    ...names.flatMap((name) => faultsOfName(query, name)),
    ...(parsed.success ? [] : faultsOfIssues(parsed.issues).map(atParameter)),
  ]
  if (!parsed.success || faults.length > 0) return err(faults)
  const { topic, ...rest } = parsed.output
  return ok(topic === undefined ? rest : { ...rest, topics: topic })
}

/** A parameter that may stand more than once is one place. */
const atParameter = (fault: InputFault): InputFault => ({ ...fault, pointer: fault.pointer.replace(/\/\d+$/, '') })

/** `topic` may stand more than once: any of them. */
function readValue(query: URLSearchParams, name: string): unknown {
  if (name === 'topic') return query.getAll(name)
  const value = query.get(name)
  return name === 'limit' && value !== null && /^-?(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value
}

function faultsOfName(query: URLSearchParams, name: string): InputFault[] {
  const pointer = pointerStep(name)
  if (!Object.hasOwn(questionQuerySchema().entries, name)) return [{ pointer, code: 'unknown-parameter' }]
  return name !== 'topic' && query.getAll(name).length > 1 ? [{ pointer, code: 'repeated' }] : []
}
