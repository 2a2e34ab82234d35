// A network that is cut at every step, a service that is down, replies that are none: what was chosen stays, and it is said in words.

import { describe, expect, test } from 'vitest'
import { FAULTS, type Fault, failing } from './faulty-api.ts'
import { CHECK_SAID, check, isRight, LOAD_SAID, S, tryAgain, useFaultyPages } from './faulty-pages.ts'

const { api, openQuiz, openAsked } = useFaultyPages()

type Reason = Exclude<keyof typeof CHECK_SAID, 'offline'>

const ROWS: [fault: string, how: Fault, reason: Reason][] = [
  ...(
    [
      'cut before it is answered',
      'cut when the request is whole',
      'cut behind the head of the reply',
      'cut within the reply',
      'lost on the way back',
      'an answer without CORS',
    ] as const
  ).map((name): [string, Fault, Reason] => [name, FAULTS[name], 'unreachable']),
  ...[500, 501, 502, 503, 504, 507, 511, 520, 599, 429].map((code): [string, Fault, Reason] => [
    `status ${code}`,
    failing(code),
    'unavailable',
  ]),
  ...(
    ['a reply that ends too early', 'HTML in place of JSON', 'JSON of something else', 'an empty reply'] as const
  ).map((name): [string, Fault, Reason] => [name, FAULTS[name], 'bad-reply']),
  ['status 400', failing(400), 'bad-reply'],
  ['status 403', failing(403), 'bad-reply'],
]

describe('the quiz cannot be loaded', () => {
  test.each(ROWS)('%s', async (_, how, reason) => {
    api.fail(how)
    const { page, quiz, warnings } = await openQuiz()
    await quiz.getByText(LOAD_SAID).waitFor()
    expect(await quiz.getByRole('link', { name: 'Take the quiz' }).isVisible()).toBe(true)
    expect(warnings).toEqual([`news-quiz: biden-putin-call: ${reason}`])
    if (reason === 'bad-reply') {
      await page.clock.fastForward(600 * S)
      expect(api.count()).toBe(1)
      await tryAgain(quiz)
    } else {
      await page.waitForTimeout(100)
      await page.clock.fastForward(6 * S)
    }
    await quiz.getByText('Question 1 of 2').waitFor()
    expect(api.count()).toBe(2)
    await page.close()
  })
})

describe('an answer cannot be checked', () => {
  test.each([...ROWS, ['cut at the preflight', FAULTS['cut at the preflight'], 'unreachable'] as const])(
    '%s',
    async (_, how, reason) => {
      const { page, quiz, warnings, most } = await openAsked()
      api.fail(how)
      await check(quiz)
      await quiz.locator('#problem').getByText(CHECK_SAID[reason]).waitFor()
      expect(await quiz.getByRole('status').innerText()).toBe(CHECK_SAID[reason])
      expect(await quiz.getByRole('textbox').inputValue()).toBe('50')
      expect(await quiz.getByText('Right', { exact: true }).count()).toBe(0)
      expect(warnings).toEqual([`news-quiz: biden-putin-call: ${reason}`])
      if (reason === 'bad-reply') await tryAgain(quiz)
      else await page.clock.fastForward(6 * S)
      await isRight(quiz)
      expect(await most()).toBe(1)
      await page.close()
    },
  )

  test.each(['no answer at all', 'a reply that stops'] as const)(
    '%s: after fifteen seconds it is given up, and sent again',
    async (name) => {
      const { page, quiz, most } = await openAsked()
      api.fail(FAULTS[name])
      await check(quiz)
      await page.waitForTimeout(10 * S)
      expect(await quiz.getByRole('button', { name: 'Checking …' }).isVisible()).toBe(true)
      await quiz
        .locator('#problem')
        .getByText(CHECK_SAID.unreachable)
        .waitFor({ timeout: 8 * S })
      await page.clock.fastForward(6 * S)
      await isRight(quiz)
      expect(await most()).toBe(1)
      await page.close()
    },
  )
})

test('an API that the page’s policy blocks: a plain message, the link, one warning', async () => {
  const { page, quiz, warnings } = await openQuiz('/blocked')
  await quiz.getByText(LOAD_SAID).waitFor()
  expect(await quiz.getByRole('link', { name: 'Take the quiz' }).isVisible()).toBe(true)
  await tryAgain(quiz)
  await quiz.getByText(LOAD_SAID).waitFor()
  expect(warnings).toEqual(['news-quiz: biden-putin-call: unreachable'])
  expect(api.count()).toBe(0)
  await page.close()
})
