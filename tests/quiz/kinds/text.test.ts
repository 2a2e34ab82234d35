// What an answer has to be, and what is told about it; who counts as right is in ../typed-answers.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grade } from '../../../src/quiz/grade.ts'
import type { TextQuestion } from '../../../src/quiz/kinds/text.ts'
import { publishQuestion } from '../../../src/quiz/kinds.ts'
import { BASE, graded, refusal, secondsFor } from '../sample.ts'

const asking = (answer: readonly string[], more: Partial<TextQuestion> = {}): TextQuestion => ({
  ...BASE,
  kind: 'text',
  answer,
  ...more,
})
const BIDEN = asking(['Joe Biden', 'Joseph Biden'], { surname: 'Biden' })
const IRAN = asking(['Iran'])

test('right earns all points, wrong none', () => {
  expect(grade(IRAN, 'iran')).toStrictEqual(graded('right', 1, 'Iran'))
  expect(grade(IRAN, 'Oman')).toStrictEqual(graded('wrong', 0, 'Iran'))
  expect(grade({ ...IRAN, points: 3 }, 'Iran')).toStrictEqual(graded('right', 3, 'Iran', 3))
})

test('what else is right is told after the answer, and what is rejected never', () => {
  const result = grade({ ...BIDEN, reject: ['Jill Biden'] }, 'Putin')
  expect(result.ok && result.value.alsoRight).toEqual(['Joseph Biden', 'Biden'])
  expect(JSON.stringify(result)).not.toContain('Jill')
})

test('before it, nothing', () => {
  expect(JSON.stringify(publishQuestion({ ...BIDEN, reject: ['Jill Biden'] }))).not.toMatch(/Biden|Jill|surname|reject/)
})

test('a slip that is as near to what is rejected is wrong, and the key itself is right all the same', () => {
  expect(grade(IRAN, 'Irak')).toStrictEqual(graded('right', 1, 'Iran'))
  expect(grade({ ...IRAN, reject: ['Iraq'] }, 'Irak')).toStrictEqual(graded('wrong', 0, 'Iran'))
  expect(grade({ ...IRAN, reject: ['Iraq'] }, 'Iraq')).toStrictEqual(graded('wrong', 0, 'Iran'))
  expect(grade({ ...IRAN, reject: ['Iran!'] }, 'Iran')).toStrictEqual(graded('right', 1, 'Iran'))
})

const REFUSED: [reason: string, answer: unknown, code: string][] = [
  ['a number', 7, 'wrong-type'],
  ['null', null, 'wrong-type'],
  ['a list', ['Iran'], 'wrong-type'],
  ['what is typed for a number', { typed: 'Iran', lang: 'en' }, 'wrong-type'],
  ['nothing', '', 'too-few'],
  ['spaces', ' \u00a0 ', 'too-few'],
  ['signs alone', '?!', 'too-few'],
  ['marks alone', '\u0301\u0301', 'too-few'],
  ['what is invisible', '\u200b\u00ad', 'too-few'],
  ['501 characters', 'a'.repeat(501), 'too-long'],
  ['501 emoji', '\u{1f30a}'.repeat(501), 'too-long'],
  ['100,000 characters', 'a'.repeat(100_000), 'too-long'],
  ['10,000 combining marks', `a${'\u0301'.repeat(10_000)}`, 'too-long'],
  ['U+0000', 'Iran\u0000', 'invalid-text'],
  ['a tab', 'Ir\tan', 'invalid-text'],
  ['an escape', 'Iran\u001b', 'invalid-text'],
  ['half of a character', 'Iran\ud83c', 'invalid-text'],
]

test.each(REFUSED)('%s is refused', (_reason, answer, code) => {
  expect(grade(BIDEN, answer)).toStrictEqual(refusal(code))
})

test('500 characters are not too many, an emoji being one', () => {
  for (const answer of ['a'.repeat(500), '\u{1f30a}'.repeat(500), `a${'\u0301'.repeat(499)}`]) {
    expect(grade(IRAN, answer)).toStrictEqual(graded('wrong', 0, 'Iran'))
  }
})

test('the longest answer to the longest key takes no time', () => {
  const key = asking(
    Array.from({ length: 20 }, (_, index) => `${'ab '.repeat(33)}${index}`),
    { reject: Array.from({ length: 20 }, (_, index) => 'b'.repeat(99) + index) },
  )
  const answers = ['ab '.repeat(166), 'b'.repeat(101), 'a'.repeat(500), `${'é'.repeat(499)}`]
  expect(secondsFor(() => answers.map((answer) => grade(key, answer)))).toBeLessThan(0.5)
})

test('capitals, accents, spaces and hyphens change no grade', () => {
  const changed = (text: string) => [
    text.toUpperCase(),
    text.normalize('NFD'),
    ` ${text}  `,
    text.replaceAll(' ', '-'),
    `“${text}”`,
  ]
  const key = fc.constantFrom(BIDEN, IRAN, asking(['Ürün Çelik'], { surname: 'Çelik' }))
  fc.assert(
    fc.property(key, fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 }), (question, typed) => {
      const verdict = (answer: string) => {
        const result = grade(question, answer)
        return result.ok ? result.value.verdict : result.failure
      }
      for (const same of changed(question.answer[0] ?? '')) expect(verdict(same), same).toBe('right')
      expect(verdict(typed.toUpperCase())).toEqual(verdict(typed))
    }),
  )
})
