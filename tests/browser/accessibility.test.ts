// On the narrowest screen, in every state, light and dark: axe finds nothing, and nothing scrolls sideways.

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'
import { NARROW, objections } from './objections.ts'

const openPage = useChromium()

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('start, chosen, empty check, right, wrong, every kind, and the end', async () => {
    const { page } = await openPage({ colorScheme, viewport: NARROW })
    await page.goto(`${origin()}/demo/news`)
    const quiz = page.locator('news-quiz')
    const check = quiz.getByRole('button', { name: 'Check' })
    await check.waitFor()
    expect(await objections(page)).toEqual([])
    await check.click()
    await quiz.locator('#problem').waitFor()
    expect(await objections(page)).toEqual([])
    await quiz.getByRole('textbox').fill('50')
    expect(await objections(page)).toEqual([])
    for (let question = 1; question <= 14; question++) {
      if (question > 1) {
        await chooseSomething(page)
        expect(await objections(page)).toEqual([])
      }
      await check.click()
      const onward = quiz.getByRole('button', { name: /Next question|See your score/ })
      await onward.waitFor()
      expect(await objections(page)).toEqual([])
      await onward.click()
    }
    await quiz.getByRole('heading', { name: /You scored/ }).waitFor()
    await quiz.locator('summary').first().click()
    expect(await objections(page)).toEqual([])
    await page.close()
  })

  test('a test, its look over, and its end with what was left out', async () => {
    const { page } = await openPage({ colorScheme, viewport: NARROW })
    await page.goto(`${origin()}/biden-putin-call`)
    const quiz = page.locator('news-quiz')
    await quiz.evaluate((node) => {
      node.setAttribute('limit', '2')
      node.setAttribute('mode', 'test')
    })
    await quiz.getByText('Question 1 of 2').waitFor()
    await quiz.getByRole('textbox').fill('7')
    expect(await objections(page)).toEqual([])
    await quiz.getByRole('button', { name: 'Next question' }).click()
    await quiz.getByRole('button', { name: 'Skip' }).click()
    await quiz.getByText('You have answered 1 of 2.').waitFor()
    expect(await objections(page)).toEqual([])
    await quiz.getByRole('button', { name: 'Finish, and see your score' }).click()
    await quiz.getByRole('heading', { name: 'Your answers' }).waitFor()
    expect(await objections(page)).toEqual([])
    await page.close()
  })

  test('a state that was kept, with its way out', async () => {
    const { page } = await openPage({ colorScheme, viewport: NARROW })
    await page.goto(`${origin()}/biden-putin-call`)
    const quiz = page.locator('news-quiz')
    await quiz.getByRole('textbox').fill('7')
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
    await page.reload()
    const away = quiz.getByRole('button', { name: 'Not you? Start over' })
    await away.waitFor()
    expect(await objections(page)).toEqual([])
    await away.click()
    expect(await quiz.locator('legend').evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.close()
  })

  test.each(['/', '/docs', '/demo/class', '/biden-putin-call'])('the page %s', async (path) => {
    const { page, complaints } = await openPage({ colorScheme, viewport: NARROW })
    await page.goto(origin() + path)
    if (path.length > 5) await page.locator('news-quiz').first().getByRole('button', { name: 'Check' }).waitFor()
    expect(await objections(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })
})

/** Takes the first of whatever the question offers: mostly wrong. */
async function chooseSomething(page: Page): Promise<void> {
  const quiz = page.locator('news-quiz')
  for (const field of await quiz.getByRole('combobox').all()) await field.selectOption({ index: 1 })
  for (const field of await quiz.getByRole('textbox').all()) await field.fill('1999')
  const choice = quiz.locator('input[type=radio], input[type=checkbox]').first()
  if ((await choice.count()) > 0) await choice.check()
}

test('a planted fault is found', async () => {
  const { page } = await openPage({ viewport: NARROW })
  await page.goto(`${origin()}/biden-putin-call`)
  const field = page.locator('news-quiz').getByRole('textbox')
  await field.evaluate((node) => node.removeAttribute('aria-label'))
  await field.evaluate((node) => node.closest('label')?.replaceWith(node))
  expect(await objections(page)).toEqual([expect.stringMatching(/^label: /)])
  await page.close()
})
