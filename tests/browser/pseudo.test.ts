// No state of any kind shows a word that is not in the catalogue: what is unmarked is the quiz's own.

import { describe, expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'
import { demoQuestions, galleryStates } from './gallery/states.ts'
import { speakMarked, unmarked } from './pseudo.ts'

const openPage = useChromium()
const questions = await demoQuestions()
const states = galleryStates(questions).filter(
  ({ path, frame, name }) => path === '/demo/news' && frame !== 'page' && name !== 'edited article',
)

/** The months are what Intl calls them. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2000, month, 1)),
)

/** Every text of the quiz and its key. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

const OWN = [
  ...textsOf(questions),
  'The call between Biden and Putin',
  'Somebody else',
  'Move up: ',
  'Move down: ',
  ...MONTHS,
].sort((a, b) => b.length - a.length)

/** Without what the quiz itself says; the longest text first, so that none is taken for a part of another. */
const others = (text: string): string => OWN.reduce((rest, own) => rest.replaceAll(own, ''), text)

describe('in a language whose words are all marked, nothing else is said', () => {
  test.each(states)('$name', async ({ before, path, reach }) => {
    const { page } = await openPage()
    page.setDefaultTimeout(15_000)
    await speakMarked(page)
    await before?.(page)
    await page.goto(origin() + path)
    await reach(page)
    expect((await unmarked(page)).map(others).filter((text) => /\p{L}/u.test(text))).toEqual([])
    await page.close()
  })
})

test('a word in the code would be seen', async () => {
  const { page } = await openPage()
  await speakMarked(page)
  await page.goto(`${origin()}/demo/news`)
  await page
    .locator('news-quiz')
    .getByRole('button', { name: 'Check' })
    .evaluate((button) => button.setAttribute('title', 'Click here'))
  expect((await unmarked(page)).map(others)).toContain('Click here')
  await page.close()
})
