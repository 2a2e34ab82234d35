// `newsquiz print` on paper: the pages that a browser makes of its file.

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import { paperDocument } from '../../src/author/paper/paper-document.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { useChromium } from './chromium.ts'
import { pagesOf } from './pdf.ts'

const openPage = useChromium()
let quiz: Quiz | undefined

beforeAll(async () => {
  quiz = (await checkQuizzes('questions', ['biden-putin-call'])).quizzes[0]?.quiz
})

async function openPaper(change: (quiz: Quiz) => Quiz = (same) => same): Promise<Page> {
  if (quiz === undefined) throw new Error('the quiz is at fault')
  const { page } = await openPage()
  await page.setContent(paperDocument(change(quiz)))
  return page
}

/** How many pages the whole file takes, and each part of it alone. */
async function countPages(page: Page, format: string) {
  const count = async (without: string): Promise<number> => {
    await page.evaluate((selector) => {
      for (const part of document.querySelectorAll('main, .key')) part.toggleAttribute('hidden', part.matches(selector))
    }, without)
    return pagesOf(await page.pdf({ format }))
  }
  return { key: await count('main'), paper: await count('.key'), whole: await count('.nothing') }
}

describe.each(['A4', 'Letter'])('on %s', (format) => {
  test('the key begins on a page of its own', async () => {
    const page = await openPaper()
    const { whole, paper, key } = await countPages(page, format)
    expect(whole).toBe(paper + key)
    expect(paper).toBeGreaterThan(1)
    await page.close()
  })

  test('a key that would fit below the questions still begins on its own page', async () => {
    const page = await openPaper((whole) => ({ ...whole, questions: whole.questions.slice(0, 1) }))
    expect(await countPages(page, format)).toEqual({ whole: 2, paper: 1, key: 1 })
    await page.close()
  })
})

test('nothing stands out of the page, in either direction', async () => {
  for (const language of ['en', 'ar']) {
    const page = await openPaper((same) => ({ ...same, language }))
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 673, height: 1000 }) // A4 without its margins
    const { scroll, width } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scroll: scrollWidth, width: clientWidth }
    })
    expect(scroll).toBe(width)
    await page.close()
  }
})

test('no question is broken over two pages', async () => {
  const page = await openPaper()
  const breaks = await page
    .locator('ol > li')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item).breakInside))
  expect(new Set(breaks)).toEqual(new Set(['avoid']))
  await page.close()
})
