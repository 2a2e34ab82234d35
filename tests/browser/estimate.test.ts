// The slider of an estimate, by keyboard, by mouse and typed; and what is said beyond the verdict, up to the end.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useChromium } from './chromium.ts'
import { useFixtures } from './fixture-service.ts'
import { HARBOUR } from './harbour-quiz.ts'
import { NARROW, objections } from './objections.ts'

const openPage = useChromium()
const service = useFixtures([HARBOUR])

interface Opened {
  readonly page: Page
  readonly quiz: Locator
  readonly slider: Locator
  readonly complaints: string[]
}

async function open(options: Parameters<typeof openPage>[0] = {}): Promise<Opened> {
  const { page, complaints } = await openPage(options)
  await page.goto(`${service().origin}/${HARBOUR.id}`)
  const quiz = page.locator('news-quiz')
  const slider = quiz.getByRole('slider')
  await slider.waitFor()
  return { page, quiz, slider, complaints }
}

const check = (quiz: Locator) => quiz.getByRole('button', { name: 'Check' }).click()
const onward = (quiz: Locator) => quiz.getByRole('button', { name: /Next question|See your score/ }).click()
const status = (quiz: Locator) => quiz.getByRole('status').innerText()
const said = (slider: Locator) => slider.getAttribute('aria-valuetext')

describe('the slider', () => {
  test('is no answer until it is set, wherever it stands', async () => {
    const { page, quiz, slider, complaints } = await open()
    expect(await said(slider)).toBe('Not set yet')
    await quiz.getByText('Not set yet').waitFor()
    await check(quiz)
    await quiz.locator('.problem').getByText('Give your whole answer first.').waitFor()
    await slider.click() // in its middle, where it stands already
    expect(await said(slider)).toBe('50 ships')
    expect(complaints).toEqual([])
    await page.close()
  })

  test('by keyboard alone: arrows, Home, and Enter to check', async () => {
    const { page, quiz, slider } = await open()
    await page.keyboard.press('Tab')
    while (!(await slider.evaluate((node) => node.matches(':focus')))) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
    expect(await said(slider)).toBe('49 ships')
    await page.keyboard.press('Home')
    expect(await said(slider)).toBe('0 ships')
    await page.keyboard.press('End')
    expect(await said(slider)).toBe('100 ships')
    for (let presses = 0; presses < 60; presses++) await page.keyboard.press('ArrowLeft')
    expect(await said(slider)).toBe('40 ships')
    await page.keyboard.press('Enter')
    await expect.poll(() => status(quiz)).toBe('Right. 1 of 1 point.')
    await page.close()
  })

  test('by mouse: the verdict shows both numbers, the exact rule and the feedback', async () => {
    const { page, quiz, slider } = await open()
    const box = await slider.boundingBox()
    if (box === null) throw new Error('the slider is not there')
    expect(box.height).toBe(44)
    await page.mouse.move(box.x + box.width / 2, box.y + 22)
    await page.mouse.down()
    await page.mouse.move(box.x + 14 + 0.55 * (box.width - 28), box.y + 22, { steps: 5 })
    await page.mouse.up()
    expect(await said(slider)).toBe('55 ships')
    await check(quiz)
    await expect.poll(() => status(quiz)).toBe('Partly right. 0.4 of 1 point.')
    const verdict = quiz.locator('.verdict')
    const text = (await verdict.innerText()).replace(/\s+/g, ' ')
    expect(text).toContain('Your answer: 55 ships')
    expect(text).toContain('The right answer: 40 ships')
    expect(text).toContain('All points from 38 to 42, fewer the farther off, none at 18 or less, or at 62 or more.')
    expect(text).toContain('That many were expected.')
    expect(await verdict.locator('circle[cx="55.0%"]').count()).toBe(1)
    expect(await verdict.locator('circle[cx="40.0%"]').count()).toBe(1)
    await page.close()
  })

  test('what is typed takes its place, is read by the service, and is refused beyond the ends', async () => {
    const { page, quiz, slider } = await open()
    const field = quiz.getByRole('textbox', { name: 'Or type it (ships)' })
    await slider.press('ArrowRight')
    await field.fill('500')
    expect(await said(slider)).toBe('500 ships')
    expect(await slider.inputValue()).toBe('100') // as near as it goes
    await field.fill('30')
    expect(await slider.inputValue()).toBe('30')
    await field.fill('500')
    await check(quiz)
    await quiz.locator('.problem').getByText('This is not a number that we can').waitFor()
    await field.fill('40.5 ships')
    await field.press('Enter')
    await expect.poll(() => status(quiz)).toBe('Right. 1 of 1 point.')
    expect(await quiz.locator('.verdict circle[cx="40.5%"]').count()).toBe(1)
    await page.close()
  })
})

