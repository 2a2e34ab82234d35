// A reload at any step gives the same screen, and nothing that was chosen is lost.

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useChromium } from './chromium.ts'
import { useHost } from './host-page.ts'
import { ANSWERS, act, choose, type Deed, kept, playPages, press, QUIZ, screenOf, see, type } from './playing.ts'

const openPage = useChromium()
const host = useHost(playPages)

async function openQuiz(path: string, prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const { page, complaints } = await openPage()
  await prepare(page)
  await page.goto(host() + path)
  return { page, quiz: page.locator('news-quiz'), complaints }
}

const verdict = see('The proof, in the article')
const first: Deed[] = [type('7'), press('Check'), verdict]
const whole: Deed[] = [...first, press('Next question'), choose(0), press('Check'), verdict, press('See your score')]
const Q1 = see('Question 1 of 2')

describe('a reload gives the same screen', () => {
  const ROWS: [when: string, path: string, deeds: Deed[]][] = [
    ['something is typed', '/practice', [Q1, type('5')]],
    ['a verdict is shown', '/practice', [Q1, ...first]],
    ['the next question is asked', '/practice', [Q1, ...first, press('Next question'), see('Question 2 of 2')]],
    ['an option is chosen', '/practice', [Q1, ...first, press('Next question'), choose(1)]],
    ['the score is shown', '/practice', [Q1, ...whole, see('What you missed')]],
    ['a retry has begun', '/practice', [Q1, ...whole, press('Retry what you missed'), type('6')]],
    ['a test is at its second question', '/test', [type('7'), press('Next question'), choose(1)]],
    ['a test was gone back in', '/test', [type('7'), press('Next question'), press('Back'), see('Question 1 of 3')]],
    [
      'a test is looked over',
      '/test',
      [type('7'), press('Next question'), press('Skip'), press('Skip'), see('You have answered 1 of 3.')],
    ],
    [
      'a test’s verdicts are shown',
      '/test',
      [
        type('7'),
        press('Next question'),
        press('Skip'),
        press('Skip'),
        press('Finish, and see your score'),
        see('Your answers'),
      ],
    ],
  ]
  test.each(ROWS)('when %s', async (_when, path, deeds) => {
    const { page, quiz, complaints } = await openQuiz(path)
    await act(page, deeds)
    await expect.poll(async () => Object.keys(await kept(page)).length).toBe(1)
    const before = await screenOf(page)
    await page.reload()
    await quiz
      .getByRole('button', { name: /Check|Next question|Start again|Back|See your score/ })
      .first()
      .waitFor()
    expect(await screenOf(page)).toBe(before)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  })
})

describe('an answer without a reply is sent again by itself', () => {
  test('after a reload while it was checked', async () => {
    const { page, quiz } = await openQuiz('/practice', (page) => page.route(ANSWERS, () => {}))
    await act(page, [type('7'), press('Check'), see('Checking …')])
    await expect
      .poll(async () =>
        Object.values(await kept(page))
          .join()
          .includes('"again":true'),
      )
      .toBe(true)
    await page.unroute(ANSWERS)
    await page.reload()
    await quiz.getByText('Not right', { exact: true }).waitFor()
    await page.close()
  })

  test('after a reload when it could not be sent', async () => {
    const { page, quiz } = await openQuiz('/practice', (page) => page.route(ANSWERS, (route) => route.abort()))
    await act(page, [type('7'), press('Check')])
    await quiz.locator('#problem').waitFor()
    await page.unroute(ANSWERS)
    await page.reload()
    await quiz.getByText('Not right', { exact: true }).waitFor()
    await page.close()
  })
})

describe('what is kept', () => {
  test('is nothing before the first choice, and nothing after Start again', async () => {
    const { page, quiz } = await openQuiz('/practice')
    await Q1(page)
    expect(await kept(page)).toEqual({})
    await act(page, whole)
    await see('What you missed')(page)
    expect(Object.keys(await kept(page)).length).toBe(1)
    await press('Start again')(page)
    expect(await kept(page)).toEqual({})
    expect(await quiz.getByRole('textbox').inputValue()).toBe('')
    await page.close()
  })

  test('is forgotten by whom it is not about', async () => {
    const { page, quiz } = await openQuiz('/practice')
    await act(page, first)
    expect(await quiz.getByRole('button', { name: 'Not you? Start over' }).count()).toBe(0)
    await page.reload()
    await press('Not you? Start over')(page)
    await Q1(page)
    expect(await quiz.getByRole('textbox').inputValue()).toBe('')
    expect(await kept(page)).toEqual({})
    await page.close()
  })

  test('holds no key but that of what was answered', async () => {
    const { page } = await openQuiz('/practice')
    await act(page, first)
    const text = Object.values(await kept(page)).join()
    expect(text.match(/"rightAnswer"/g)?.length).toBe(1)
    expect(text.match(/"explanation"/g)?.length).toBe(1)
    await page.close()
  })

  test('of somebody else’s making is as if it were not there', async () => {
    const { page, complaints } = await openQuiz('/practice')
    await act(page, first)
    const [key = ''] = Object.keys(await kept(page))
    for (const text of ['{"version":1', '[]', 'null', '{"version":1,"run":"x","drafts":7}']) {
      await page.evaluate(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, text])
      await page.reload()
      await Q1(page)
    }
    await type('8')(page)
    await expect
      .poll(async () =>
        Object.values(await kept(page))
          .join()
          .includes('"typed":"8"'),
      )
      .toBe(true)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('about a question that has changed is discarded, and that is said', async () => {
    const { page, quiz } = await openQuiz('/practice')
    await act(page, [...first, press('Next question'), choose(0), press('Check'), verdict])
    await page.route(QUIZ, async (route) => {
      const reply = await route.fetch()
      const body = await reply.json()
      body.questions[0].prompt = 'Another prompt?'
      await route.fulfill({ json: { ...body, revision: 'another' } })
    })
    await page.reload()
    await quiz.getByText('This quiz was updated').first().waitFor()
    await press('Next question')(page)
    await quiz.getByText('Another prompt?').waitFor()
    await page.close()
  })
})
