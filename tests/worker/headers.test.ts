// The headers of every kind of response, exactly, and what a client gets that asks again.

import { describe, expect, it } from 'vitest'
import { isFresh } from '../../src/worker/if-none-match.ts'
import { FLOOD_PATH, FLOOD_REVISION, get, postAnswer, postRaw, send } from './ask.ts'

const SAFE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After, Allow',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
}
const PROBLEM = { ...SAFE, 'cache-control': 'no-store', 'content-type': 'application/problem+json' }
const ETAG = `"${FLOOD_REVISION}"`
const CACHED = { ...SAFE, 'cache-control': 'public, max-age=60, stale-while-revalidate=600', etag: ETAG }

describe('the headers', () => {
  it.each([
    ['a quiz', () => get(FLOOD_PATH), 200, { ...CACHED, 'content-type': 'application/json' }],
    ['a quiz that is known', () => get(FLOOD_PATH, { 'If-None-Match': ETAG }), 304, CACHED],
    ['a verdict', () => postAnswer('homes', 1), 200, { ...PROBLEM, 'content-type': 'application/json' }],
    ['a quiz that is not there', () => get('/api/quizzes/nothing'), 404, PROBLEM],
    ['nothing, outside the API', () => get('/nothing'), 404, PROBLEM],
    ['a wrong method', () => send('PUT', FLOOD_PATH), 405, { ...PROBLEM, allow: 'GET, HEAD, OPTIONS' }],
    ['a wrong type', () => postRaw('{}', { 'Content-Type': 'text/plain' }), 415, PROBLEM],
    ['another revision', () => postAnswer('homes', 1, { revision: 'x' }), 410, PROBLEM],
    ['a refused answer', () => postAnswer('homes', 'x'), 422, PROBLEM],
  ])('of %s', async (_reason, ask, status, headers) => {
    const response = await ask()
    expect(response.status).toBe(status)
    expect(Object.fromEntries(response.headers)).toEqual(headers)
  })

  it.each(['/api/quizzes', `${FLOOD_PATH}/questions?seed=1`])('of %s: a tag of 64 bits', async (path) => {
    expect((await get(path)).headers.get('ETag')).toMatch(/^"[0-9a-f]{16}"$/)
  })
})

describe('If-None-Match (RFC 9110, section 13.1.2)', () => {
  it.each([
    ['the tag', '"a"', true],
    ['another tag', '"b"', false],
    ['compared weakly', 'W/"a"', true],
    ['anything', '*', true],
    ['one of a list', '"b", W/"c" ,"a"', true],
    ['none of a list', '"b","c"', false],
    ['a comma in a tag', '"b,"a"', false],
    ['a star in a list is no star', '"b", *', false],
    ['a tag without quotation marks is none', 'a', false],
    ['nothing', '', false],
    ['quotation marks that do not end', `"${'b'.repeat(5000)}`, false],
    ['a longer tag', '"aa"', false],
  ])('%s', (_reason, value, expected) => {
    expect(isFresh(value, '"a"')).toBe(expected)
  })

  it.each(['/api/quizzes', FLOOD_PATH, `${FLOOD_PATH}/questions?seed=1&limit=2`])(
    '%s is 304 without a body for its own tag, and 200 for another',
    async (path) => {
      const etag = (await get(path)).headers.get('ETag') ?? ''
      const known = await get(path, { 'If-None-Match': `"0", W/${etag}` })
      expect([known.status, await known.text(), known.headers.get('ETag')]).toEqual([304, '', etag])
      expect((await get(path, { 'If-None-Match': '"0"' })).status).toBe(200)
      expect((await send('HEAD', path, { 'If-None-Match': etag })).status).toBe(304)
    },
  )

  it.each([
    ['a quiz that is not there', '/api/quizzes/nothing', 404],
    ['a query with a fault', `${FLOOD_PATH}/questions?limit=0`, 422],
  ])('has no say over %s', async (_reason, path, status) => {
    expect((await get(path, { 'If-None-Match': '*' })).status).toBe(status)
  })
})
