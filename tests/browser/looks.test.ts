// What readers see of the quiz beyond its words: nothing moves under them, no word is torn, and nothing dances unasked.

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/quiz/kinds.ts'
import { origin, useChromium } from './chromium.ts'
import { answersTo } from './gallery/answers-to.ts'
import { demoQuestions } from './gallery/states.ts'
import { answering, asked, beginningWith, goingOn, press, quizOn } from './gallery/steps.ts'

const openPage = useChromium()
const questions = await demoQuestions()

async function openQuiz(options: Parameters<typeof openPage>[0], first: Question | undefined = questions[0]) {
  const { page } = await openPage(options)
  if (first !== undefined) await beginningWith(first)(page)
  await page.goto(`${origin()}/demo/news`)
  await asked(page)
  return page
}

const PHONE = { viewport: { width: 320, height: 640 } }

/** How far below the quiz's upper edge the question stands. */
const placeOfQuestion = (page: Page): Promise<number> =>
  quizOn(page).evaluate((quiz) => {
    const legend = quiz.shadowRoot?.querySelector('legend')
    return (legend?.getBoundingClientRect().top ?? Number.NaN) - quiz.getBoundingClientRect().top
  })

test('on a phone, with wide letters, no question moves when its verdict comes', async () => {
  const page = await openQuiz(PHONE)
  await page.evaluate(() => document.body.style.setProperty('letter-spacing', '0.05em'))
  const moved: string[] = []
  for (const question of questions) {
    await asked(page)
    const before = await placeOfQuestion(page)
    const { partly, right } = answersTo(question)
    await answering(question, partly ?? right)(page)
    const after = await placeOfQuestion(page)
    if (before !== after) moved.push(`${question.id}: ${before} → ${after}`)
    await goingOn(page)
  }
  expect(moved).toEqual([])
  await page.close()
})

test('on a phone, no word of an item that is put in order is torn', async () => {
  const page = await openQuiz(
    PHONE,
    questions.find(({ kind }) => kind === 'order'),
  )
  const torn = await quizOn(page).evaluate((quiz) => {
    const texts = [...(quiz.shadowRoot?.querySelectorAll('.item-text') ?? [])].map(({ firstChild }) => firstChild)
    return texts.flatMap((text) =>
      [...(text?.textContent ?? '').matchAll(/\S+/g)].filter(({ 0: word, index }) => {
        const range = new Range()
        if (text === null) return true
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return range.getClientRects().length > 1
      }),
    )
  })
  expect(torn.map(String)).toEqual([])
  await page.close()
})

describe('a button', () => {
  test.each([
    ['fills the column of a phone', 320, 1],
    ['is no wider than its words need elsewhere', 768, 0.25],
  ])('%s', async (_what, width, most) => {
    const page = await openQuiz({ viewport: { width, height: 640 } })
    const share = await quizOn(page).evaluate((quiz) => {
      const [button, column] = ['.button', '.question'].map((name) => quiz.shadowRoot?.querySelector(name))
      return (button?.clientWidth ?? 0) / (column?.clientWidth ?? 1)
    })
    expect(share).toBeGreaterThan(most - 0.15)
    expect(share).toBeLessThanOrEqual(most)
    await page.close()
  })
})

describe('motion', () => {
  /** What moves of a verdict, and until when in milliseconds. */
  async function moving(reducedMotion: 'reduce' | 'no-preference'): Promise<string[]> {
    const page = await openQuiz({ reducedMotion })
    await quizOn(page).getByRole('textbox').fill('50')
    await press(page, 'Check')
    await quizOn(page).getByText('50-minute call').waitFor()
    const moves = await quizOn(page).evaluate((quiz) =>
      [...(quiz.shadowRoot?.querySelectorAll('*') ?? [])]
        .map((node) => getComputedStyle(node))
        .filter(({ animationName }) => animationName !== 'none')
        .map(({ animationName, animationDuration, animationDelay }) => {
          const [lasts, waits] = [animationDuration, animationDelay].map((time) => Number.parseFloat(time) * 1000)
          return `${animationName} until ${(lasts ?? 0) + (waits ?? 0)}`
        }),
    )
    await page.close()
    return moves
  }

  test('a verdict appears and its proof is marked, within a second', async () => {
    expect(await moving('no-preference')).toEqual(['appear until 220', 'mark until 750'])
  })

  test('nothing moves where the reader’s system asks for less of it', async () => {
    expect(await moving('reduce')).toEqual([])
  })
})
