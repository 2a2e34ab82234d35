// The contract itself: nothing undocumented, nothing documented that is not, and a check that can fail.

import { describe, expect, it } from 'vitest'
import { writeCompiled } from '../../src/quiz/compiled.ts'
import { openCatalogue } from '../../src/worker/catalogue.ts'
import { EXAMPLE_QUIZ } from '../../src/worker/contract/example-quiz.ts'
import { describeApi } from '../../src/worker/contract/openapi.ts'
import { OPERATIONS, requestOf } from '../../src/worker/contract/operations.ts'
import { createApp } from '../../src/worker/create-app.ts'
import { PROBLEMS } from '../../src/worker/problem.ts'
import { FLOOD_PATH, get, postAnswer } from './ask.ts'
import { faultsAgainstContract } from './conformance.ts'

const app = createApp(openCatalogue(writeCompiled([EXAMPLE_QUIZ])))

describe('the operations', () => {
  it('are the routes of the app, with their methods', () => {
    const served = app.routes.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(':quiz', '{quiz}')}`)
    expect(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(served.sort())
  })

  it('show every problem that there is, but the two that no request of theirs can meet', () => {
    const shown = new Set(OPERATIONS.flatMap(({ problems }) => Object.keys(problems)))
    expect(Object.keys(PROBLEMS).filter((slug) => !shown.has(slug))).toEqual(['method-not-allowed', 'internal-error'])
  })

  for (const operation of OPERATIONS) {
    for (const [slug, example] of Object.entries(operation.problems)) {
      it(`${operation.id}: the example of ${slug} meets it`, async () => {
        const response = await app.fetch(requestOf(operation, example))
        expect(await response.json()).toMatchObject({ type: `/problems/${slug}` })
      })
    }
    for (const [name, example] of Object.entries(operation.examples)) {
      it(`${operation.id}: the example ${name} is answered with 200, as documented`, async () => {
        const response = await app.fetch(requestOf(operation, example))
        expect(response.status).toBe(200)
        expect(await faultsAgainstContract(example.path, operation.method, response)).toEqual([])
      })
    }
  }
})

it('is the same at every build', async () => {
  expect(await describeApi('1.0.0')).toEqual(await describeApi('1.0.0'))
})

// Schemathesis's ignored_auth, use_after_free and ensure_resource_availability look for these.
it('has no security scheme, nothing to delete, nothing created and no link to it', async () => {
  const document = JSON.stringify(await describeApi('1.0.0'))
  expect(document).toContain('"post":{')
  for (const key of ['security', 'securitySchemes', 'delete', '201', 'links'])
    expect(document).not.toContain(`"${key}":`)
})

describe('a response that is not as documented', () => {
  const tampered = async (response: Response, change: (headers: Headers) => void, body?: unknown, status?: number) => {
    const headers = new Headers(response.headers)
    change(headers)
    const text = body === undefined ? await response.text() : JSON.stringify(body)
    return new Response(text, { status: status ?? response.status, headers })
  }
  const ROWS: [reason: string, make: () => Promise<Response>, method: string, path: string, faults: unknown][] = [
    [
      'an undocumented status',
      async () => tampered(await get(FLOOD_PATH), () => {}, undefined, 206),
      'GET',
      FLOOD_PATH,
      ['206 is not documented'],
    ],
    [
      'a header too few',
      async () => tampered(await get(FLOOD_PATH), (headers) => headers.delete('ETag')),
      'GET',
      FLOOD_PATH,
      ['ETag is missing'],
    ],
    [
      'a header too many',
      async () => tampered(await get(FLOOD_PATH), (headers) => headers.set('X-Key', 'a')),
      'GET',
      FLOOD_PATH,
      ['x-key is not documented'],
    ],
    [
      'another type',
      async () => tampered(await get(FLOOD_PATH), (headers) => headers.set('Content-Type', 'text/html')),
      'GET',
      FLOOD_PATH,
      ['text/html is not documented'],
    ],
    [
      'a body of another shape',
      async () => tampered(await postAnswer('homes', 1), () => {}, { verdict: 'right' }),
      'POST',
      `${FLOOD_PATH}/answers`,
      expect.arrayContaining([expect.stringContaining('required')]),
    ],
  ]
  it.each(ROWS)('%s', async (_reason, make, method, path, faults) => {
    expect(await faultsAgainstContract(path, method, await make())).toEqual(faults)
  })
})
