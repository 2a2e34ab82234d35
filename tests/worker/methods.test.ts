// Methods: which resource has which, what the others get, and what a preflight gets.

import { describe, expect, it } from 'vitest'
import { ANSWERS_PATH, FLOOD_PATH, get, send, slugOf } from './ask.ts'

const READ = 'GET, HEAD, OPTIONS'
const RESOURCES = [
  ['/api/quizzes', READ],
  [FLOOD_PATH, READ],
  [`${FLOOD_PATH}/questions`, READ],
  [ANSWERS_PATH, 'POST, OPTIONS'],
] as const

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND']

describe('methods that a resource does not have', () => {
  it.each(
    RESOURCES.flatMap(([path, allow]) =>
      METHODS.filter((method) => !allow.includes(method)).map((method) => [method, path, allow] as const),
    ),
  )('%s %s is 405 with Allow', async (method, path, allow) => {
    const response = await send(method, path)
    expect(response.headers.get('Allow')).toBe(allow)
    if (method === 'HEAD') expect(response.status).toBe(405)
    else expect(await slugOf(response)).toBe('405 method-not-allowed')
  })

  it.each([
    ['of an unknown quiz: the method comes first', 'DELETE', '/api/quizzes/nothing', '405 method-not-allowed'],
    ['of a quiz that cannot be decoded', 'DELETE', '/api/quizzes/%ff', '405 method-not-allowed'],
    ['of a path that there is not', 'DELETE', '/api/nothing', '404 not-found'],
    ['outside the API', 'POST', '/', '404 not-found'],
  ])('%s', async (_reason, method, path, expected) => {
    expect(await slugOf(await send(method, path))).toBe(expected)
  })
})

describe('HEAD', () => {
  it.each(['/api/quizzes', FLOOD_PATH, `${FLOOD_PATH}/questions?seed=1`, '/api/quizzes/nothing', '/nothing'])(
    '%s has the status and headers of GET, and no body',
    async (path) => {
      const [head, whole] = [await send('HEAD', path), await get(path)]
      expect(head.status).toBe(whole.status)
      expect([...head.headers]).toEqual([...whole.headers])
      expect(await head.text()).toBe('')
    },
  )
})

describe('OPTIONS', () => {
  it.each([...RESOURCES, ['/api/quizzes/nothing', READ], ['/api/nothing', 'GET, HEAD, POST, OPTIONS']] as const)(
    '%s tells its methods: %s',
    async (path, allow) => {
      const response = await send('OPTIONS', path)
      expect(response.status).toBe(204)
      expect(await response.text()).toBe('')
      expect(Object.fromEntries(response.headers)).toEqual({
        'access-control-allow-headers': 'Content-Type, If-None-Match',
        'access-control-allow-methods': allow,
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'ETag, Retry-After, Allow',
        'access-control-max-age': '86400',
        allow,
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cross-origin-resource-policy': 'cross-origin',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
      })
    },
  )

  it('reflects nothing of what a preflight asks, be it 8 KB', async () => {
    const asked = await send('OPTIONS', ANSWERS_PATH, {
      Origin: 'https://news.example',
      'Access-Control-Request-Method': 'DELETE',
      'Access-Control-Request-Headers': 'x-reflected,'.repeat(680),
    })
    expect([...asked.headers]).toEqual([...(await send('OPTIONS', ANSWERS_PATH)).headers])
  })

  it.each([
    ['outside the API there is nothing to ask for', '/nothing', 404],
    ['a URL that is too long', `/api/quizzes?${'x'.repeat(9000)}`, 414],
  ])('%s', async (_reason, path, status) => {
    expect((await send('OPTIONS', path)).status).toBe(status)
  })
})
