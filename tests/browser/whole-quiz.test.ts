// The whole quiz on the real demo page, answered to the end, by mouse and by keyboard alone.

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import { type Question, rightAnswer } from '../../src/quiz/kinds.ts'
import { giveAnswer, type Hand, keyboard, mouse } from './answering.ts'
import { origin, useChromium } from './chromium.ts'

const openPage = useChromium()
let questions: readonly Question[] = []

beforeAll(async () => {
  const { quizzes } = await checkQuizzes('questions', ['biden-putin-call'])
  questions = quizzes[0]?.quiz.questions ?? []
})

const HANDS: [name: string, hand: (page: Page) => Hand][] = [
  ['by mouse', () => mouse],
  ['by keyboard alone', keyboard],
]

describe.each(HANDS)('%s', (_name, handOf) => {
  test('every right answer is right, and the score is full', async () => {
    const { page, complaints } = await openPage()
    await page.goto(`${origin()}/demo/news`)
    const quiz = page.locator('news-quiz')
    const hand = handOf(page)
    for (const [index, question] of questions.entries()) {
      await quiz.getByText(`Question ${index + 1} of ${questions.length}`).waitFor()
      await giveAnswer(quiz, question, rightAnswer(question), hand)
      await hand.press(quiz.getByRole('button', { name: 'Check' }))
      await expect.poll(() => quiz.getByRole('status').innerText(), { timeout: 10_000 }).toMatch(/^Right\./)
      expect(await quiz.getByText(question.explanation).count()).toBe(1)
      for (const { exact } of question.evidence) expect(await quiz.getByText(exact).count()).toBeGreaterThan(0)
      const onward = index + 1 < questions.length ? 'Next question' : 'See your score'
      await hand.press(quiz.getByRole('button', { name: onward }))
    }
    const total = questions.reduce((sum, { points }) => sum + points, 0)
    const heading = quiz.getByRole('heading', { name: `You scored ${total} of ${total}` })
    await heading.waitFor()
    expect(await heading.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await quiz.getByText('What you missed').count()).toBe(0)
    await hand.press(quiz.getByRole('button', { name: 'Start again' }))
    await quiz.getByText(`Question 1 of ${questions.length}`).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })
})

test('wrong answers are said to be wrong, cost their points and are listed at the end with what is right', async () => {
  const { page } = await openPage()
  await page.goto(`${origin()}/demo/news`)
  const quiz = page.locator('news-quiz')
  for (const [index, question] of questions.entries()) {
    await quiz.getByText(`Question ${index + 1} of ${questions.length}`).waitFor()
    const wrong = wrongAnswer(question)
    await giveAnswer(quiz, question, wrong ?? rightAnswer(question), mouse)
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.getByRole('button', { name: /Next question|See your score/ }).click()
  }
  const right = questions.filter((question) => wrongAnswer(question) === null).length
  await quiz.getByRole('heading', { name: `You scored ${right} of ${questions.length}` }).waitFor()
  const missed = quiz.getByRole('listitem')
  expect(await missed.count()).toBe(questions.length - right)
  await missed.first().getByText('Not right').click()
  expect(await missed.first().innerText()).toContain('The right answer\n50 minutes')
  await page.close()
})

/** An answer that earns nothing; null for the kinds that are answered rightly here, so that both stand in one score. */
function wrongAnswer(question: Question) {
  if (question.kind === 'single') return question.options.find(({ id }) => id !== question.answer)?.id ?? ''
  if (question.kind === 'number') return 7
  return null
}
