// One question from the file in which it was written to the screen on which it is answered: the table of design, step by step.

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkQuizzes } from '../../src/author/check.ts'
import { compileQuiz } from '../../src/author/compile.ts'
import { readCompiled } from '../../src/quiz/compiled.ts'
import { grade } from '../../src/quiz/grade.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import type { PublicQuiz, Quiz } from '../../src/quiz/quiz.ts'
import { giveAnswer, mouse } from '../browser/answering.ts'
import { origin, useChromium } from '../browser/chromium.ts'

const QUIZ = 'biden-putin-call'
const QUESTION = 'day-of-the-russia-nato-meeting'
const RIGHT = '--01-12'
const PROOF = 'Russia-NATO meeting on January 12'

const openPage = useChromium()

describe('the life of a question', () => {
  let quiz: Quiz
  let question: Question
  let served: PublicQuiz
  let page: Page
  beforeAll(async () => {
    page = (await openPage()).page
  })

  test('1 written: a person wrote it into the quiz file', () => {
    const { questions } = parse(readFileSync(`questions/${QUIZ}/quiz.yaml`, 'utf8'))
    expect(questions).toContainEqual(expect.objectContaining({ id: QUESTION, kind: 'date', answer: RIGHT }))
  })

  test('2 checked: unknown → quiz, its evidence found at one place of the article', async () => {
    const { quizzes, faults } = await checkQuizzes('questions', [QUIZ])
    expect(faults).toEqual([])
    quiz = defined(quizzes[0]).quiz
    question = defined(quiz.questions.find(({ id }) => id === QUESTION))
    expect(question.evidence).toEqual([{ exact: PROOF }])
  })

  test('3 compiled: quiz → public part and key, and the key is not in the public part', () => {
    const compiled = compileQuiz(quiz)
    expect(compiled.key.find(({ id }) => id === QUESTION)).toEqual(question)
    const shown = JSON.stringify(compiled.public)
    for (const secret of [RIGHT, PROOF, question.explanation]) expect(shown).not.toContain(secret)
    const [built] = readCompiled(readFileSync('build/quizzes.txt', 'utf8'))
    expect(JSON.parse(built?.publicLine ?? '')).toEqual(compiled.public)
  })

  test('4 served: the public part, with revision and ETag', async () => {
    const reply = await fetch(`${origin()}/api/quizzes/${QUIZ}`)
    served = await reply.json()
    expect(served).toEqual(compileQuiz(quiz).public)
    expect(reply.headers.get('etag')).toBe(`"${served.revision}"`)
    const again = await fetch(`${origin()}/api/quizzes/${QUIZ}`, {
      headers: { 'If-None-Match': `"${served.revision}"` },
    })
    expect(again.status).toBe(304)
  })

  test('5 asked: public question → DOM', async () => {
    await page.goto(`${origin()}/demo/news`)
    const card = page.locator('news-quiz')
    for (
      let at = 0;
      !(await card
        .getByText(question.prompt)
        .isVisible()
        .catch(() => false));
      at++
    ) {
      const before = defined(quiz.questions[at])
      await card.getByText(before.prompt).waitFor()
      await giveAnswer(card, before, before.kind === 'number' ? before.answer.value : before.answer, mouse)
      await card.getByRole('button', { name: 'Check' }).click()
      await card.getByRole('button', { name: 'Next question' }).click()
      await card.getByText(defined(quiz.questions[at + 1]).prompt).waitFor()
    }
    expect(await card.getByRole('group', { name: question.prompt }).count()).toBe(1)
    expect(await card.getByRole('combobox', { name: 'Month' }).inputValue()).toBe('')
  })

  test('6 answered: choice → answer; 7 graded: (question, answer) → verdict', async () => {
    const card = page.locator('news-quiz')
    await giveAnswer(card, question, '--01-13', mouse)
    const asked = page.waitForRequest((request) => request.method() === 'POST')
    await card.getByRole('button', { name: 'Check' }).click()
    const request = await asked
    expect(request.postDataJSON()).toEqual({ revision: served.revision, question: QUESTION, answer: '--01-13' })
    const verdict = await (await request.response())?.json()
    const graded = grade(question, '--01-13')
    expect(graded.ok && graded.value.verdict).toBe('wrong')
    expect(verdict).toEqual({ ...(graded.ok ? graded.value : {}), others: null })
  })

  test('8 tallied: nothing is counted yet, and the reply says so', async () => {
    const reply = await fetch(`${origin()}/api/quizzes/${QUIZ}/answers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ revision: served.revision, question: QUESTION, answer: RIGHT }),
    })
    expect(await reply.json()).toMatchObject({ verdict: 'right', points: 1, others: null })
  })

  test('9 shown: verdict in words, the right answer, the explanation, the proof', async () => {
    const card = page.locator('news-quiz')
    await card.getByText('Not right', { exact: true }).waitFor()
    for (const words of ['January 12', question.explanation, PROOF]) {
      expect(await card.getByText(words, { exact: true }).count()).toBe(1)
    }
    expect(await page.getByRole('article').innerText()).toContain(PROOF)
    await page.close()
  })
})

function defined<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('it is not there')
  return value
}
