// The search itself: it finds each secret of a canary quiz, however it is dressed.

import { describe, expect, test } from 'vitest'
import { makeCanaryQuiz, makeTwinOf } from './canary-quiz.ts'
import { tracesIn } from './traces.ts'

const OURS = makeCanaryQuiz()
const SECRETS = OURS.secrets

describe('the search finds a secret that is', () => {
  const codes = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))
  const hex = (code: number): string => code.toString(16).padStart(2, '0')
  const base64 = (before: string) => (text: string) => Buffer.from(`${before}${text} and more`).toString('base64')
  const ROWS: [disguise: string, dress: (secret: string) => string][] = [
    ['raw', (secret) => secret],
    ['reversed', (secret) => [...secret].reverse().join('')],
    ['in upper case', (secret) => secret.toUpperCase()],
    ['in base64, at the first of three bytes', base64('abc')],
    ['in base64, at the second', base64('abcd')],
    ['in base64, at the third', base64('abcde')],
    ['in base64 for URLs', (secret) => Buffer.from(`key ${secret}~?>`).toString('base64url')],
    ['in base64 within JSON within a URL', (secret) => encodeURIComponent(JSON.stringify(base64('{"')(secret)))],
    ['in hex', (secret) => Buffer.from(secret).toString('hex')],
    ['in hex, upper case', (secret) => Buffer.from(secret).toString('hex').toUpperCase()],
    ['percent-encoded where it must be', encodeURIComponent],
    [
      'percent-encoded throughout',
      (secret) =>
        codes(secret)
          .map((code) => `%${hex(code)}`)
          .join(''),
    ],
    [
      'percent-encoded twice',
      (secret) =>
        codes(secret)
          .map((code) => `%25${hex(code)}`)
          .join(''),
    ],
    [
      'escaped as in JSON',
      (secret) =>
        codes(secret)
          .map((code) => `\\u00${hex(code)}`)
          .join(''),
    ],
    ['JSON within JSON', (secret) => JSON.stringify(JSON.stringify({ secret }))],
    [
      'escaped as in a script',
      (secret) =>
        codes(secret)
          .map((code) => `\\x${hex(code)}`)
          .join(''),
    ],
    [
      'escaped by code point',
      (secret) =>
        codes(secret)
          .map((code) => `\\u{${hex(code)}}`)
          .join(''),
    ],
    [
      'in decimal entities',
      (secret) =>
        codes(secret)
          .map((code) => `&#${code};`)
          .join(''),
    ],
    [
      'in hex entities',
      (secret) =>
        codes(secret)
          .map((code) => `&#X0${hex(code).toUpperCase()};`)
          .join(''),
    ],
    [
      'escaped here and there',
      (secret) => `%${hex(secret.charCodeAt(0))}${secret.slice(1, -1)}&#${codes(secret).at(-1)};`,
    ],
    ['in UTF-16', (secret) => Buffer.from(secret, 'utf16le').toString('latin1')],
  ]
  test.each(ROWS)('%s', (_disguise, dress) => {
    const around = '<p>words %zz &unknown; \\q before</p>'
    const missed = SECRETS.flatMap((secret) =>
      secret.forms
        .filter(
          (form) =>
            tracesIn([{ from: 'a file', text: around + dress(form) + around }], [{ ...secret, forms: [form] }])
              .length === 0,
        )
        .map((form) => `${secret.what}: ${form}`),
    )
    expect(missed).toEqual([])
  })

  test('and no other', () => {
    const text = JSON.stringify(makeTwinOf(OURS))
    expect(tracesIn([{ from: 'another key', text }], SECRETS)).toEqual([])
  })
})
