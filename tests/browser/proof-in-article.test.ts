// The proof, in the article: the exact passage or an honest no, the page's HTML unchanged, and a way back.

import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ARTICLE_PAGES, type ArticlePage } from './article-pages.ts'
import { origin, useChromium } from './chromium.ts'
import { REPEATING_PAGES } from './repeating-pages.ts'

const openPage = useChromium()
let html = ''
let address = ''
const host = createServer((_request, response) => {
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><title>A page</title>${html}`)
})
beforeAll(async () => {
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const at = host.address()
  address = typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}` : ''
})
afterAll(() => host.close())

/** What the element's own module finds and marks on a page. */
async function look(page: Page, { evidence }: ArticlePage) {
  // Not `import()`: the test runner would rewrite it into a call that the page does not know.
  await page.addScriptTag({
    type: 'module',
    content: `import { open } from '${origin()}/v1/review.js'; window.article = open({})`,
  })
  await page.waitForFunction(() => 'article' in window)
  return page.evaluate((pieces) => {
    const { lookFor, goTo, comeBack } = Reflect.get(window, 'article')
    const quiz = document.querySelector('#quiz')
    const article = { title: 'Troops at the border' }
    const before = document.documentElement.outerHTML
    const { whereabouts, found } = lookFor(quiz, pieces, article)
    goTo(quiz, pieces, article)
    const marks = [...(CSS.highlights.get('news-quiz-proof') ?? [])].filter((mark) => mark instanceof Range)
    const marked = marks.map(String)
    const right = document.querySelector('[data-here]')
    const astray = marks.filter(
      (mark, index) =>
        (right !== null && !right.contains(mark.commonAncestorContainer)) ||
        (index === 0 && !isInView(mark.getBoundingClientRect())),
    ).length
    const unchanged = document.documentElement.outerHTML === before
    comeBack(document.body)
    const kept = CSS.highlights.size === (found > 0 ? 1 : 0) // what another quiz does leaves the mark
    comeBack(quiz)
    return { whereabouts, found, marked, astray, kept, unchanged, left: CSS.highlights.size }

    function isInView({ top, bottom, left, right }: DOMRect): boolean {
      return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
    }
  }, evidence)
}

describe('a page with', () => {
  test.each(Object.entries({ ...ARTICLE_PAGES, ...REPEATING_PAGES }))('%s', async (_name, fixture) => {
    const { page } = await openPage()
    html = fixture.html
    await page.goto(address)
    if (fixture.prepare !== undefined) await page.evaluate(fixture.prepare)
    expect(await look(page, fixture)).toEqual({
      whereabouts: fixture.whereabouts,
      found: fixture.marked.length,
      marked: fixture.marked,
      astray: 0,
      kept: true,
      unchanged: true,
      left: 0,
    })
    await page.close()
  })
})

describe('on the news page', () => {
  async function answerFirst() {
    const { page, complaints } = await openPage({ viewport: { width: 768, height: 600 } })
    await page.goto(`${origin()}/demo/news`)
    const quiz = page.locator('news-quiz')
    await quiz.getByRole('textbox').fill('50')
    await quiz.getByRole('button', { name: 'Check' }).click()
    return { page, quiz, complaints }
  }
  const highlighted = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('news-quiz-proof') ?? [])].map(String))

  test('Show in the article goes there and marks the passage; Back returns the place and the focus', async () => {
    const { page, quiz, complaints } = await answerFirst()
    const show = quiz.getByRole('button', { name: 'Show in the article' })
    await show.click()
    const back = quiz.getByRole('button', { name: 'Back to the quiz' })
    await back.waitFor()
    expect(await highlighted(page)).toEqual(['50-minute call'])
    expect(await page.getByText('50-minute call').first().evaluate(isInView)).toBe(true)
    expect(await back.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await back.evaluate(isInView)).toBe(true)
    await page.keyboard.press('Enter')
    await back.waitFor({ state: 'detached' })
    expect(await highlighted(page)).toEqual([])
    expect(await show.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await show.evaluate(isInView)).toBe(true)
    await quiz.getByRole('button', { name: 'Next question' }).click()
    expect(complaints).toEqual([])
    await page.close()
  })

  test('the next question takes the marks away', async () => {
    const { page, quiz } = await answerFirst()
    await quiz.getByRole('button', { name: 'Show in the article' }).click()
    await quiz.getByRole('button', { name: 'Next question' }).click()
    await expect.poll(() => highlighted(page)).toEqual([])
    await page.close()
  })

  test('an article that loses the passage before the reader goes there is said to be edited', async () => {
    const { page, quiz, complaints } = await answerFirst()
    const show = quiz.getByRole('button', { name: 'Show in the article' })
    await show.waitFor()
    await page
      .getByText('50-minute call')
      .first()
      .evaluate((node) => node.replaceChildren('The call was long.'))
    await show.click()
    await quiz.getByText('It may have been edited since.').waitFor()
    expect(await quiz.getByRole('button', { name: 'Back to the quiz' }).count()).toBe(0)
    expect(await quiz.evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('an article that was edited is said to be, and nothing else is marked', async () => {
    const { page } = await openPage()
    await page.goto(`${origin()}/demo/news`)
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.includes('50-minute'),
      )
      paragraph?.replaceChildren('The hour-long call was the second.')
    })
    const quiz = page.locator('news-quiz')
    await quiz.getByRole('textbox').fill('50')
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.getByText('It may have been edited since.').waitFor()
    expect(await quiz.getByRole('button', { name: 'Show in the article' }).count()).toBe(0)
    await page.close()
  })

  test('where the article is elsewhere, the card does not speak of it', async () => {
    const { page } = await openPage()
    await page.goto(`${origin()}/demo/class`)
    await page.evaluate(() => document.querySelector('article')?.remove())
    const quiz = page.locator('news-quiz').last()
    await quiz.getByRole('radio').first().check()
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.getByText('The proof, in the article').waitFor()
    await page.waitForTimeout(300)
    expect(await quiz.getByRole('button', { name: 'Show in the article' }).count()).toBe(0)
    expect(await quiz.getByText('edited').count()).toBe(0)
    await page.close()
  })
})

const isInView = (node: Element): boolean => {
  const { top, bottom } = node.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
