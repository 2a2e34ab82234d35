// A reader who leaves right after Check, closes the page, goes back, or has two tabs: the answer is not lost, and its verdict comes.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FAULTS } from './faulty-api.ts'
import { check, isRight, useFaultyPages } from './faulty-pages.ts'
import { launchChromium } from './launch.ts'

const { api, host, openAsked } = useFaultyPages()

// By default Playwright turns the back/forward cache off.
let browser: Browser | undefined
beforeAll(async () => {
  browser = await launchChromium(['--disable-back-forward-cache'])
})
afterAll(() => browser?.close())

const slowReview = (page: Page): Promise<unknown> =>
  page.route('**/review.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue()
  })

async function openCachingPage() {
  const page = await browser?.newPage({ reducedMotion: 'reduce' })
  if (page === undefined) throw new Error('the browser is not open')
  return { page, quiz: page.locator('news-quiz') }
}

test('a page that is closed at the very press of Check: the next visit sends the answer and gives the verdict', async () => {
  const { page, quiz } = await openAsked()
  api.failAlways(FAULTS['no answer at all'])
  await check(quiz)
  await expect.poll(api.count).toBe(2)
  api.failAlways(null)
  const next = await page.context().newPage()
  await page.close()
  await next.goto(host())
  await isRight(next.locator('news-quiz'))
  expect(await next.locator('news-quiz').getByRole('textbox').inputValue()).toBe('50')
  await next.close()
})

test('an answer is on the device before it is sent', async () => {
  const { page, quiz } = await openAsked()
  const kept: string[] = []
  await page.route('**/answers', async (route) => {
    kept.push(await page.evaluate(() => Object.values(localStorage).join()))
    await route.continue()
  })
  await check(quiz)
  await isRight(quiz)
  expect(kept).toEqual([expect.stringMatching(/"phase":"checking".*"again":true.*"typed":"50"/)])
  await page.close()
})

test('so it is when the review is slow to come', async () => {
  const { page, quiz } = await openAsked(slowReview)
  const kept: string[] = []
  await page.route('**/answers', async (route) => {
    kept.push(await page.evaluate(() => Object.values(localStorage).join()))
    await route.continue()
  })
  await check(quiz)
  await isRight(quiz)
  expect(kept).toEqual([expect.stringMatching(/"typed":"50"/)])
  await page.close()
})

test('back from the browser’s cache, where the page slept with the answer under way', async () => {
  const { page, quiz } = await openCachingPage()
  await page.goto(host())
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
  })
  await quiz.getByRole('textbox').fill('50')
  api.fail(FAULTS['no answer at all'])
  await check(quiz)
  await expect.poll(api.count).toBe(2)
  await page.goto(`${host()}/blocked`)
  // `page.goBack()` waits for a load, which a page from this cache does not have.
  await page.evaluate(() => history.back())
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true)
  expect(await quiz.getByRole('textbox').inputValue()).toBe('50')
  await isRight(quiz)
  await page.close()
})

test('two tabs that check the same question while the service is away: the first verdict is both tabs’', async () => {
  const { page, quiz } = await openAsked()
  const other = await page.context().newPage()
  await other.goto(host())
  const second = other.locator('news-quiz')
  await second.getByRole('textbox').fill('7')
  api.failAlways(FAULTS['cut before it is answered'])
  await check(quiz)
  await check(second)
  for (const one of [quiz, second]) await one.locator('#problem').waitFor()
  api.failAlways(null)
  await second.getByRole('button', { name: 'Try again' }).click()
  await second.getByText('Not right', { exact: true }).waitFor()
  await quiz.getByText('Not right', { exact: true }).waitFor()
  await page.close()
  await other.close()
})
