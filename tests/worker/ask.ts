// The app over the fixture quizzes, and requests to it.

import { writeCompiled } from '../../src/quiz/compiled.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { openCatalogue } from '../../src/worker/catalogue.ts'
import { createApp } from '../../src/worker/create-app.ts'
import { conforming } from './conformance.ts'
import { BRIDGE, compile, FLOOD } from './fixture-quizzes.ts'

export const appOf = (quizzes: readonly Quiz[]) =>
  conforming(createApp(openCatalogue(writeCompiled(quizzes.map(compile)))))

export const app = appOf([FLOOD, BRIDGE])

export const FLOOD_PATH = `/api/quizzes/${FLOOD.id}`
export const ANSWERS_PATH = `${FLOOD_PATH}/answers`
export const FLOOD_REVISION = compile(FLOOD).public.revision
export const BRIDGE_REVISION = compile(BRIDGE).public.revision

type Headers = Readonly<Record<string, string>>

export const get = async (path: string, headers: Headers = {}): Promise<Response> => app.request(path, { headers })

export const send = async (method: string, path: string, headers: Headers = {}): Promise<Response> =>
  app.request(path, { method, headers })

/** Posts a body as it is to the flood's answers. */
export const postRaw = async (
  body: BodyInit,
  headers: Headers = { 'Content-Type': 'application/json' },
): Promise<Response> => app.request(ANSWERS_PATH, { method: 'POST', body, headers })

/** Posts an answer to a question of the flood, in the current revision; `more` overrides and adds fields. */
export const postAnswer = (question: string, answer: unknown, more: object = {}): Promise<Response> =>
  postRaw(JSON.stringify({ revision: FLOOD_REVISION, question, answer, ...more }))

interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly object[]
  readonly revision?: string
}

/** The body of a problem; its `status` and media type are those of the response, or this throws. */
export async function problemOf(response: Response): Promise<ProblemBody> {
  const type = response.headers.get('Content-Type')
  const body: ProblemBody = await response.json()
  if (type !== 'application/problem+json' || body.status !== response.status) throw new Error(`no problem: ${type}`)
  return body
}

/** Status and slug, as `404 not-found`. */
export async function slugOf(response: Response): Promise<string> {
  const { type, status } = await problemOf(response)
  return `${status} ${type.replace(/^\/problems\//, '')}`
}

/** The faults of a 422, each as `/pointer code`. */
export async function faultsOf(response: Response): Promise<string[]> {
  const { type, errors = [] } = await problemOf(response)
  if (response.status !== 422 || type !== '/problems/invalid-request') throw new Error(`${response.status} ${type}`)
  return errors.map((error) => ('pointer' in error && 'code' in error ? `${error.pointer} ${error.code}` : '?'))
}
