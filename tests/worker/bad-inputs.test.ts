// What bad requests get, by kind of fault: status and problem. Which fault of an answer has which code is in refused-answers.

import { describe, expect, it } from 'vitest'
import { ANSWERS_PATH, FLOOD_PATH, FLOOD_REVISION, get, postAnswer, postRaw, problemOf, send, slugOf } from './ask.ts'

const GOOD = JSON.stringify({ revision: FLOOD_REVISION, question: 'homes', answer: 3145 })
const MALFORMED = '400 malformed-json'
const INVALID = '422 invalid-request'
const UNSUPPORTED = '415 unsupported-media-type'

const utf16 = (text: string): Uint8Array =>
  new Uint8Array([...text].flatMap((character) => [character.charCodeAt(0), 0]))

const gzip = (text: string): ReadableStream => new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))

const as = (contentType: string) => ({ 'Content-Type': contentType })
const JSON_TYPE = as('application/json')

describe('bodies', () => {
  it.each([
    ['nothing', '', JSON_TYPE, MALFORMED],
    ['white space', ' \n', JSON_TYPE, MALFORMED],
    ['broken off', '{"a":', JSON_TYPE, MALFORMED],
    ['a trailing comma', '{"a":1,}', JSON_TYPE, MALFORMED],
    ['NaN', 'NaN', JSON_TYPE, MALFORMED],
    ['hexadecimal', '{"a":0x10}', JSON_TYPE, MALFORMED],
    ['two texts', '{} {}', JSON_TYPE, MALFORMED],
    ['text', GOOD, as('text/plain'), UNSUPPORTED],
    ['a form', 'a=1', as('application/x-www-form-urlencoded'), UNSUPPORTED],
    ['another JSON', GOOD, as('application/problem+json'), UNSUPPORTED],
    ['a longer name', GOOD, as('application/jsonp'), UNSUPPORTED],
    ['two types', GOOD, as('application/json, text/plain'), UNSUPPORTED],
    ['no type', new TextEncoder().encode(GOOD), {}, UNSUPPORTED],
    ['an empty type', GOOD, as(''), UNSUPPORTED],
    ['another charset', GOOD, as('application/json; charset=utf-16'), UNSUPPORTED],
    ['UTF-16 that says so', utf16(GOOD), as('application/json;charset=UTF-16LE'), UNSUPPORTED],
    ['UTF-16 that does not', utf16(GOOD), JSON_TYPE, MALFORMED],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), JSON_TYPE, MALFORMED],
    ['a surrogate in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), JSON_TYPE, MALFORMED],
    ['UTF-8 that breaks off', new Uint8Array([0x22, 0xf0, 0x9f, 0x98, 0x22]), JSON_TYPE, MALFORMED],
    ['U+FFFD, which a decoder leaves where there was no UTF-8', '"\ufffd"', JSON_TYPE, MALFORMED],
    ['U+FFFD as its escape is text like any other', '"\\ufffd"', JSON_TYPE, INVALID],
    ['a compressed body', gzip(GOOD), { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, UNSUPPORTED],
    ['two codings', GOOD, { ...JSON_TYPE, 'Content-Encoding': 'identity, br' }, UNSUPPORTED],
    ['compressed, and not said so', gzip(GOOD), JSON_TYPE, MALFORMED],
    ['lists nested 10,000 deep', '['.repeat(10_000), JSON_TYPE, '400 too-deep'],
    ['objects nested 33 deep', `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`, JSON_TYPE, '400 too-deep'],
    ['nested 32 deep', `${'['.repeat(32)}${']'.repeat(32)}`, JSON_TYPE, INVALID],
    ['40 lists side by side', `[${'[],'.repeat(40)}{}]`, JSON_TYPE, INVALID],
    ['brackets in a text nest nothing', JSON.stringify(`"${'['.repeat(40)}\\"{`), JSON_TYPE, INVALID],
  ])('%s', async (_reason, body, headers, expected) => {
    expect(await slugOf(await postRaw(body, headers))).toBe(expected)
  })

  it('no type and no body', async () => {
    expect(await slugOf(await send('POST', ANSWERS_PATH))).toBe(UNSUPPORTED)
  })

  it.each([
    ['a charset', as('application/json;charset=utf-8')],
    ['a charset in quotation marks, in capitals', as('Application/JSON ; Charset="UTF-8"')],
    ['a parameter that means nothing', as('application/json; profile=x')],
    ['no coding', { ...JSON_TYPE, 'Content-Encoding': 'Identity' }],
    ['HTML asked for: the API is JSON all the same', { ...JSON_TYPE, Accept: 'text/html' }],
  ])('is read with %s', async (_reason, headers) => {
    const response = await postRaw(GOOD, headers)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/json')
  })

  it('is read with a byte order mark, which RFC 8259, section 8.1, lets a reader ignore', async () => {
    expect((await postRaw(`\ufeff${GOOD}`)).status).toBe(200)
  })
})

