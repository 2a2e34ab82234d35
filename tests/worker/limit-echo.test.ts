// How much of the input the faults of a 422 give back.

import { expect, it } from 'vitest'
import { limitEcho } from '../../src/worker/limit-echo.ts'
import type { InputFaultCode } from '../../src/worker/problem.ts'

const LONG = 'x'.repeat(40)

it.each<[string, InputFaultCode, readonly string[], readonly string[]]>([
  [
    '64 characters are given back',
    'unknown-field',
    [`/${LONG}`, `/${'y'.repeat(24)}`],
    [`/${LONG}`, `/${'y'.repeat(24)}`],
  ],
  ['from the 65th on, the place above is named', 'unknown-field', [`/${LONG}`, `/${'y'.repeat(25)}`], [`/${LONG}`, '']],
  [
    'a short one behind a long one still fits',
    'unknown-field',
    [`/${LONG}`, `/y${LONG}`, '/z'],
    [`/${LONG}`, '', '/z'],
  ],
  [
    'the place above is named once',
    'wrong-type',
    ['/answer/a'.padEnd(80, 'a'), '/answer/b'.padEnd(80, 'b')],
    ['/answer'],
  ],
  [
    'the same fault twice is one, and counts once',
    'wrong-type',
    [`/answer/${LONG}`, `/answer/${LONG}`],
    [`/answer/${LONG}`],
  ],
  [
    'places in a list are no echo',
    'wrong-type',
    ['/answer/0', '/answer/99', `/${LONG}${'z'.repeat(24)}`],
    ['/answer/0', '/answer/99', `/${LONG}${'z'.repeat(24)}`],
  ],
  ['a figure of 5,000 digits is one', 'wrong-type', [`/answer/${'1'.repeat(5000)}`], ['/answer']],
  [
    'missing items are the own words of the quiz',
    'missing-item',
    [`/answer/${LONG}`, `/answer/y${LONG}`],
    [`/answer/${LONG}`, `/answer/y${LONG}`],
  ],
])('%s', (_reason, code, pointers, expected) => {
  const kept = limitEcho(pointers.map((pointer) => ({ code, pointer })))
  expect(kept.map(({ pointer }) => pointer)).toEqual(expected)
})

it('keeps the same place when it has two faults', () => {
  const faults = [
    { code: 'too-long', pointer: '/answer' },
    { code: 'invalid-text', pointer: '/answer' },
  ] as const
  expect(limitEcho(faults)).toEqual(faults)
})
