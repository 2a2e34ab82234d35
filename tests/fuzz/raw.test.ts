// What no HTTP client lets out, sent over a socket to the Worker in plain workerd: who answers, we or the runtime, and how.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BareWorker, startBareWorker } from './bare-worker.ts'
import { encode } from './draft.ts'
import { slugOf } from './exchange.ts'
import { sendRaw } from './raw.ts'
import { REQUESTS, SEED } from './settings.ts'
import { headerOf, type Reply } from './wire.ts'

const RUNS = Math.ceil(REQUESTS / 10)

let bare: BareWorker
beforeAll(async () => {
  bare = await startBareWorker()
})
afterAll(() => bare.stop())

const LIST = '/api/quizzes'
const CLOSE = 'Host: quiz.example\r\nConnection: close\r\n'
const many = (count: number): string => Array.from({ length: count }, (_, index) => `X-${index}: y\r\n`).join('')

const ask = (line: string, fields = CLOSE, body = ''): string => `${line} HTTP/1.1\r\n${fields}\r\n${body}`
const post = (fields: string, body = '{}'): string =>
  ask('POST /api/quizzes/biden-putin-call/answers', `${CLOSE}Content-Type: application/json\r\n${fields}`, body)

/** Whether the Worker made the reply: all of its replies have this header, and none of the runtime's. */
const isOurs = (reply: Reply): boolean => headerOf(reply, 'X-Content-Type-Options') === 'nosniff'

/** Status, and the problem or the text. */
function told(reply: Reply | null): string {
  if (reply === null) return 'closed'
  const slug = slugOf({ ...reply, body: /\{.*\}/s.exec(reply.body)?.[0] ?? '' })
  return isOurs(reply) ? `${reply.status} ${slug ?? 'ok'}` : `${reply.status} ${reply.body}`
}

describe('what the Worker answers', () => {
  test.each([
    ['TRACE', ask(`TRACE ${LIST}`), '405 method-not-allowed'],
    ['a method of WebDAV', ask(`PROPFIND ${LIST}`), '405 method-not-allowed'],
    ['a whole URL', ask(`GET http://other.example${LIST}`), '200 ok'],
    ['a URL with a password', ask(`GET http://a:b@other.example${LIST}`), '200 ok'],
    ['an asterisk', ask('OPTIONS *'), '404 not-found'],
    ['two slashes', ask(`GET /${LIST}`), '404 not-found'],
    ['another host in front', ask(`GET //other.example${LIST}`), '404 not-found'],
    ['a fragment', ask(`GET ${LIST}#quiz`), '200 ok'],
    ['backslashes', ask('GET /api\\quizzes'), '404 not-found'],
    ['dots', ask(`GET ${LIST}/../../x`), '404 not-found'],
    ['12 KiB of URL', ask(`GET ${LIST}/${'x'.repeat(12_000)}`), '414 uri-too-long'],
    ['two hosts', ask(`GET ${LIST}`, `${CLOSE}Host: other.example\r\n`), '200 ok'],
    ['a host that is none', ask(`GET ${LIST}`, 'Host: [::1\r\nConnection: close\r\n'), '200 ok'],
    ['a line feed alone', ask(`GET ${LIST}`).replaceAll('\r', ''), '200 ok'],
    ['empty lines before', `\r\n\r\n${ask(`GET ${LIST}`)}`, '200 ok'],
    ['a header in Latin-1', ask(`GET ${LIST}`, `${CLOSE}If-None-Match: "\u00ff"\r\n`), '200 ok'],
    ['200 headers', ask(`GET ${LIST}`, CLOSE + many(200)), '200 ok'],
    ['2,000 headers', ask(`GET ${LIST}`, CLOSE + many(2000)), '200 ok'],
    ['a header of 64 KiB', ask(`GET ${LIST}`, `${CLOSE}X-A: ${'y'.repeat(65_536)}\r\n`), '200 ok'],
    ['an upgrade', ask(`GET ${LIST}`, `${CLOSE}Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n`), '200 ok'],
    ['a type twice', post('Content-Length: 2\r\nContent-Type: text/plain\r\n'), '415 unsupported-media-type'],
    ['a body that is waited for', post('Expect: 100-continue\r\nContent-Length: 2\r\n'), '422 invalid-request'],
    ['another expectation', post('Expect: magic\r\nContent-Length: 2\r\n'), '422 invalid-request'],
    ['no length', post('', ''), '400 malformed-json'],
    [
      'chunks and a length',
      post('Transfer-Encoding: chunked\r\nContent-Length: 2\r\n', '0\r\n\r\n'),
      '400 malformed-json',
    ],
    ['a chunk that is none', post('Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n0\r\n\r\n'), '400 malformed-json'],
    ['1 MiB in chunks', post('Transfer-Encoding: chunked\r\n', chunks(1024)), '413 body-too-large'],
    ['a length of 10 GB', post('Content-Length: 9999999999\r\n'), '413 body-too-large'],
  ])('%s', async (_what, bytes, expected) => {
    expect(told(await sendRaw(bare.origin, Buffer.from(bytes, 'latin1')))).toBe(expected)
  })
})

