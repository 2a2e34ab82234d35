// What Schemathesis's stateful checks ask, over all that there is: what is listed is there, stays there, and is answered for.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { QuizSummary } from '../../src/quiz/quiz.ts'
import { origin } from '../browser/chromium.ts'
import { type Client, openClient } from './client.ts'
import { encode } from './draft.ts'
import { METHODS } from './faults-of-headers.ts'
import { goodAnswers } from './good-answer.ts'
import { fetchSeeds, type Seeds } from './seeds.ts'
import { type Header, headerOf, jsonOf, type Reply } from './wire.ts'

let seeds: Seeds
let client: Client
beforeAll(async () => {
  seeds = await fetchSeeds(origin())
  client = openClient(origin())
})
afterAll(() => client.close())

const ask = (method: string, target: string, headers: readonly Header[] = [], body: unknown = null): Promise<Reply> =>
  client.send({ method, target, headers, body: body === null ? null : encode(JSON.stringify(body)), chunked: false })

const pathOf = ({ id }: QuizSummary): string => `/api/quizzes/${id}`

/** A HEAD need not say how long the body would be (RFC 9110, section 9.3.2). */
const withoutLength = ({ headers }: Reply): Header[] =>
  headers.filter(([name]) => name.toLowerCase() !== 'content-length')

describe('ensure_resource_availability', () => {
  test('each listed quiz is there, as it is listed, and its tag is its revision', async () => {
    for (const summary of seeds.listed) {
      const reply = await ask('GET', pathOf(summary))
      const { id, revision, title, language, topics, questions } = Object(jsonOf(reply))
      expect({ id, title, language, topics, questionCount: questions.length, revision }).toEqual(summary)
      expect(headerOf(reply, 'ETag')).toBe(`"${summary.revision}"`)
    }
  })

  test('each tag is 304 where it came from, by GET and by HEAD, and a HEAD has the headers of its GET', async () => {
    const paths = ['/api/quizzes', ...seeds.listed.flatMap((one) => [pathOf(one), `${pathOf(one)}/questions?seed=3`])]
    for (const path of paths) {
      const whole = await ask('GET', path)
      const known: Header = ['If-None-Match', headerOf(whole, 'ETag') ?? '']
      for (const method of ['GET', 'HEAD']) expect((await ask(method, path, [known])).status).toBe(304)
      expect(withoutLength(await ask('HEAD', path))).toEqual(withoutLength(whole))
    }
  })

  test('each question can be chosen by its topic and kind, and its right answer, sent as an answer, is right', async () => {
    for (const quiz of seeds.quizzes.values()) {
      for (const question of quiz.questions) {
        const { id, topic, kind, maxPoints } = question
        const [some] = fc.sample(goodAnswers(question), { seed: 1, numRuns: 1 })
        const path = `/api/quizzes/${quiz.id}`
        const chosen = await ask('GET', `${path}/questions?topic=${encodeURIComponent(topic)}&kind=${kind}`)
        expect(Object(jsonOf(chosen)).questions).toContainEqual(expect.objectContaining({ id }))
        const grade = (answer: unknown) =>
          ask('POST', `${path}/answers`, [['Content-Type', 'application/json']], {
            revision: quiz.revision,
            question: id,
            answer,
          })
        const { rightAnswer } = Object(jsonOf(await grade(some)))
        expect(jsonOf(await grade(rightAnswer))).toMatchObject({
          question: id,
          verdict: 'right',
          points: maxPoints,
          rightAnswer,
        })
      }
    }
  })
})

describe('use_after_free: nothing can be freed', () => {
  test.each(METHODS)('after a %s of everything, everything is as it was', async (method) => {
    const paths = ['/api/quizzes', ...seeds.listed.map(pathOf)]
    const before = await Promise.all(paths.map((path) => ask('GET', path)))
    for (const path of paths) await ask(method, path)
    const after = await Promise.all(paths.map((path) => ask('GET', path)))
    expect(after.map(({ status, body }) => [status, body])).toEqual(before.map(({ status, body }) => [status, body]))
  })
})
