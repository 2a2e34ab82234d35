// What can go wrong between the element and the API: the choice is kept, it is said in words, and it can be tried again.

import type { Page, Route } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'

const openPage = useChromium()
const QUIZ = '**/api/quizzes/biden-putin-call'
const ANSWERS = '**/api/quizzes/biden-putin-call/answers'

async function openQuiz(prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const { page, complaints } = await openPage()
  await page.addInitScript(() => {
    Object.assign(window, { heard: [] })
    for (const name of ['ready', 'answer', 'complete', 'error']) {
      addEventListener(`news-quiz:${name}`, (event) =>
        Reflect.get(window, 'heard').push([name, Reflect.get(event, 'detail')]),
      )
    }
  })
  const warnings: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text())
  })
  await prepare(page)
  await page.goto(`${origin()}/demo/news`)
  const heard = (): Promise<[string, Record<string, unknown>][]> => page.evaluate(() => Reflect.get(window, 'heard'))
  return { page, quiz: page.locator('news-quiz'), complaints, warnings, heard }
}

/** Fails the first requests in a given way, then lets them through. */
const failing = (times: number, how: (route: Route) => Promise<void>) => {
  let left = times
  return (route: Route) => (left-- > 0 ? how(route) : route.continue())
}

const json = (status: number, body: unknown) => (route: Route) => route.fulfill({ status, json: body })

const noQuestions = async (route: Route): Promise<void> => {
  const reply = await route.fetch()
  await route.fulfill({ json: { ...(await reply.json()), questions: [] } })
}

describe('a quiz that cannot be loaded', () => {
  const ROWS: [reason: string, how: (route: Route) => Promise<void>, said: RegExp, event: string][] = [
    ['the network is down', (route) => route.abort(), /could not be loaded/, 'unreachable'],
    ['there is no such quiz', json(404, {}), /no such quiz/, 'not-found'],
    ['the service is down', json(503, {}), /could not be loaded/, 'unavailable'],
    ['the service is broken', json(500, {}), /could not be loaded/, 'unavailable'],
    ['HTML instead of JSON', (route) => route.fulfill({ body: '<h1>Hello</h1>' }), /could not be loaded/, 'bad-reply'],
    ['JSON cut off', (route) => route.fulfill({ body: '{"id":"bid' }), /could not be loaded/, 'bad-reply'],
    ['JSON of something else', json(200, { id: 7 }), /could not be loaded/, 'bad-reply'],
    ['a quiz without questions', noQuestions, /no questions on this topic/, 'no-questions'],
  ]

  test.each(ROWS)('%s: says so, keeps the link, and can be tried again', async (_reason, how, said, reason) => {
    const { page, quiz, warnings, heard } = await openQuiz((page) => page.route(QUIZ, failing(1, how)))
    await quiz.getByText(said).waitFor()
    expect(await quiz.getByRole('link', { name: 'Take the quiz' }).isVisible()).toBe(true)
    expect(await heard()).toEqual([['error', { quiz: 'biden-putin-call', reason }]])
    expect(warnings).toEqual([`news-quiz: biden-putin-call: ${reason}`])
    await quiz.getByRole('button', { name: 'Try again' }).click()
    await quiz.getByText('Question 1 of').waitFor()
    expect((await heard()).at(-1)).toEqual([
      'ready',
      expect.objectContaining({ quiz: 'biden-putin-call', questions: 14 }),
    ])
    await page.close()
  })
})

