import { expect, test } from 'vitest'
import { faultsOfIds, isRecord, pointerStep } from '../../src/quiz/answer-shape.ts'
import { options, refusal } from './sample.ts'

// The pairs of key and step are those of RFC 6901, section 5, where it has them.
const STEPS: [reason: string, key: string | number, step: string][] = [
  ['a name', 'foo', '/foo'],
  ['a place in a list', 0, '/0'],
  ['the empty name', '', '/'],
  ['a slash', 'a/b', '/a~1b'],
  ['a tilde', 'm~n', '/m~0n'],
  ['what looks like an escape', '~1', '/~01'],
  ['several of both', '~/~/', '/~0~1~0~1'],
  ['a space and a quotation mark', 'k"l m', '/k"l m'],
  ['64 characters', 'x'.repeat(64), `/${'x'.repeat(64)}`],
  ['65 characters are not given back', 'x'.repeat(65), ''],
]

test.each(STEPS)('one step of a pointer: %s', (_reason, key, step) => expect(pointerStep(key)).toBe(step))

const RECORDS: [reason: string, value: unknown, expected: boolean][] = [
  ['an object', {}, true],
  ['an object without a prototype', Object.create(null), true],
  ['null', null, false],
  ['nothing', undefined, false],
  ['a list', [], false],
  ['a text', 'a', false],
  ['a number', 1, false],
  ['a truth', true, false],
  ['a function', () => 1, false],
]

test.each(RECORDS)('a record of fields: %s is %j', (_reason, value, expected) => expect(isRecord(value)).toBe(expected))

test('a list of ids is gone through up to twice its longest, with the code that is given', () => {
  const known = options('a', 'b')
  expect(faultsOfIds(['b', 'a'], known, 'unknown-option')).toEqual([])
  expect(faultsOfIds(['x', 'a', 'a', 1], known, 'unknown-item')).toEqual(
    refusal('unknown-item /0', 'repeated /2', 'wrong-type /3').failure,
  )
  expect(faultsOfIds(['x', 'a', 'a', 1, 'b'], known, 'unknown-item')).toEqual(refusal('too-long').failure)
})
