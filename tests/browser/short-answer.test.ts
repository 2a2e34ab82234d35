// A short answer, typed: Enter checks it, the page around hears none of its letters, and a slip is shown as it is written.

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'

const openPage = useChromium()
const PROMPT = 'On which day of the week did Biden and Putin exchange their warnings?'

/** The quiz with its short answer alone, on a page that counts the keys it hears. */
async function openShortAnswer(): Promise<Page> {
  const { page } = await openPage()
  await page.route('**/api/quizzes/biden-putin-call', async (route) => {
    const response = await route.fetch()
    const quiz = await response.json()
    const questions = quiz.questions.filter(({ kind }: { kind: string }) => kind === 'text')
    await route.fulfill({ response, json: { ...quiz, questions } })
  })
  await page.goto(`${origin()}/biden-putin-call`)
  await page.evaluate(() => {
    const heard = () => {
      document.body.dataset.heard = String(Number(document.body.dataset.heard ?? 0) + 1)
    }
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, heard)
  })
  await page.locator('news-quiz').getByText(PROMPT).waitFor()
  return page
}

const heardBy = (page: Page) => page.evaluate(() => Number(document.body.dataset.heard ?? 0))

test('the field has its name, its language and no completion', async () => {
  const page = await openShortAnswer()
  const field = page.locator('news-quiz').getByRole('textbox', { name: PROMPT, exact: true })
  const attributes = await field.evaluate((node) =>
    ['lang', 'dir', 'autocomplete'].map((name) => node.getAttribute(name)),
  )
  expect(attributes).toEqual(['en', 'auto', 'off'])
  await page.close()
})

test('a slip is right, checked by Enter, and the right spelling and the rule are shown', async () => {
  const page = await openShortAnswer()
  const quiz = page.locator('news-quiz')
  await quiz.getByRole('textbox').focus()
  await page.keyboard.type('thursdya')
  expect(await heardBy(page)).toBe(0)
  await page.keyboard.press('Enter')
  await quiz.getByText('Right', { exact: true }).waitFor()
  await quiz.getByText('Thursday', { exact: true }).waitFor()
  expect(await quiz.getByText(/^Right as well: Thurs, Thu\. One slip counts as right/).count()).toBe(1)
  await page.close()
})

test('another day is wrong, and the right one is shown', async () => {
  const page = await openShortAnswer()
  const quiz = page.locator('news-quiz')
  await quiz.getByRole('textbox').fill('Tuesday')
  await quiz.getByRole('button', { name: 'Check' }).click()
  await quiz.getByText('Not right', { exact: true }).waitFor()
  await quiz.getByText('Thursday', { exact: true }).waitFor()
  await page.close()
})

test('signs alone are refused with words, and what was typed stays', async () => {
  const page = await openShortAnswer()
  const quiz = page.locator('news-quiz')
  await quiz.getByRole('textbox').fill('?!')
  await quiz.getByRole('button', { name: 'Check' }).click()
  await quiz.locator('#problem').waitFor()
  expect(await quiz.getByRole('textbox').inputValue()).toBe('?!')
  await page.close()
})
