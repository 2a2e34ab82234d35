import { describe, expect, test } from 'vitest'
import { grade } from '../../../src/quiz/grade.ts'
import type { NumberQuestion } from '../../../src/quiz/kinds/number.ts'
import type { Verdict } from '../../../src/quiz/vocabulary.ts'
import { BASE, graded, refusal } from '../sample.ts'

const asking = (value: number, within: number, unit = 'troops'): NumberQuestion => ({
  ...BASE,
  kind: 'number',
  unit,
  answer: { value, within },
})
const EXACT = asking(60_000, 0)
const ABOUT = asking(50, 5, 'minutes')
const typed = (text: string, lang = 'en') => ({ typed: text, lang })

const GRADED: [reason: string, question: NumberQuestion, answer: unknown, verdict: Verdict, points: number][] = [
  ['the number itself', EXACT, 60_000, 'right', 1],
  ['one less, without a margin', EXACT, 59_999, 'wrong', 0],
  ['one more, without a margin', EXACT, 60_001, 'wrong', 0],
  ['a fraction more, without a margin', EXACT, 60_000.5, 'wrong', 0],
  ['nothing', EXACT, 0, 'wrong', 0],
  ['the other sign', EXACT, -60_000, 'wrong', 0],
  ['the near end of the margin is right', ABOUT, 45, 'right', 1],
  ['the far end of the margin is right', ABOUT, 55, 'right', 1],
  ['just below the margin', ABOUT, 44.99, 'wrong', 0],
  ['just above the margin', ABOUT, 55.01, 'wrong', 0],
  ['a decimal margin is not cut by binary fractions', asking(0.3, 0.1), 0.4, 'right', 1],
  ['nor at its lower end', asking(0.3, 0.1), 0.2, 'right', 1],
  ['a binary fraction of a sum is the decimal it stands for', asking(0.3, 0), 0.1 + 0.2, 'right', 1],
  ['but a decimal more is another number', asking(0.3, 0), 0.30001, 'wrong', 0],
  ['a negative value has a margin on both sides', asking(-5, 2), -7, 'right', 1],
  ['and ends there', asking(-5, 2), -8, 'wrong', 0],
  ['zero without its sign', asking(0, 0), -0, 'right', 1],
  ['whole numbers are told apart however large', asking(2e15, 0), 2e15 + 1, 'wrong', 0],
  ['and so is a whole margin of theirs', asking(2e15, 1), 2e15 + 2, 'wrong', 0],
  ['the largest number is far from any answer', EXACT, Number.MAX_VALUE, 'wrong', 0],
  ['both ends of what a number can be', asking(-Number.MAX_VALUE, 0), Number.MAX_VALUE, 'wrong', 0],
  ['typed plainly', EXACT, typed('60000'), 'right', 1],
  ['typed as English groups it', EXACT, typed('60,000'), 'right', 1],
  ['typed as German groups it', EXACT, typed('60.000', 'de'), 'right', 1],
  ['typed as Ukrainian groups it', EXACT, typed('60\u00a0000', 'uk'), 'right', 1],
  ['typed in Arabic digits', EXACT, typed('٦٠٬٠٠٠', 'ar'), 'right', 1],
  ['typed short', EXACT, typed('60k'), 'right', 1],
  ['typed with the unit', EXACT, typed('60,000 troops'), 'right', 1],
  ['typed in full-width digits', EXACT, typed('６００００'), 'right', 1],
  ['typed with spaces around', EXACT, typed('  60000\u00a0'), 'right', 1],
  ['thousands with a fraction are exact', asking(1005, 0), typed('1.005k'), 'right', 1],
  ['typed within the margin', ABOUT, typed('52 minutes'), 'right', 1],
  ['a range that is right wherever it is cut', ABOUT, typed('48 to 52 minutes'), 'right', 1],
  ['a range whose first end is wrong', ABOUT, typed('40 to 52'), 'wrong', 0],
  ['a range whose last end is wrong', ABOUT, typed('48 to 60'), 'wrong', 0],
  ['a range around everything is wrong', ABOUT, typed('0 to 1 billion'), 'wrong', 0],
  ['another number, typed', EXACT, typed('90,000'), 'wrong', 0],
  ['the language decides: a German fraction', asking(3.145, 0), typed('3,145', 'de'), 'right', 1],
  ['the language decides: an English group', asking(3.145, 0), typed('3,145', 'en'), 'wrong', 0],
  ['two points are earned whole', { ...EXACT, points: 2 }, 60_000, 'right', 2],
  ['or not at all, however near', { ...ABOUT, points: 2 }, 56, 'wrong', 0],
]

