// On the narrowest screen, in every state of the gallery, light and dark: axe finds nothing, and nothing scrolls sideways.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'
import { demoQuestions, galleryStates } from './gallery/states.ts'

const openPage = useChromium()

const NARROW = { width: 320, height: 640 }

/** What axe objects to, as `rule: target`; and what is wider than its place. */
async function objections(page: Page, prepared: AxeBuilder = axeOn(page)): Promise<string[]> {
  const { violations } = await prepared.analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  const wide = await page.evaluate(overflowing)
  return [...found, ...wide, ...(width > NARROW.width ? [`scrolls sideways: ${width} pixels`] : [])]
}

const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true)

/** What is wider within the quiz than the place it has; a select shows its text cut, and the verdict shows it whole. */
function overflowing(): string[] {
  const inside = [...document.querySelectorAll('news-quiz')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('*') ?? []),
  ])
  return inside
    .filter((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0)
    .filter((node) => !node.matches('.unseen, select, input, option'))
    .map((node) => `overflows: ${node.localName}.${node.className} ${node.scrollWidth} > ${node.clientWidth}`)
}

// A whole page has a row of its own; a state of the quiz is looked at within it. In the dark only the colours differ.
test.each(galleryStates(await demoQuestions()))('$name', async ({ path, frame, before, reach }) => {
  const { page } = await openPage({ colorScheme: 'light', viewport: NARROW })
  const axe = (): AxeBuilder => (frame === 'page' ? axeOn(page) : axeOn(page).include('news-quiz'))
  await before?.(page)
  await page.goto(origin() + path)
  await reach(page)
  expect(await objections(page, axe())).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await objections(page, axe().withRules('color-contrast'))).toEqual([])
  await page.close()
})

test('a planted fault is found', async () => {
  const { page } = await openPage({ viewport: NARROW })
  await page.goto(`${origin()}/biden-putin-call`)
  const field = page.locator('news-quiz').getByRole('textbox')
  await field.evaluate((node) => node.removeAttribute('aria-label'))
  await field.evaluate((node) => node.closest('label')?.replaceWith(node))
  expect(await objections(page, axeOn(page).include('news-quiz'))).toEqual([expect.stringMatching(/^label: /)])
  await page.close()
})

test('a planted colour that is too dark only in the dark is found there', async () => {
  const { page } = await openPage({ colorScheme: 'light', viewport: NARROW })
  await page.goto(`${origin()}/biden-putin-call`)
  const quiz = page.locator('news-quiz')
  await quiz.getByText('Write a number.').waitFor()
  await quiz.evaluate((node) => node.style.setProperty('--news-quiz-muted', '#40444d'))
  const contrast = () => objections(page, axeOn(page).include('news-quiz').withRules('color-contrast'))
  expect(await contrast()).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await contrast()).toEqual([
    expect.stringMatching(/^color-contrast: .*standing/),
    expect.stringMatching(/^color-contrast: .*rule/),
  ])
  await page.close()
})
