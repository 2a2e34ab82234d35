import { expect, test } from 'vitest'
import { countIn } from '../../src/quiz/count-words.ts'

type Every = 'zero' | 'one' | 'two' | 'few' | 'many'
const NAMES = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }

// The forms are those of CLDR's plural rules: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
const FORMS: [language: string, form: string, numbers: number[]][] = [
  ['en', 'one', [1, 1.04]],
  ['en', 'other', [0, 0.5, 1.5, 2, 11, 21]],
  ['de', 'one', [1]],
  ['de', 'other', [0, 0.5, 1.5, 2, 21]],
  ['fr', 'one', [0, 0.5, 1, 1.5]],
  ['fr', 'many', [1_000_000]],
  ['fr', 'other', [2, 3, 21, 1000]],
  ['es', 'one', [1]],
  ['es', 'other', [0, 0.5, 2, 21]],
  ['uk', 'one', [1, 21, 101]],
  ['uk', 'few', [2, 3, 4, 22, 24, 102]],
  ['uk', 'many', [0, 5, 11, 12, 14, 20, 25, 111]],
  ['uk', 'other', [0.5, 1.5, 2.5]],
  ['ar', 'zero', [0]],
  ['ar', 'one', [1]],
  ['ar', 'two', [2]],
  ['ar', 'few', [3, 10, 103, 110]],
  ['ar', 'many', [11, 26, 99, 111]],
  ['ar', 'other', [100, 101, 102, 0.5, 1.5]],
]

test.each(FORMS)('in %s, the form is %s', (language, form, numbers) => {
  const { formOf } = countIn<Every>(language)
  expect(numbers.map((number) => formOf(number, NAMES))).toEqual(numbers.map(() => form))
})

test('a form that a word does not have is its other one', () => {
  expect(countIn<'one'>('uk').formOf(3, { one: 'one', other: 'other' })).toBe('other')
})

test.each([
  ['en', '12,000.5', '1.3'],
  ['de', '12.000,5', '1,3'],
  ['es-MX', '12,000.5', '1.3'],
  ['fr', '12\u202f000,5', '1,3'],
  ['uk', '12\u00a0000,5', '1,3'],
  ['ar-u-nu-latn', '12,000.5', '1.3'],
  ['ar-EG', '١٢٬٠٠٠٫٥', '١٫٣'],
])('%s writes %s, and points with one decimal', (language, number, points) => {
  const count = countIn(language)
  expect([count.number(12_000.5), count.points(1.26)]).toEqual([number, points])
})
