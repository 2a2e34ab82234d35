// The page on paper: every question with room to write, nothing of the answers, and the running quiz as it was when it is back.

import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import { origin, useChromium } from './chromium.ts'
import { pagesOf } from './pdf.ts'

const openPage = useChromium()
let questions: readonly Question[] = []

beforeAll(async () => {
  const { quizzes } = await checkQuizzes('questions', ['biden-putin-call'])
  questions = quizzes[0]?.quiz.questions ?? []
})

/** The demo page after a first, wrong answer, with something typed and not checked in the second question. */
async function openAnswered(path = '/demo/news'): Promise<{ page: Page; quiz: Locator }> {
  const { page } = await openPage()
  await page.goto(origin() + path)
  const quiz = page.locator('news-quiz').first()
  await quiz.getByRole('textbox').fill('7')
  await quiz.getByRole('button', { name: 'Check' }).click()
  await quiz.getByText('Not right', { exact: true }).waitFor()
  return { page, quiz }
}

/** Shows the page as print does; the element hears of it with the next frame. */
async function showPrint(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme })
  for (const quiz of await page.locator('news-quiz').all()) await paperOf(quiz).waitFor()
}

const paperOf = (quiz: Locator): Locator => quiz.locator('.paper')

describe('on paper', () => {
  test('every question stands with its options, items and targets', async () => {
    const { page, quiz } = await openAnswered()
    await showPrint(page)
    const text = await paperOf(quiz).innerText()
    const shown = questions.flatMap((question) => [
      question.prompt,
      ...('options' in question ? question.options : []).map(({ text }) => text),
      ...('items' in question ? question.items : []).map(({ text }) => text),
      ...('targets' in question ? question.targets : []).map(({ text }) => text),
      ...('unit' in question ? [question.unit] : []),
    ])
    expect(shown.length).toBeGreaterThan(50)
    expect(shown.filter((part) => !text.includes(part))).toEqual([])
    await page.close()
  })

  test('there is room to write: a field, a box or a place for each part of an answer', async () => {
    const { page, quiz } = await openAnswered()
    await showPrint(page)
    for (const [index, question] of questions.entries()) {
      const item = paperOf(quiz).locator('> ol > li').nth(index)
      const room = item.locator('input, select, .place')
      expect([question.id, await room.count()]).toEqual([question.id, partsOf(question)])
      for (const one of await room.all()) expect(await one.isVisible()).toBe(true)
    }
    await page.close()
  })

  test('no verdict, no explanation, no hint, nothing chosen and nothing written', async () => {
    const { page, quiz } = await openAnswered()
    await showPrint(page)
    const text = await quiz.evaluate(
      (element) => element.shadowRoot?.querySelector<HTMLElement>('.quiz')?.innerText ?? '',
    )
    expect(text).not.toMatch(/Not right|The right answer|Hint|Check|Next question|Score/)
    expect(questions.filter(({ explanation }) => text.includes(explanation))).toEqual([])
    const paper = paperOf(quiz)
    expect(await paper.locator(':checked:not(option)').count()).toBe(0)
    const values = await paper
      .locator('input:not([type=radio], [type=checkbox]), select')
      .evaluateAll((fields) => fields.map((field) => ('value' in field ? field.value : 'no field')))
    expect(new Set(values)).toEqual(new Set(['']))
    await page.close()
  })

  test.each(['light', 'dark'] as const)('black on white where the reader prefers %s', async (colorScheme) => {
    const { page, quiz } = await openAnswered()
    await showPrint(page, colorScheme)
    const colours = await paperOf(quiz)
      .locator('.prompt, .rule, .option, label')
      .evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).color))
    expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']))
    const card = quiz.locator('.quiz')
    expect(await card.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(255, 255, 255)')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    await page.close()
  })

  test('no question is broken over two pages', async () => {
    const { page, quiz } = await openAnswered()
    await showPrint(page)
    const items = paperOf(quiz).locator('> ol > li')
    expect(await items.count()).toBe(questions.length)
    const breaks = await items.evaluateAll((all) => all.map((item) => getComputedStyle(item).breakInside))
    expect(new Set(breaks)).toEqual(new Set(['avoid']))
    await page.close()
  })
})

describe('a real print', () => {
  test('is made of the paper, and leaves nothing of it behind', async () => {
    const { page, quiz } = await openAnswered()
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const paper = document.querySelector('news-quiz')?.shadowRoot?.querySelectorAll('.paper > ol > li')
        document.title = `${paper?.length} on paper`
      })
    })
    const pages = pagesOf(await page.pdf({ format: 'A4' }))
    expect(await page.title()).toBe(`${questions.length} on paper`)
    expect(pages).toBeGreaterThanOrEqual(3)
    expect(await paperOf(quiz).count()).toBe(0)
    await page.close()
  })

  test('changes neither what is chosen nor where the focus is', async () => {
    const { page, quiz } = await openAnswered()
    await quiz.getByRole('button', { name: 'Next question' }).click()
    await quiz.getByRole('radio', { name: 'Serious sanctions' }).check()
    const before = await quiz.locator('.quiz').innerHTML()
    await page.pdf()
    expect(await quiz.locator('.quiz').innerHTML()).toBe(before)
    const radio = quiz.getByRole('radio', { name: 'Serious sanctions' })
    expect(await radio.isChecked()).toBe(true)
    expect(await radio.evaluate((node) => node.matches(':focus'))).toBe(true)
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.getByText('Not right', { exact: true }).waitFor()
    await page.close()
  })

  test('of a page with two quizzes has both, each with the questions that it asks', async () => {
    const { page } = await openPage()
    await page.goto(`${origin()}/demo/class`)
    await page.locator('news-quiz').last().getByText('Question 1 of').waitFor()
    await showPrint(page)
    const counts = await page
      .locator('news-quiz')
      .evaluateAll((all) => all.map((one) => one.shadowRoot?.querySelectorAll('.paper > ol > li').length))
    expect(counts).toEqual([4, 5])
    await page.close()
  })

  test('an element that was taken off the page listens no more', async () => {
    const { page, quiz } = await openAnswered()
    const left = await quiz.evaluate(async (element) => {
      element.remove()
      dispatchEvent(new Event('beforeprint'))
      return element.shadowRoot?.querySelectorAll('.paper').length
    })
    expect(left).toBe(0)
    await page.close()
  })
})

test('a quiz that could not be loaded prints its message and the link', async () => {
  const { page } = await openPage()
  await page.route('**/api/quizzes/**', (route) => route.abort())
  await page.goto(`${origin()}/demo/news`)
  await page.locator('news-quiz').getByText('could not be loaded').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('news-quiz').getByText('could not be loaded').isVisible()).toBe(true)
  expect(await page.locator('news-quiz').getByRole('link', { name: 'Take the quiz' }).isVisible()).toBe(true)
  await page.close()
})

/** How many things an answer takes. */
function partsOf(question: Question): number {
  switch (question.kind) {
    case 'single':
    case 'several':
      return question.options.length
    case 'number':
    case 'text':
      return 1
    case 'date':
      return { day: 3, month: 2, year: 1, 'month-day': 2 }[question.asks]
    case 'order':
    case 'match':
      return question.items.length
    default:
      return question satisfies never
  }
}