describe('an answer that cannot be checked', () => {
  const ROWS: [reason: string, how: (route: Route) => Promise<void>, said: RegExp][] = [
    ['the network is down', (route) => route.abort(), /cannot be reached/],
    ['the service is down', json(503, {}), /not available just now/],
    ['the reply is not JSON', (route) => route.fulfill({ body: '<h1>Hello</h1>' }), /could not be read/],
    ['the verdict is on another question', json(200, { question: 'x' }), /could not be read/],
  ]

  test.each(ROWS)('%s: the answer stays, and the same button tries again', async (_reason, how, said) => {
    const { page, quiz } = await openQuiz((page) => page.route(ANSWERS, failing(1, how)))
    await quiz.getByRole('textbox').fill('50')
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.locator('#problem').getByText(said).waitFor()
    expect(await quiz.getByRole('status').innerText()).toMatch(said)
    expect(await quiz.getByRole('textbox').inputValue()).toBe('50')
    await quiz.getByRole('button', { name: 'Try again' }).click()
    await quiz.getByText('Right', { exact: true }).waitFor()
    await page.close()
  })

  test('nothing chosen: says what to do, sends nothing, and ties it to the group', async () => {
    let sent = 0
    const { page, quiz } = await openQuiz((page) =>
      page.route(ANSWERS, (route) => {
        sent++
        return route.continue()
      }),
    )
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.locator('#problem').getByText('Give your whole answer first. Write a number.').waitFor()
    expect(await quiz.getByRole('group').getAttribute('aria-describedby')).toContain('problem')
    expect(sent).toBe(0)
    await page.close()
  })

  test('a doubtful number asks back, and the reading that the reader picks is checked', async () => {
    const { page, quiz } = await openQuiz()
    await quiz.getByRole('textbox').fill('50.000')
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.locator('#problem').getByText('Did you mean 50 or 50,000?').waitFor()
    await quiz.getByRole('button', { name: '50', exact: true }).click()
    await quiz.getByText('Right', { exact: true }).waitFor()
    await page.close()
  })

  test('no number: says how to write one, and is not graded', async () => {
    const { page, quiz, heard } = await openQuiz()
    await quiz.getByRole('textbox').fill('quite a few')
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.locator('#problem').getByText('not a number').waitFor()
    expect((await heard()).map(([name]) => name)).toEqual(['ready'])
    await page.close()
  })
})

test('a double click sends one request, and does not skip the verdict', async () => {
  let sent = 0
  const { page, quiz } = await openQuiz((page) =>
    page.route(ANSWERS, async (route) => {
      sent++
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue()
    }),
  )
  await quiz.getByRole('textbox').fill('50')
  await quiz.getByRole('button', { name: 'Check' }).dblclick()
  await quiz.getByText('Right', { exact: true }).waitFor()
  expect(sent).toBe(1)
  await page.close()
})

test('an updated quiz is loaded anew, keeps what did not change, and says so', async () => {
  const { page, quiz } = await openQuiz((page) =>
    page.route(
      QUIZ,
      failing(1, async (route) => {
        const reply = await route.fetch()
        await route.fulfill({ json: { ...(await reply.json()), revision: 'an-older-one' } })
      }),
    ),
  )
  await quiz.getByRole('textbox').fill('50')
  await quiz.getByRole('button', { name: 'Check' }).click()
  await quiz.getByText('This quiz was updated').first().waitFor()
  expect(await quiz.getByRole('textbox').inputValue()).toBe('50')
  await quiz.getByRole('button', { name: 'Check' }).click()
  await quiz.getByText('Right', { exact: true }).waitFor()
  await page.close()
})

test('the focus goes where the reader reads on, and leaves a reader alone who went elsewhere', async () => {
  const { page, quiz } = await openQuiz((page) =>
    page.route(ANSWERS, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    }),
  )
  await quiz.getByRole('textbox').fill('50')
  await quiz.getByRole('textbox').press('Enter')
  const next = quiz.getByRole('button', { name: 'Next question' })
  await next.waitFor()
  expect(await focused(page)).toContain('Biden and Putin speak through interpreters')
  await next.press('Enter')
  await quiz.getByText('What kind of sanctions').waitFor()
  expect(await focused(page)).toContain('What kind of sanctions')
  await quiz.getByRole('radio').first().check()
  await quiz.getByRole('button', { name: 'Check' }).click()
  const elsewhere = page.getByRole('link', { name: 'The Daily Example' })
  await elsewhere.focus()
  await next.waitFor()
  expect(await elsewhere.evaluate((node) => node.matches(':focus'))).toBe(true)
  await page.close()
})

/** The text of what has the focus within the quiz. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '')

test.each([
  [
    'held',
    async (page: Page) => {
      await page.keyboard.down('Enter')
      for (let repeats = 0; repeats < 20; repeats++) {
        await page.waitForTimeout(30)
        await page.keyboard.down('Enter')
      }
      await page.keyboard.up('Enter')
    },
  ],
  [
    'pressed twice',
    async (page: Page) => {
      await page.keyboard.press('Enter')
      await page.waitForTimeout(180)
      await page.keyboard.press('Enter')
    },
  ],
])('an Enter that is %s does not skip the verdict', async (_how, press) => {
  const { page, quiz } = await openQuiz()
  await quiz.getByRole('textbox').fill('7')
  await quiz.getByRole('textbox').focus()
  await press(page)
  await quiz.getByText('Not right', { exact: true }).waitFor()
  await page.waitForTimeout(300)
  expect(await quiz.getByText('Question 1 of').count()).toBe(1)
  await page.close()
})

test('a quiz takes no focus while it loads', async () => {
  const { page, quiz } = await openQuiz()
  await quiz.getByText('Question 1 of').waitFor()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  await page.close()
})
