// The typed client against the real service, and its example as a reader of the docs would run it.

import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { createClient } from '../../src/client/client.ts'
import { origin } from '../browser/chromium.ts'

const client = () => createClient(origin())
const QUIZ = 'biden-putin-call'

async function revision(): Promise<string> {
  const quiz = await client().getQuiz(QUIZ)
  return quiz.ok ? quiz.value.revision : ''
}

test('lists the quizzes, and gives each of them', async () => {
  const list = await client().listQuizzes()
  const ids = list.ok ? list.value.quizzes.map(({ id }) => id) : []
  expect(ids).toContain(QUIZ)
  for (const id of ids) expect(await client().getQuiz(id)).toMatchObject({ ok: true, value: { id } })
})

test('chooses questions by topic, kind, limit and seed', async () => {
  const choice = { topics: ['troop numbers', 'meeting dates'], limit: 3, seed: 'a' }
  const [one, again] = [await client().getQuestions(QUIZ, choice), await client().getQuestions(QUIZ, choice)]
  expect(one.ok && one.value.questions.length).toBe(3)
  expect(one).toEqual(again)
  const dates = await client().getQuestions(QUIZ, { kind: 'date' })
  expect(dates.ok && dates.value.questions.every(({ kind }) => kind === 'date')).toBe(true)
})

test('grades an answer', async () => {
  const verdict = await client().gradeAnswer(QUIZ, {
    revision: await revision(),
    question: 'day-of-the-russia-nato-meeting',
    answer: '--01-12',
  })
  expect(verdict).toMatchObject({ ok: true, value: { verdict: 'right', points: 1, others: null } })
})

test('gives a problem as a value: unknown quiz, a fault in the answer, an old revision, no service at all', async () => {
  const question = 'day-of-the-russia-nato-meeting'
  expect(await client().getQuiz('../no such quiz')).toMatchObject({
    ok: false,
    failure: { type: '/problems/not-found' },
  })
  expect(await client().gradeAnswer(QUIZ, { revision: await revision(), question, answer: 'tomorrow' })).toMatchObject({
    ok: false,
    failure: { status: 422, errors: [{ code: 'invalid-date', pointer: '/answer' }] },
  })
  expect(await client().gradeAnswer(QUIZ, { revision: 'old', question, answer: '--01-12' })).toMatchObject({
    ok: false,
    failure: { status: 410, revision: await revision() },
  })
  expect(await createClient('http://127.0.0.1:1').listQuizzes()).toMatchObject({ ok: false, failure: { status: 0 } })
})

test('the example runs', () => {
  const { status, stdout, stderr } = spawnSync('node', ['examples/take-a-quiz.ts', origin()], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('The call between Biden and Putin\n')
  expect(stdout.match(/(?:right|partly|wrong), [\d.]+ of 1: “/g)?.length).toBe(14)
})
