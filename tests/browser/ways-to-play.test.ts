// A test without verdicts before its end, a retry of what was missed, and an order of the device's own.

import { describe, expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'
import { useHost } from './host-page.ts'
import { ANSWERS, act, choose, type Deed, playPages, press, see, type } from './playing.ts'

const openPage = useChromium()
const host = useHost(playPages)

async function openQuiz(path: string) {
  const { page, complaints } = await openPage()
  const sent: { question: string; answer: unknown }[] = []
  const urls: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.postDataJSON())
    if (request.url().startsWith(`${origin()}/api`)) urls.push(request.url())
  })
  await page.addInitScript(() => {
    Object.assign(window, { heard: [] })
    for (const name of ['answer', 'complete']) {
      addEventListener(`news-quiz:${name}`, (event) =>
        Reflect.get(window, 'heard').push([name, Reflect.get(event, 'detail')]),
      )
    }
  })
  await page.goto(host() + path)
  const heard = (): Promise<[string, Record<string, unknown>][]> => page.evaluate(() => Reflect.get(window, 'heard'))
  return { page, quiz: page.locator('news-quiz'), sent, urls, heard, complaints }
}

const FINISH = press('Finish, and see your score')
const answers: Deed[] = [
  see('Question 1 of 3'),
  type('50'),
  press('Next question'),
  choose(0),
  press('Back'),
  type('7'),
  press('Next question'),
  press('Next question'),
  see('Question 3 of 3'),
]

describe('a test', () => {
  test('says no verdict before its end, keeps what was chosen, and then gives every verdict with its proof', async () => {
    const { page, quiz, sent, heard, complaints } = await openQuiz('/test')
    await act(page, [...answers, press('Skip'), see('You have answered 2 of 3.')])
    expect(sent).toEqual([])
    expect(await quiz.getByText(/^(Right|Not right|Partly right)$/).count()).toBe(0)
    const heading = quiz.getByRole('heading', { name: 'You have answered 2 of 3.' })
    expect(await heading.evaluate((node) => node.matches(':focus'))).toBe(true)
    await FINISH(page)
    await see('Your answers')(page)
    expect(sent.map(({ answer }) => typeof answer)).toEqual(['object', 'string'])
    expect(sent[0]?.answer).toEqual({ typed: '7', lang: 'en' })
    const listed = quiz.getByRole('listitem')
    expect(await listed.count()).toBe(3)
    expect(await listed.nth(0).innerText()).toContain('Not right')
    expect(await listed.nth(2).innerText()).toContain('Not answered')
    await listed.nth(0).locator('summary').click()
    expect(await listed.nth(0).getByText('50-minute call').count()).toBe(1)
    const names = (await heard()).map(([name]) => name)
    expect(names).toEqual(['answer', 'answer', 'complete'])
    expect((await heard()).at(-1)?.[1]).toMatchObject({ maxPoints: 3 })
    expect(complaints).toEqual([])
    await page.close()
  })

  test('shows what has no answer, and leads there', async () => {
    const { page, quiz } = await openQuiz('/test')
    await act(page, [see('Question 1 of 3'), press('Skip'), press('Skip'), press('Skip')])
    await see('You have answered 0 of 3.')(page)
    expect(await quiz.getByRole('listitem').count()).toBe(3)
    await quiz.getByRole('listitem').nth(1).getByRole('button').click()
    await act(page, [see('Question 2 of 3'), choose(1), press('Next question'), press('Skip')])
    await see('You have answered 1 of 3.')(page)
    await page.close()
  })

  test('an answer that could not be sent is said, and sent when the reader tries again; none is sent twice', async () => {
    const { page, quiz, sent } = await openQuiz('/test')
    await act(page, [...answers, press('Skip')])
    let tries = 0
    await page.route(ANSWERS, (route) => (++tries === 2 ? route.abort() : route.continue()))
    await FINISH(page)
    await quiz.getByText('cannot be reached').first().waitFor()
    await press('Try again')(page)
    await see('Your answers')(page)
    expect(sent.map(({ question }) => question).length).toBe(3)
    expect(new Set(sent.map(({ question }) => question)).size).toBe(2)
    await page.close()
  })
})

test('a retry asks only what was missed, says that it is practice, and leaves the score and the page’s events alone', async () => {
  const { page, quiz, heard } = await openQuiz('/practice')
  await act(page, [type('7'), press('Check'), press('Next question'), choose(0), press('Check')])
  const right = (await heard()).filter(([, { verdict }]) => verdict === 'right').length
  await act(page, [press('See your score'), press('Retry what you missed'), see(`Question 1 of ${2 - right}`)])
  await see('Practice: your first score stays.')(page)
  await act(page, [type('50'), press('Check'), see('Right')])
  const before = (await heard()).length
  await quiz.getByRole('button', { name: /Next question|See your score/ }).click()
  if (right === 0) await act(page, [choose(0), press('Check'), press('See your score')])
  await quiz.getByRole('heading', { name: `You scored ${right} of 2` }).waitFor()
  expect(await quiz.getByText('In this round of practice: 1 of').count()).toBe(1)
  expect((await heard()).length).toBe(before)
  await page.close()
})

test('a device has an order of its own, which a reload keeps and Start again draws anew', async () => {
  const { page, quiz, urls } = await openQuiz('/shuffle')
  const seeds = (): (string | null)[] =>
    urls.filter((url) => url.includes('/questions')).map((url) => new URL(url).searchParams.get('seed'))
  await quiz.getByText('Question 1 of 14').waitFor()
  for (const field of await quiz.getByRole('combobox').all()) await field.selectOption({ index: 1 })
  for (const field of await quiz.getByRole('textbox').all()) await field.fill('1999')
  const choice = quiz.locator('input[type=radio], input[type=checkbox]').first()
  if ((await choice.count()) > 0) await choice.check()
  const move = quiz.getByRole('button', { name: /Move down/ }).first()
  if ((await move.count()) > 0) await move.click()
  const prompt = await quiz.locator('legend').innerText()
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1)
  await page.reload()
  await press('Not you? Start over')(page)
  expect(await quiz.locator('legend').innerText()).toBeTruthy()
  await expect.poll(() => seeds().length).toBe(3)
  expect(seeds()[0]).toMatch(/^\w{5,16}$/)
  expect(seeds()[1]).toBe(seeds()[0])
  expect(seeds()[2]).not.toBe(seeds()[0])
  expect(prompt).not.toBe('')
  await page.close()
})

test('the page hears of the end once, however often it is reloaded', async () => {
  const { page, heard } = await openQuiz('/practice')
  await act(page, [type('7'), press('Check'), press('Next question'), choose(0)])
  await page.reload()
  await act(page, [press('Check'), press('See your score'), see('What you missed')])
  expect((await heard()).map(([name]) => name)).toEqual(['answer', 'complete'])
  await page.reload()
  await see('What you missed')(page)
  expect(await heard()).toEqual([])
  await page.close()
})