test('to the end: ratios, a range of days, feedback, a correction and the author’s closing message', async () => {
  const { page, quiz, slider, complaints } = await open()
  await slider.press('Home')
  await check(quiz)
  await expect.poll(() => status(quiz)).toBe('Not right. 0 of 1 point.')
  await onward(quiz)
  await slider.waitFor()
  await quiz.getByRole('textbox', { name: 'Or type it (people)' }).fill('60k')
  await check(quiz)
  await expect.poll(() => status(quiz)).toBe('Right. 1 of 1 point.')
  await quiz
    .getByText('All points from 55,000 to 65,000, fewer the farther off, none at 6,000 or less, or at 600,000 or more.')
    .waitFor()
  await onward(quiz)
  await quiz.getByRole('combobox', { name: 'Month' }).selectOption('May')
  await quiz.getByRole('combobox', { name: 'Day' }).selectOption('11')
  await quiz.getByRole('textbox', { name: 'Year' }).fill('2022')
  await check(quiz)
  await quiz.getByText(/^May 9\s*–\s*10, 2022$/).waitFor()
  await onward(quiz)
  await quiz.getByRole('radio', { name: 'Bo Brown' }).check()
  await check(quiz)
  await quiz.getByText('Bo Brown came second in the competition.').waitFor()
  await quiz.getByText('Corrected on June 1, 2022: Her name had been misspelt.').waitFor()
  await onward(quiz)
  await quiz.getByRole('heading', { name: 'You scored 1 of 4' }).waitFor()
  await quiz.getByText('The harbour keeps its secrets.').waitFor()
  expect(complaints).toEqual([])
  await page.close()
})

test('where its file does not come, the field for numbers serves, also for what the slider had set', async () => {
  const { page, quiz, slider } = await open()
  await slider.press('ArrowLeft')
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
  await page.route('**/v1/estimate.js', (route) => route.abort())
  await page.reload()
  const field = quiz.getByRole('textbox', { name: 'How many ships came? (ships)' })
  await field.waitFor()
  expect(await slider.count()).toBe(0)
  expect(await field.inputValue()).toBe('49')
  await field.fill('41')
  await check(quiz)
  await expect.poll(() => status(quiz)).toBe('Right. 1 of 1 point.')
  expect(await quiz.locator('.verdict circle').count()).toBeGreaterThan(0)
  await page.close()
})

describe.each(['light', 'dark'] as const)('on the narrowest screen, %s', (colorScheme) => {
  test('unset, set, and with its verdict: nothing to object to', async () => {
    const { page, quiz, slider } = await open({ colorScheme, viewport: NARROW })
    expect(await objections(page)).toEqual([])
    await slider.press('ArrowRight')
    expect(await objections(page)).toEqual([])
    await check(quiz)
    await quiz.locator('.verdict').waitFor()
    expect(await objections(page)).toEqual([])
    await page.close()
  })

  test('a slider without a name is found', async () => {
    const { page, slider } = await open({ colorScheme, viewport: NARROW })
    await slider.evaluate((node) => node.removeAttribute('aria-label'))
    expect(await objections(page)).toEqual([expect.stringMatching(/^label: /)])
    await page.close()
  })
})
