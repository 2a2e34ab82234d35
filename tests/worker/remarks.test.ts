// What a reply says beyond the verdict, and that none of it stands in any byte before.

import { describe, expect, it } from 'vitest'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { appOf, faultsOf } from './ask.ts'
import { MILL } from './fixture-mill.ts'
import { compile } from './fixture-quizzes.ts'

const PATH = `/api/quizzes/${MILL.id}`
const { revision } = compile(MILL).public
const app = appOf([MILL])
const answer = (question: string, given: unknown, quiz = app): Promise<Response> =>
  quiz.request(`${PATH}/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ revision, question, answer: given }),
  })

const CORRECTION = { correction: { date: '2026-11-20', note: 'It had been given in feet.' } }
const RULE = { rightAnswer: 180, within: 20, nothingAt: [60, 300], ...CORRECTION }

const REPLIES: [reason: string, question: string, given: unknown, reply: object][] = [
  ['an estimate in the margin', 'depth', 200, { verdict: 'right', points: 1, ...RULE }],
  ['an estimate half way', 'depth', 250, { verdict: 'partly', points: 0.5, ...RULE }],
  ['an estimate too far off', 'depth', 300, { verdict: 'wrong', points: 0, ...RULE }],
  [
    'an expected one, typed',
    'depth',
    { typed: '1.8 cm', lang: 'en' },
    { verdict: 'wrong', points: 0, readAs: 1.8, feedback: ['That would be metres.'], ...RULE },
  ],
  [
    'a day of the range',
    'visit',
    '2024-03-10',
    { verdict: 'right', points: 1, rightAnswer: '2024-03-09', until: '2024-03-10' },
  ],
  [
    'a day that is not',
    'visit',
    '2024-03-11',
    { verdict: 'wrong', points: 0, rightAnswer: '2024-03-09', until: '2024-03-10' },
  ],
  [
    'an option with feedback',
    'owner',
    'bo',
    { verdict: 'wrong', points: 0, rightAnswer: 'ada', feedback: ['Bo rents it.'] },
  ],
]

describe('a reply', () => {
  it.each(REPLIES)('to %s', async (_reason, question, given, reply) => {
    const response = await answer(question, given)
    expect(response.status).toBe(200)
    const { explanation: _, evidence: __, others: ___, maxPoints: ____, ...said } = await response.json<Said>()
    expect(said).toEqual({ question, ...reply })
  })

  it('says nothing of what there is not', async () => {
    const said = await (await answer('owner', 'ada')).json<Said>()
    expect(Object.keys(said).sort()).toEqual(
      ['question', 'verdict', 'points', 'maxPoints', 'rightAnswer', 'explanation', 'evidence', 'others'].sort(),
    )
  })
})

type Said = Readonly<Record<string, unknown>>

const BEYOND: [reason: string, given: unknown, fault: string][] = [
  ['below the slider', -1, '/answer out-of-range'],
  ['above the slider', 501, '/answer out-of-range'],
  ['above the slider, typed', { typed: '501', lang: 'en' }, '/answer/typed out-of-range'],
]

describe('an estimate', () => {
  it.each(BEYOND)('%s is refused', async (_reason, given, fault) => {
    expect(await faultsOf(await answer('depth', given))).toEqual([fault])
  })
})

describe('before an answer', () => {
  const SECRET = ['metres', 'rents', 'feet', '180', '120', '2024', '2026', 'reach', 'feedback', 'corrected']

  it('nothing of the key is in the quiz, and the closing messages are', async () => {
    for (const path of [PATH, `${PATH}/questions`, `${PATH}/questions?limit=1`]) {
      const text = await (await app.request(path)).text()
      expect(SECRET.filter((secret) => text.includes(secret))).toEqual([])
      expect(JSON.parse(text).closing).toEqual(MILL.closing)
    }
    expect(
      compile(MILL)
        .key.map((question) => JSON.stringify(question))
        .join()
        .includes('metres'),
    ).toBe(true)
  })

  it('a quiz with other feedback, another margin and no correction reads the same, and refuses the same', async () => {
    const questions = MILL.questions.map((question): Quiz['questions'][number] => {
      const { corrected: _, ...rest } = question
      return rest.kind === 'number' ? { ...rest, answer: { value: 400, within: 0 }, feedback: [] } : rest
    })
    const other = appOf([{ ...MILL, questions }])
    const seen = async (response: Response) => [response.status, [...response.headers], await response.text()]
    expect(await seen(await other.request(PATH))).toEqual(await seen(await app.request(PATH)))
    for (const [, given] of BEYOND) {
      expect(await seen(await answer('depth', given, other))).toEqual(await seen(await answer('depth', given)))
    }
  })
})