/** So many KiB of spaces. */
function chunks(count: number): string {
  return `${`400\r\n${' '.repeat(1024)}\r\n`.repeat(count)}0\r\n\r\n`
}

// The runtime's own HTTP layer answers these before there is a request for the Worker. In production Cloudflare's edge stands
// before it and refuses them by itself. Its 501 is what RFC 9110, section 15.6.2, asks for; its 500 to CONNECT is the one fault.
const UNKNOWN_METHOD = '501 ERROR: Unrecognized request method.'
const NO_TUNNEL = '500 Internal Server Error'

describe('what the runtime answers', () => {
  test.each([
    ['a method of nobody', ask(`BREW ${LIST}`), UNKNOWN_METHOD],
    ['a method in small letters', ask(`get ${LIST}`), UNKNOWN_METHOD],
    ['a method of 300 letters', ask(`${'A'.repeat(300)} ${LIST}`), UNKNOWN_METHOD],
    ['CONNECT to a path', ask(`CONNECT ${LIST}`), NO_TUNNEL],
    ['CONNECT to a host', ask('CONNECT other.example:443'), NO_TUNNEL],
    ['64 KiB of URL', ask(`GET ${LIST}/${'x'.repeat(65_536)}`), '414 URI too long'],
    ['no host', ask(`GET ${LIST}`, 'Connection: close\r\n'), '400 Bad Request'],
    ['HTTP/1.0', `GET ${LIST} HTTP/1.0\r\n\r\n`, '400 Bad Request'],
  ])('%s', async (_what, bytes, expected) => {
    const reply = await sendRaw(bare.origin, Buffer.from(bytes, 'latin1'))
    expect(told(reply)).toBe(expected)
  })

  test.each([
    ['a path without a slash', ask('GET api/quizzes')],
    ['a space in the URL', ask(`GET ${LIST} x`)],
    ['a byte that is no ASCII', ask(`GET ${LIST}/\u00ff`)],
    ['NUL in the URL', ask(`GET ${LIST}/\u0000`)],
    ['HTTP/0.9', `GET ${LIST}\r\n\r\n`],
    ['HTTP/2.0', `GET ${LIST} HTTP/2.0\r\n${CLOSE}\r\n`],
    ['a folded header', ask(`GET ${LIST}`, `${CLOSE}X-A: b\r\n c\r\n`)],
    ['NUL in a header', ask(`GET ${LIST}`, `${CLOSE}X-A: b\u0000c\r\n`)],
    ['a space in a header’s name', ask(`GET ${LIST}`, `${CLOSE}X A: b\r\n`)],
    ['a header without a colon', ask(`GET ${LIST}`, `${CLOSE}X-A\r\n`)],
    ['a length below zero', post('Content-Length: -1\r\n')],
    ['a length beyond any', post('Content-Length: 99999999999999999999999\r\n')],
    ['two lengths', post('Content-Length: 2\r\nContent-Length: 3\r\n')],
    ['a transfer coding of nobody', post('Transfer-Encoding: gzip\r\n')],
    ['a TLS hello', '\u0016\u0003\u0001\u0002\u0000\r\n\r\n'],
  ])('400: %s', async (_what, bytes) => {
    const reply = await sendRaw(bare.origin, Buffer.from(bytes, 'latin1'))
    expect(told(reply)).toMatch(/^400 invalid [\w -]+$/)
  })
})

/** Bytes of a good request with some of them replaced, left out or put in. */
const mangled = (text: string): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(2), fc.uint8Array({ minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((edits) =>
      edits.reduce(
        (bytes, [at, left, put]) => Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + left)]),
        encode(text),
      ),
    )

test(`${RUNS} mangled requests get a reply without a stack, and no 5xx but the runtime's to a method that it does not know`, {
  timeout: 600_000,
}, async () => {
  const whole = [
    ask(`GET ${LIST}`),
    ask(`DELETE ${LIST}`),
    post('Content-Length: 2\r\n'),
    post('Transfer-Encoding: chunked\r\n', chunks(1)),
  ]
  const holds = fc.asyncProperty(fc.constantFrom(...whole).chain(mangled), async (bytes) => {
    const reply = await sendRaw(bare.origin, bytes)
    if (reply === null) return
    if (reply.status >= 500) expect(told(reply)).toBe(UNKNOWN_METHOD)
    expect(/\n\s+at |node_modules/.test(reply.body)).toBe(false)
  })
  await fc.assert(holds, { seed: SEED, numRuns: RUNS })
})
