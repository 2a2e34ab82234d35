// When what could not be sent is sent again: later each time, as the service asks, never more than six times a minute.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedFor, waitAfter, waitForRoom } from '../../src/widget/review/schedule.ts'

const S = 1000
const MINUTE = 60 * S
const HOUR = 60 * MINUTE

describe('the wait after a failure', () => {
  test.each([
    ['the first', { failures: 1, asked: 0, chance: 0 }, 4 * S],
    ['the second is twice as long', { failures: 2, asked: 0, chance: 0 }, 8 * S],
    ['the third', { failures: 3, asked: 0, chance: 0 }, 16 * S],
    ['chance makes it longer, by half at most', { failures: 1, asked: 0, chance: 1 }, 6 * S],
    ['it ends at five minutes', { failures: 8, asked: 0, chance: 0 }, 5 * MINUTE],
    ['and stays there, however long it goes on', { failures: 10_000, asked: 0, chance: 0 }, 5 * MINUTE],
    ['what the service asks for is waited for', { failures: 1, asked: 30 * S, chance: 0 }, 30 * S],
    ['and not by everybody to the second', { failures: 1, asked: 30 * S, chance: 0.5 }, 37.5 * S],
    ['less than the own wait is no reason to hurry', { failures: 4, asked: 2 * S, chance: 0 }, 32 * S],
    ['nobody is sent away for a day', { failures: 1, asked: 24 * HOUR, chance: 0 }, HOUR],
  ])('%s', (_, failed, wait) => expect(waitAfter(failed)).toBe(wait))

  test('a timer can hold it: from 2^31 ms on, it would end at once', () => {
    const failed = fc.record({
      failures: fc.integer({ min: 1 }),
      asked: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(failed, (one) => {
        const wait = waitAfter(one)
        return wait >= 4 * S && wait < 2 ** 31
      }),
    )
  })
})

const NOW = Date.parse('Mon, 23 Nov 2026 18:00:00 GMT')

test.each([
  ['seconds', '120', 2 * MINUTE],
  ['no time at all', '0', 0],
  ['a date', 'Mon, 23 Nov 2026 18:00:30 GMT', 30 * S],
  ['a date that has passed', 'Mon, 23 Nov 2026 17:00:00 GMT', 0],
  ['none', undefined, 0],
  ['an empty one', '', 0],
  ['a word', 'soon', 0],
  ['seconds that are none', '-5', 0],
  ['more digits than a time has', '9'.repeat(400), 0],
])('Retry-After: %s', (_, header, asked) => expect(askedFor(header, NOW)).toBe(asked))

describe('six tries a minute', () => {
  test.each([
    ['the first', [], 0],
    ['the sixth', [0, 1, 2, 3, 4], 0],
    ['the seventh waits until the first is a minute ago', [0, 1 * S, 2 * S, 3 * S, 4 * S, 5 * S], 50 * S],
    ['only the last six matter', [-30 * S, 0, 1 * S, 2 * S, 3 * S, 4 * S, 5 * S], 50 * S],
    ['long ago', [-90 * S, -80 * S, -70 * S, -65 * S, -64 * S, -61 * S], 0],
  ])('%s', (_, tries, wait) => expect(waitForRoom(tries, 10 * S)).toBe(wait))

  test('hold however often the device comes and goes', () => {
    // Each step: the device is back (at once, if there is room), or the wait is over.
    const steps = fc.array(fc.constantFrom('back', 'wait'), { minLength: 50, maxLength: 200 })
    fc.assert(
      fc.property(steps, fc.double({ min: 0, max: 1, noNaN: true }), (all, chance) => {
        let [now, failures] = [0, 0]
        let tries: number[] = []
        for (const step of all) {
          failures++
          const wait = step === 'back' ? 0 : waitAfter({ failures: Math.min(failures, 2), asked: 0, chance })
          now += Math.max(wait, waitForRoom(tries.slice(-6), now))
          tries = [...tries, now]
        }
        return tries.every((time, index) => index < 6 || time - (tries[index - 6] ?? 0) > MINUTE - 1)
      }),
    )
  })
})
