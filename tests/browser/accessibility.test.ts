// On the narrowest screen, in every state of the gallery, light and dark: axe finds nothing, and nothing scrolls sideways.

import type { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'
import { demoQuestions, galleryStates } from './gallery/states.ts'
import { axeOn, NARROW, objections } from './objections.ts'

const openPage = useChromium()

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
