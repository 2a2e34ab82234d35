// Numbers as `Intl` writes them, the oracle: what it writes is read back, or asked back, but never read as another number.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSpan } from '../../src/quiz/read-number.ts'

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'uk',
  'ar',
  'ar-EG',
  'ar-MA',
  'de-AT',
  'de-CH',
  'en-IN',
  'es-MX',
  'fa',
  'he',
  'hi',
  'pl',
  'sv',
] as const

const arbitraryNumber = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.maxSafeInteger(),
  fc
    .tuple(fc.integer({ min: -2e9, max: 2e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => digits / 10 ** places),
  fc.integer({ min: -9999, max: 9999 }).map((thousands) => thousands * 1000),
)

const exactly = (value: number) => ({ ok: true, value: { from: value, to: value } })

/** What may have been meant: the number that was read, or all readings of a doubtful one. */
function meanings(typed: string, lang: string): readonly number[] {
  const read = readSpan(typed, lang)
  return read.ok ? [read.value.from] : (read.failure.readings ?? [])
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test('a number in its own writing is read as itself, or asked back with itself among the readings', () => {
    fc.assert(
      fc.property(arbitraryNumber, fc.constantFrom(true, false, 'always' as const), (number, useGrouping) => {
        const typed = new Intl.NumberFormat(lang, { useGrouping, maximumFractionDigits: 20 }).format(number)
        expect(
          meanings(typed, lang).map((meaning) => meaning + 0),
          typed,
        ).toContain(number + 0)
      }),
      { numRuns: 200 },
    )
  })

  test('a whole number is never doubtful', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        const typed = new Intl.NumberFormat(lang).format(number)
        expect(readSpan(typed, lang), typed).toStrictEqual(exactly(number))
      }),
    )
  })

  test('two decimals are never doubtful, as in prices and shares', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (hundredths) => {
        const typed = new Intl.NumberFormat(lang, { minimumFractionDigits: 2 }).format(hundredths / 100)
        expect(readSpan(typed, lang), typed).toStrictEqual(exactly(hundredths / 100))
      }),
    )
  })

  test('per cent', () => {
    const typed = new Intl.NumberFormat(lang, { style: 'percent' }).format(0.12)
    expect(readSpan(typed, lang), typed).toStrictEqual(exactly(12))
  })
})

test('every digit of every script that has its own', () => {
  const systems = Intl.supportedValuesOf('numberingSystem').filter((system) => system !== 'hanidec')
  expect(systems.length).toBeGreaterThan(60)
  for (const system of systems) {
    const format = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false })
    for (let digit = 0; digit <= 9; digit++) {
      expect(readSpan(format.format(digit), 'en'), `${digit} in ${system}`).toStrictEqual(exactly(digit))
    }
  }
})

test('whatever is typed in whatever language: a number, or a fault that says what may have been meant', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,-+ ٬٫’k%_e٣'), maxLength: 12 }),
  )
  const lang = fc.oneof(fc.constantFrom(...LANGUAGES, 'tlh', ''), fc.string())
  fc.assert(
    fc.property(typed, lang, (text, language) => {
      const read = readSpan(text, language)
      if (read.ok) return Number.isFinite(read.value.from) && read.value.from <= read.value.to
      const { code, readings = [] } = read.failure
      return code === 'doubtful-number'
        ? readings.length > 0 && new Set(readings).size === readings.length && readings.every(Number.isFinite)
        : readings.length === 0
    }),
    { numRuns: 1000 },
  )
})
