// The key stays home: two quizzes that differ in nothing but their keys are told apart by no response before a graded answer.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/quiz/kinds.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { appOf, FLOOD_PATH, FLOOD_REVISION } from './ask.ts'
import { BRIDGE, FLOOD } from './fixture-quizzes.ts'

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
const evidence = fc.array(fc.record({ exact: text, prefix: text, suffix: text }, { requiredKeys: ['exact'] }), {
  minLength: 1,
  maxLength: 3,
})

const idsOf = (options: readonly { readonly id: string }[]): string[] => options.map(({ id }) => id)

/** The same question with any other key. */
function rekeyed(question: Question): fc.Arbitrary<Question> {
  return fc.record({ explanation: text, evidence }).chain((told) => {
    const base = { ...question, ...told }
    switch (base.kind) {
      case 'single':
        return fc.constantFrom(...idsOf(base.options)).map((answer) => ({ ...base, answer }))
      case 'several':
        return fc.subarray(idsOf(base.options), { minLength: 1 }).map((answer) => ({ ...base, answer }))
      case 'number':
        return fc.record({ value: fc.integer(), within: fc.nat() }).map((answer): Question => ({ ...base, answer }))
      case 'date':
        return fc.constantFrom('2024-02-28', '1999-12-31').map((answer) => ({ ...base, answer }))
      case 'order':
        return fc
          .shuffledSubarray(idsOf(base.items), { minLength: base.items.length })
          .map((answer) => ({ ...base, answer }))
      case 'match':
        return fc.tuple(...base.items.map(() => fc.constantFrom(...idsOf(base.targets)))).map((targets) => ({
          ...base,
          answer: Object.fromEntries(base.items.map(({ id }, index) => [id, targets[index] ?? ''])),
        }))
      case 'text':
        return fc
          .constantFrom(['Berta Colby'], ['Ada Brook', 'Arden'])
          .map((answer) => ({ ...base, answer, surname: answer[0]?.split(' ')[1] ?? '' }))
      default:
        return fc.constant(base satisfies never)
    }
  })
}

const withAnyKey: fc.Arbitrary<Quiz> = fc
  .tuple(...FLOOD.questions.map(rekeyed))
  .map((questions) => ({ ...FLOOD, questions }))

interface Ask extends RequestInit {
  readonly path: string
}

const post = (fields: object): Ask => ({
  path: `${FLOOD_PATH}/answers`,
  method: 'POST',
  body: JSON.stringify({ revision: FLOOD_REVISION, question: 'homes', ...fields }),
  headers: { 'Content-Type': 'application/json' },
})
const read = (path: string, method = 'GET', headers = {}): Ask => ({ path, method, headers })

const READS = [
  read('/api/quizzes'),
  read(FLOOD_PATH),
  read(FLOOD_PATH, 'HEAD'),
  read(FLOOD_PATH, 'OPTIONS'),
  read(FLOOD_PATH, 'GET', { 'If-None-Match': '*' }),
  ...['', '?topic=towns', '?kind=several', '?seed=a&limit=3', '?limit=0'].map((query) =>
    read(`${FLOOD_PATH}/questions${query}`),
  ),
  read(`${FLOOD_PATH}/answers`),
]

const REFUSALS = [
  post({ answer: true }),
  post({ answer: 'many' }),
  post({ answer: 1, revision: 'old' }),
  post({ answer: 1, question: 'colour' }),
  post({ answer: { typed: '12.000', lang: 'en' } }),
  post({ question: 'first-town', answer: 'mayor' }),
  post({ question: 'flooded-towns', answer: [] }),
  post({ question: 'flooded-towns', answer: ['arden', 'arden'] }),
  post({ question: 'rain-began', answer: '2024-02-30' }),
  post({ question: 'order-of-towns', answer: ['brook'] }),
  post({ question: 'who-said', answer: { mayor: 'x' } }),
]

/** All that a client can see of the responses. */
async function seen(quiz: Quiz, requests: readonly Ask[]): Promise<unknown[]> {
  const app = appOf([quiz, BRIDGE])
  return Promise.all(
    requests.map(async ({ path, ...init }) => {
      const response = await app.request(path, init)
      return [response.status, [...response.headers], await response.text()]
    }),
  )
}

describe('whatever the key', () => {
  it('every reading is the same, byte for byte: status, headers, body', async () => {
    const expected = await seen(FLOOD, READS)
    await fc.assert(
      fc.asyncProperty(withAnyKey, async (quiz) => {
        expect(await seen(quiz, READS)).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })

  it('every refusal is the same', async () => {
    const expected = await seen(FLOOD, REFUSALS)
    expect(expected.every((response) => Array.isArray(response) && response[0] !== 200)).toBe(true)
    await fc.assert(
      fc.asyncProperty(withAnyKey, async (quiz) => {
        expect(await seen(quiz, REFUSALS)).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})
