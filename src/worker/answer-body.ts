// The body of an answer: its schema, and every fault of what does not fit it. Whether the answer fits its question is the core's.

import * as v from 'valibot'
import { isRecord, pointerStep } from '../quiz/answer-shape.ts'
import { err, ok, type Result } from '../quiz/result.ts'
import { once } from './once.ts'
import type { InputFault } from './problem.ts'
import { faultsOfIssues } from './schema-faults.ts'
import { textSchema } from './text-schema.ts'

/** In characters. */
const MAX_ID_LENGTH = 64
const MAX_ANSWER_LENGTH = 500
/** Items of a list, pairs of a match. */
const MAX_PARTS = 100

const idSchema = once(() => textSchema(MAX_ID_LENGTH))

/** The forms of an answer, by the kind of its question. All schemas here are made for the first answer, not at the start. */
const answerSchema = once(() => {
  const answerTextSchema = textSchema(MAX_ANSWER_LENGTH)
  return v.union([
    answerTextSchema, // single, date, text
    v.number(), // number
    v.pipe(v.array(idSchema()), v.maxLength(MAX_PARTS)), // several, order
    v.strictObject({ typed: answerTextSchema, lang: idSchema() }), // number, as the reader wrote it
    v.pipe(v.record(idSchema(), idSchema()), v.maxEntries(MAX_PARTS)), // match
  ])
})

export const answerBodySchema = once(() =>
  v.strictObject({ revision: idSchema(), question: idSchema(), answer: answerSchema() }),
)

/** The form that an answer will have if it has any: trying the others first costs up to 8 µs of some 60. */
function likelyForm(answer: unknown) {
  const [text, number, list, typed, match] = answerSchema().options
  if (typeof answer === 'string') return text
  if (typeof answer === 'number') return number
  if (Array.isArray(answer)) return list
  return isRecord(answer) && 'typed' in answer ? typed : match
}

const likelyBodySchema = once(() => v.strictObject({ ...answerBodySchema().entries, answer: v.lazy(likelyForm) }))

export interface AnswerBody {
  readonly revision: string
  readonly question: string
  /** Of one of the forms, as it was sent. */
  readonly answer: unknown
}

/** The body of `POST …/answers`, or all its faults at once. */
export function parseAnswerBody(body: unknown): Result<AnswerBody, readonly InputFault[]> {
  if (!isRecord(body)) return err([{ pointer: '', code: 'wrong-type' }])
  const tooWide = isTooWide(body.answer)
  const checked = tooWide ? { ...body, answer: '' } : body
  const likely = v.safeParse(likelyBodySchema(), checked)
  const parsed = likely.success ? likely : v.safeParse(answerBodySchema(), checked)
  const faults: InputFault[] = [
    ...unknownFields(body),
    ...(tooWide ? [{ pointer: '/answer', code: 'too-long' } as const] : []),
    ...(parsed.success ? [] : faultsOfIssues(parsed.issues)),
  ]
  if (!parsed.success || faults.length > 0) return err(faults)
  // The answer as sent: the schema's copy lacks keys such as `__proto__`, which the core must see to refuse.
  return ok({ revision: parsed.output.revision, question: parsed.output.question, answer: body.answer })
}

/** Whether there are more parts than the schema allows: told before it looks at each, which would cost 20 ms for 16 KiB of them. */
const isTooWide = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && Object.keys(answer).length > MAX_PARTS

/** The schema alone would stop at the first. */
const unknownFields = (body: Readonly<Record<string, unknown>>): InputFault[] =>
  Object.keys(body)
    .filter((key) => !Object.hasOwn(answerBodySchema().entries, key))
    .map((key) => ({ pointer: pointerStep(key), code: 'unknown-field' }))
