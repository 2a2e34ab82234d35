// The second file: it comes with the first choice, and without it an answer is kept until it can be checked.

import { readFileSync } from 'node:fs'
import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'

const openPage = useChromium()
const REVIEW = '**/v1/review.js'

async function openQuiz(onReview?: (route: Route) => Promise<void>) {
  const { page, complaints } = await openPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  if (onReview !== undefined) await page.route(REVIEW, onReview)
  await page.goto(`${origin()}/demo/news`)
  const quiz = page.locator('news-quiz')
  await quiz.getByText('Question 1 of').waitFor()
  return { page, quiz, asked, complaints }
}

async function answerFirst(page: Page): Promise<void> {
  await page.locator('news-quiz').getByRole('textbox').fill('7')
  await page.locator('news-quiz').getByRole('button', { name: 'Check' }).click()
}

test('nothing of it is asked for before the first choice; then once', async () => {
  const { page, quiz, asked, complaints } = await openQuiz()
  await page.waitForTimeout(300)
  expect(asked.filter((path) => path.startsWith('/v1/'))).toEqual(['/v1/news-quiz.js'])
  await answerFirst(page)
  await quiz.getByText('The proof, in the article').waitFor()
  await quiz.getByRole('button', { name: 'Next question' }).click()
  await quiz.getByRole('radio').first().check()
  await quiz.getByRole('button', { name: 'Check' }).click()
  await quiz.getByText('The proof, in the article').waitFor()
  expect(asked.filter((path) => path === '/v1/review.js').length).toBe(1)
  expect(complaints).toEqual([])
  await page.close()
})

test('the script loaded under two addresses is one element and one review', async () => {
  const { page, quiz, asked, complaints } = await openQuiz()
  // As text: the test runner would rewrite an `import()` into a call that the page does not know.
  await page.evaluate(`import('${origin()}/v1/news-quiz.js?again').then(() => {})`)
  await answerFirst(page)
  await quiz.getByText('The proof, in the article').waitFor()
  expect(asked.filter((path) => path === '/v1/review.js').length).toBe(1)
  expect(complaints).toEqual([])
  await page.close()
})

test('where it does not come, the answer is kept, and is checked when it does', async () => {
  const { page, quiz, asked } = await openQuiz((route) => route.abort())
  await answerFirst(page)
  await quiz.getByText('Your answer could not be checked. It is kept.').first().waitFor()
  expect(asked.filter((path) => path.endsWith('/answers'))).toEqual([])
  expect(await quiz.getByRole('textbox').inputValue()).toBe('7')
  await page.unroute(REVIEW)
  await quiz.getByRole('button', { name: 'Try again' }).click()
  await quiz.getByText('Not right', { exact: true }).waitFor()
  await page.close()
})

test('without it a test does not begin: no verdict may be told before its end', async () => {
  const { page, quiz, complaints } = await openQuiz((route) => route.abort())
  await page.evaluate(() => document.querySelector('news-quiz')?.setAttribute('mode', 'test'))
  await quiz.getByText('could not be loaded').waitFor()
  await page.unroute(REVIEW)
  await quiz.getByRole('button', { name: 'Try again' }).click()
  await quiz.getByRole('button', { name: 'Skip' }).waitFor()
  expect(
    complaints.filter((complaint) => !complaint.includes('review.js') && !complaint.includes('ERR_FAILED')),
  ).toEqual([])
  await page.close()
})

test('an answer waits for it, and is checked once when it is there', async () => {
  let letGo = (): void => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const { page, quiz, asked } = await openQuiz(async (route) => {
    await held
    await route.continue()
  })
  await answerFirst(page)
  await quiz.getByRole('button', { name: 'Checking' }).waitFor()
  await page.waitForTimeout(500)
  expect(asked.filter((path) => path.endsWith('/answers'))).toEqual([])
  letGo()
  await quiz.getByText('Not right', { exact: true }).waitFor()
  expect(asked.filter((path) => path.endsWith('/answers')).length).toBe(1)
  await page.close()
})

describe('the file itself', () => {
  const file = (name: string): string => readFileSync(`build/site/v1/${name}`, 'utf8')
  // What Preact sets on every node that it makes.
  const PREACT = /__source|__k\b.*__e\b/

  test('imports nothing, and holds no Preact of its own', () => {
    expect(file('news-quiz.js')).toMatch(PREACT)
    expect(file('review.js')).not.toMatch(PREACT)
    expect(file('review.js')).not.toMatch(/\bimport\b/)
  })
})
