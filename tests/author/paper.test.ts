// A quiz on paper: nothing of the key before its own page, everything of it there, and every text shown as text.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../src/author/paper/key-of.ts'
import { directionOf, paperDocument } from '../../src/author/paper/paper-document.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { quizTwins } from './arbitrary-quiz.ts'
import { checkSample, SAMPLE_QUIZ } from './sample-quiz.ts'

const KEY = '<section class="key">'

/** The pages to hand out, and the key. */
function partsOf(document: string): readonly [paper: string, key: string] {
  const [paper, key, ...more] = document.split(KEY)
  if (paper === undefined || key === undefined || more.length > 0) throw new Error('there is not one key')
  return [paper, key]
}

async function sample(text = SAMPLE_QUIZ): Promise<Quiz> {
  const { quizzes } = await checkSample(text)
  const [checked] = quizzes
  if (checked === undefined) throw new Error('the sample is at fault')
  return checked.quiz
}

const OPTIONS = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }))
const BASE = { id: 'q', topic: 't', prompt: 'p', points: 1, explanation: 'e', evidence: [{ exact: 'x' }] }

// The public order is A, C, B, of items and of targets: told by the hash of their ids.
const KEYS: [reason: string, question: Question, lines: string[], rule: string][] = [
  ['the right one is ticked', { ...BASE, kind: 'single', options: OPTIONS, answer: 'b' }, ['✓ B'], 'All or nothing.'],
  [
    'the right ones, in the order of the paper',
    { ...BASE, kind: 'several', options: OPTIONS, answer: ['b', 'c'] },
    ['✓ C', '✓ B'],
    'By part: right ticks minus wrong ticks, of 2, never below 0.',
  ],
  [
    'a number with its unit',
    { ...BASE, kind: 'number', unit: 'days', answer: { value: 1200, within: 0 } },
    ['1,200 days'],
    'All or nothing.',
  ],
  [
    'a margin is told',
    { ...BASE, kind: 'number', unit: 'days', answer: { value: 1200, within: 10 } },
    ['1,200 days'],
    'All or nothing: anything from 1,190 to 1,210 is right.',
  ],
  [
    'a date in words',
    { ...BASE, kind: 'date', asks: 'month-day', answer: '--01-12' },
    ['January 12'],
    'All or nothing.',
  ],
  [
    'a short answer, and what is right too; what is rejected is for the check alone',
    { ...BASE, kind: 'text', answer: ['Joe Biden', 'Joseph Biden'], surname: 'Biden', reject: ['Jill Biden'] },
    ['Joe Biden', 'Joseph Biden', 'Biden'],
    'All or nothing; capitals, accents and a slip in a longer word do not matter.',
  ],
  [
    'the numbers that belong into the boxes, from above',
    { ...BASE, kind: 'order', items: OPTIONS, answer: ['b', 'a', 'c'] },
    ['2 A', '3 C', '1 B'],
    'By part: neighbouring pairs in the right order, of 2.',
  ],
  [
    'the letters that belong into the boxes, from above',
    { ...BASE, kind: 'match', items: OPTIONS, targets: OPTIONS, answer: { a: 'b', b: 'a', c: 'c' } },
    ['C A', 'B C', 'A B'],
    'By part: right matches, of 3.',
  ],
]

describe('the key of each kind', () => {
  test.each(KEYS)('%s', (_, question, lines, rule) => {
    const key = keyOf(question, 'en')
    expect(key.lines.map(({ mark, text }) => (mark === '' ? text : `${mark} ${text}`))).toEqual(lines)
    expect(key.rule).toBe(rule)
  })
})

test('what is handed out does not change with the key', () => {
  const paper = (quiz: Quiz) => partsOf(paperDocument(quiz))[0]
  fc.assert(fc.property(quizTwins, ([one, other]) => paper(other) === paper(one)))
})

test('the key page has every explanation and every proof, and the others have none', async () => {
  const quiz = await sample()
  const [paper, key] = partsOf(paperDocument(quiz))
  const secrets = quiz.questions.flatMap(({ explanation, evidence }) => [
    explanation,
    ...evidence.map(({ exact }) => exact),
  ])
  expect(secrets.filter((text) => !key.includes(text))).toEqual([])
  expect(secrets.filter((text) => paper.includes(text))).toEqual([])
})

test('a hint is no help on paper that everybody reads', async () => {
  expect(paperDocument(await sample())).not.toContain('second paragraph')
})

test('the same quiz gives the same bytes', async () => {
  expect(paperDocument(await sample())).toBe(paperDocument(await sample()))
})

test('every text is shown as text', async () => {
  const evil = '"><img src=x onerror=steal()>\'&</style>'
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        ['title', 'prompt', 'text', 'unit', 'explanation', 'exact', 'source'].includes(name) ? evil : spoil(part),
      ]),
    )
  }
  const quiz = await sample()
  const spoiled: Quiz = { ...quiz, ...Object(spoil(quiz)) }
  const shown = '&quot;&gt;&lt;img src=x onerror=steal()&gt;&#39;&amp;&lt;/style&gt;'
  const document = paperDocument(spoiled)
  expect(document.split(shown).length - 1).toBeGreaterThan(30)
  expect(document.replaceAll(shown, '')).not.toMatch(/onerror|<img|<\/style>.*<\/style>/s)
})

test('the file needs nothing from anywhere', async () => {
  expect(paperDocument(await sample())).not.toMatch(/<script|<link|\bsrc=|\bhref=|url\(|@import|https?:/)
})

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['uz-Arab', 'rtl'],
  ['uk', 'ltr'],
  ['en-US-u-hc-h12', 'ltr'],
] as const)('%s is written %s', async (language, direction) => {
  expect(directionOf(language)).toBe(direction)
  expect(paperDocument({ ...(await sample()), language })).toContain(`<html lang="${language}" dir="${direction}">`)
})
