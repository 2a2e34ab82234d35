import { expect, test } from 'vitest'
import { readNumber } from '../../src/quiz/read-number.ts'

const doubtful = (...readings: number[]) => ({ code: 'doubtful-number', pointer: '/typed', readings })
const invalid = { code: 'invalid-number', pointer: '/typed' }

const ROWS: [reason: string, typed: string, lang: string, expected: number | object][] = [
  ['plain digits', '60000', 'en', 60000],
  ['English groups with a comma', '60,000', 'en', 60000],
  ['German groups with a point', '60.000', 'de', 60000],
  ['French groups with a narrow no-break space', '60\u202f000', 'fr', 60000],
  ['a plain space groups everywhere', '60 000', 'en', 60000],
  ['Swiss apostrophes group', "60'000", 'de-CH', 60000],
  ['English decimals have a point', '3.5', 'en', 3.5],
  ['German decimals have a comma', '3,5', 'de', 3.5],
  ['three decimals in German, by its own rule', '3,145', 'de', 3.145],
  ['the same text is a group in English', '3,145', 'en', 3145],
  ['French has neither mark as a group, so it asks back', '3.145', 'fr', doubtful(3.145, 3145)],
  ['nobody writes 12 with three zeros, so it asks back', '12.000', 'en', doubtful(12, 12000)],
  ['no group starts with a zero', '0.500', 'en', 0.5],
  ['two groups can be only one thing', '1.234.567', 'en', 1234567],
  ['groups and a fraction', '1,234,567.5', 'en', 1234567.5],
  ['k is a thousand', '12k', 'en', 12000],
  ['k after a fraction', '1.5k', 'en', 1500],
  ['the unit may be repeated', '60,000 troops', 'en', 60000],
  ['per cent sign', '12 %', 'en', 12],
  ['Arabic-Indic digits', '٣٠٠٠', 'ar', 3000],
  ['Arabic marks', '٣٬٠٠٠٫٥', 'ar', 3000.5],
  ['a true minus sign', '−5', 'en', -5],
  ['full-width digits', '１２', 'en', 12],
  ['a comma that cannot group is a decimal mark', '60,00', 'en', 60],
  ['empty', '', 'en', invalid],
  ['words', 'many', 'en', invalid],
  ['hexadecimal', '0x10', 'en', invalid],
  ['exponents', '1e5', 'en', invalid],
  ['two numbers', '60 to 90', 'en', invalid],
  ['an unknown language tag', '12', 'not a tag', { code: 'unknown-language', pointer: '/lang' }],
  ['too long', '1'.repeat(65), 'en', { code: 'too-long', pointer: '/typed' }],
]

test.each(ROWS)('%s', (_reason, typed, lang, expected) => {
  const read = readNumber(typed, lang, 'troops')
  expect(read.ok ? read.value : read.failure).toEqual(expected)
})
