// Which problem comes first: a request with every fault at once, mended one by one.

import { expect, it } from 'vitest'
import { app, FLOOD_PATH, FLOOD_REVISION, slugOf } from './ask.ts'

const LONG_QUERY = `?${'x'.repeat(9000)}`
const deep = '['.repeat(40)
const body = (fields: object): string => JSON.stringify({ question: 'colour', answer: 1, ...fields })

interface Step {
  readonly method: string
  readonly path: string
  readonly type: string
  readonly body: string
  readonly expected: string
}

const FIRST: Step = {
  method: 'PUT',
  path: `/api/quizzes/nothing/answers${LONG_QUERY}`,
  type: 'text/plain',
  body: deep.padEnd(20_000),
  expected: '414 uri-too-long',
}

/** Each mends one fault of the step before it. */
const MENDED: readonly Partial<Step>[] = [
  {},
  { path: '/api/quizzes/nothing/answers?%ff', expected: '405 method-not-allowed' },
  { method: 'POST', expected: '400 malformed-url' },
  { path: '/api/quizzes/nothing/answers', expected: '404 not-found' },
  { path: `${FLOOD_PATH}/answers`, expected: '415 unsupported-media-type' },
  { type: 'application/json', expected: '413 body-too-large' },
  { body: deep, expected: '400 too-deep' },
  { body: '[', expected: '400 malformed-json' },
  { body: body({ revision: 'old', score: 1 }), expected: '422 invalid-request' },
  { body: body({ revision: 'old' }), expected: '410 revision-gone' },
  { body: body({ revision: FLOOD_REVISION }), expected: '422 invalid-request' },
  { body: body({ revision: FLOOD_REVISION, question: 'homes', answer: 'many' }), expected: '422 invalid-request' },
]

it('the problem of each step is the first that is left, and the last step has none', async () => {
  let step = FIRST
  for (const mended of MENDED) {
    step = { ...step, ...mended }
    expect(await slugOf(await ask(step))).toBe(step.expected)
  }
  const good = await ask({ ...step, body: body({ revision: FLOOD_REVISION, question: 'homes' }) })
  expect(good.status).toBe(200)
})

const ask = async ({ method, path, type, body }: Step): Promise<Response> =>
  app.request(path, { method, body, headers: { 'Content-Type': type } })