describe('paths', () => {
  it.each([
    ['an unknown quiz', '/api/quizzes/nothing'],
    ['dots that a URL takes away', '/api/quizzes/../../x'],
    ['dots in percent-encoding, which it takes away too', '/api/quizzes/%2e%2e'],
    ['a slash in percent-encoding', '/api/quizzes/..%2f..%2fx'],
    ['300 characters', `/api/quizzes/${'x'.repeat(300)}`],
    ['NUL', '/api/quizzes/%00'],
    ['an emoji', '/api/quizzes/🌊'],
    ['a name that only objects have', '/api/quizzes/__proto__'],
    ['nothing', '/api/quizzes/'],
    ['below a route', `${FLOOD_PATH}/answers/1`],
    ['elsewhere in the API', '/api'],
    ['outside the API', '/'],
    ['the compiled quizzes', '/build/quizzes.txt'],
  ])('404 not-found: %s', async (_reason, path) => {
    expect(await slugOf(await get(path))).toBe('404 not-found')
  })

  it.each([
    ['bytes that are not UTF-8', '/api/quizzes/%ff'],
    ['a lone surrogate', '/api/quizzes/%ed%a0%80'],
    ['a per cent sign alone', '/api/quizzes/100%'],
    ['in a query', `${FLOOD_PATH}/questions?seed=%zz`],
    ['below a route', '/api/%ff'],
    ['1,000 parameters', `${FLOOD_PATH}/questions?${'a=1&'.repeat(1000)}`],
    ['33 parameters of a route that has none', `/api/quizzes?${'a&'.repeat(32)}a`],
  ])('400 malformed-url: %s', async (_reason, path) => {
    expect(await slugOf(await get(path))).toBe('400 malformed-url')
  })

  it.each([
    ['64 KiB of path', `/api/quizzes/${'x'.repeat(65_536)}`],
    ['64 KiB outside the API', `/${'x'.repeat(65_536)}`],
    ['a seed of 10 KB', `${FLOOD_PATH}/questions?seed=${'s'.repeat(10_000)}`],
  ])('414 uri-too-long: %s', async (_reason, path) => {
    expect(await slugOf(await get(path))).toBe('414 uri-too-long')
  })

  it('takes a URL of 8 KiB and 32 parameters, and 200 headers', async () => {
    const query = `?${'a&'.repeat(31)}${'b'.repeat(8000)}`
    const headers = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`x-${index}`, 'y']))
    expect((await get(`/api/quizzes${query}`, headers)).status).toBe(200)
  })
})

describe('what comes back of the input', () => {
  it.each([
    ['a long field', () => postAnswer('homes', 1, { [`${'!'.repeat(5000)}`]: 1 })],
    [
      'many fields',
      () => postAnswer('homes', 1, Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`!!!${i}`, 1]))),
    ],
    ['a long item', () => postAnswer('who-said', { ['!'.repeat(63)]: 'x', ['!'.repeat(62)]: 'x' })],
    ['a long parameter', () => get(`${FLOOD_PATH}/questions?${'!'.repeat(500)}=1`)],
    [
      'many parameters',
      () => get(`${FLOOD_PATH}/questions?${Array.from({ length: 30 }, (_, i) => `!!!${i}=!`).join('&')}`),
    ],
    ['a long quiz', () => get(`/api/quizzes/${'!'.repeat(300)}`)],
    ['a long revision', () => postAnswer('homes', 1, { revision: '!'.repeat(60) })],
  ])('is 64 characters at most: %s', async (_reason, ask) => {
    const { detail, title, errors = [] } = await problemOf(await ask())
    expect(JSON.stringify([detail, title, errors]).split('!').length - 1).toBeLessThanOrEqual(64)
    expect(errors.length).toBeLessThanOrEqual(64)
  })
})