test.each(GRADED)('%s', (_reason, question, answer, verdict, points) => {
  const { value, within } = question.answer
  const expected = graded(verdict, points, value, question.points)
  const withMargin = within === 0 ? expected.value : { ...expected.value, within }
  expect(grade(question, answer)).toStrictEqual({ ...expected, value: withMargin })
})

const wide = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 1]))
const REFUSED: [reason: string, answer: unknown, ...faults: string[]][] = [
  ['no answer at all', undefined, 'wrong-type'],
  ['null', null, 'wrong-type'],
  ['true', true, 'wrong-type'],
  ['a text: the API takes numbers, or what was typed with its language', '12', 'wrong-type'],
  ['the right number as a text', '60000', 'wrong-type'],
  ['hexadecimal in a text', '0x10', 'wrong-type'],
  ['a list', [60_000], 'wrong-type'],
  ['10,000 numbers', Array.from({ length: 10_000 }, () => 60_000), 'wrong-type'],
  ['1e400 in JSON', JSON.parse('1e400'), 'invalid-number'],
  ['minus infinity', -Infinity, 'invalid-number'],
  ['not a number', NaN, 'invalid-number'],
  ['a big integer, which JSON does not have', 60_000n, 'wrong-type'],
  ['the empty object', {}, 'wrong-type /typed', 'wrong-type /lang'],
  ['what was typed without its language', { typed: '60000' }, 'wrong-type /lang'],
  ['a language alone', { lang: 'en' }, 'wrong-type /typed'],
  ['a number where the typed text should be', { typed: 60_000, lang: 'en' }, 'wrong-type /typed'],
  ['null and a list inside', { typed: null, lang: ['en'] }, 'wrong-type /typed', 'wrong-type /lang'],
  ['a value of its own', { typed: '60000', lang: 'en', value: 60_000 }, 'unknown-field /value'],
  [
    'a score of its own, and nothing else',
    { score: 1 },
    'unknown-field /score',
    'wrong-type /typed',
    'wrong-type /lang',
  ],
  [
    'a score beside what cannot be read',
    { ...typed('many'), score: 1 },
    'unknown-field /score',
    'invalid-number /typed',
  ],
  ['a prototype', JSON.parse('{"typed":"1","lang":"en","__proto__":{"x":1}}'), 'unknown-field /__proto__'],
  ['a constructor', { ...typed('1'), constructor: { prototype: {} } }, 'unknown-field /constructor'],
  ['what is typed, from a prototype only', Object.create(typed('60000')), 'wrong-type /typed', 'wrong-type /lang'],
  ['10,000 fields', wide(10_000), 'too-long'],
  ['a field with a name too long to repeat', { ...typed('1'), ['x'.repeat(65)]: 1 }, 'unknown-field'],
  ['words', typed('many'), 'invalid-number /typed'],
  ['nothing typed', typed(''), 'invalid-number /typed'],
  ['1e5, typed', typed('1e5'), 'invalid-number /typed'],
  ['two numbers that are no range', typed('90,000 to 60,000'), 'invalid-number /typed'],
  ['a text of 100,000 characters', typed('1'.repeat(100_000)), 'too-long /typed'],
  ['10,000 combining marks', typed(`6${'\u0301'.repeat(10_000)}`), 'too-long /typed'],
  ['U+0000', typed('60000\u0000'), 'invalid-text /typed'],
  ['a lone surrogate', typed('60000\ud800'), 'invalid-text /typed'],
  ['a language that is no tag', typed('60000', 'not a tag'), 'unknown-language /lang'],
  ['an empty language', typed('60000', ''), 'unknown-language /lang'],
  ['a language tag of 100,000 characters', typed('60000', `en-${'a'.repeat(100_000)}`), 'too-long /lang'],
]

test.each(REFUSED)('%s is refused', (_reason, answer, ...faults) => {
  expect(grade(EXACT, answer)).toStrictEqual(refusal(...faults))
})

describe('a number that could be two', () => {
  test('is asked back with both readings, even where one of them is right', () => {
    expect(grade(EXACT, typed('60.000', 'en'))).toStrictEqual({
      ok: false,
      failure: [{ code: 'doubtful-number', pointer: '/typed', readings: [60, 60_000] }],
    })
  })

  test('is asked back the same whatever the key, so that asking tells nothing', () => {
    expect(grade(asking(60, 0), typed('60.000', 'en'))).toStrictEqual(grade(asking(1, 0), typed('60.000', 'en')))
  })
})

test('every whole number around a margin is right within it and wrong outside', () => {
  for (const within of [0, 1, 2, 7]) {
    for (let answer = -20; answer <= 20; answer++) {
      const result = grade(asking(3, within), answer)
      const right = answer >= 3 - within && answer <= 3 + within
      expect(result.ok && result.value.verdict, `${answer} within ${within} of 3`).toBe(right ? 'right' : 'wrong')
    }
  }
})
