import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultOfQuizId } from '../../src/quiz/quiz-id.ts'

const ROWS: [reason: string, id: string, fault: 'invalid-id' | 'reserved-id' | null][] = [
  ['words with hyphens', 'biden-putin-call', null],
  ['one letter', 'a', null],
  ['one digit', '7', null],
  ['digits in front', '2021-12-30-call', null],
  ['64 characters', 'a'.repeat(64), null],
  ['65 characters', 'a'.repeat(65), 'invalid-id'],
  ['65 with hyphens', `${'ab-'.repeat(21)}ab`, 'invalid-id'],
  ['nothing', '', 'invalid-id'],
  ['a capital', 'Call', 'invalid-id'],
  ['a hyphen in front', '-call', 'invalid-id'],
  ['a hyphen at the end', 'call-', 'invalid-id'],
  ['two hyphens together', 'a--b', 'invalid-id'],
  ['a hyphen alone', '-', 'invalid-id'],
  ['an underline', 'a_b', 'invalid-id'],
  ['a point', 'a.b', 'invalid-id'],
  ['a space', 'a b', 'invalid-id'],
  ['a line break at the end', 'call\n', 'invalid-id'],
  ['a path', '../../x', 'invalid-id'],
  ['a path, encoded', '%2e%2e', 'invalid-id'],
  ['NUL', 'a\u0000', 'invalid-id'],
  ['an emoji', '😀', 'invalid-id'],
  ['a letter with a mark', 'café', 'invalid-id'],
  ['a full-width digit', '１', 'invalid-id'],
  ['the name of the prototype', '__proto__', 'invalid-id'],
  ['what every object has is a word like any other', 'constructor', null],
  ['300 characters', 'a'.repeat(300), 'invalid-id'],
  ['63 letters that fit and one that does not, at once', `${'a'.repeat(63)}!`, 'invalid-id'],
  ['a million characters that fit nearly', `${'a-'.repeat(500_000)}!`, 'invalid-id'],
  ...['api', 'docs', 'demo', 'embed', 'oembed', 'problems', 'assets', 'v1', 'v2', 'v0', 'v12', 'v1-0-0', 'v1call'].map(
    (id): [string, string, 'reserved-id'] => ['reserved', id, 'reserved-id'],
  ),
  ['only begins with a reserved word', 'api-call', null],
  ['only ends with one', 'the-api', null],
  ['a v without a digit', 'vote', null],
  ['a v alone', 'v', null],
  ['a v and a hyphen', 'v-1', null],
]

test.each(ROWS)('%s: %s', (_reason, id, fault) => expect(faultOfQuizId(id)).toBe(fault))

test('an id that is allowed is one segment of a path and needs no encoding', () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', 'v', '1', '-', '/', 'é') }))
  fc.assert(
    fc.property(texts, (text) => {
      if (faultOfQuizId(text) !== null) return
      expect(new URL(`https://news.example/${text}`).pathname).toBe(`/${text}`)
      expect(text).toBe(text.toLowerCase())
    }),
    { numRuns: 1000 },
  )
})
