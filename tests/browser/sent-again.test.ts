// What could not be sent is sent again by itself: quietly, as the service asks, and never in a storm.

import { describe, expect, test } from 'vitest'
import { FAULTS, failing } from './faulty-api.ts'
import { CHECK_SAID, check, isRight, S, tryAgain, useFaultyPages } from './faulty-pages.ts'

const { api, openAsked } = useFaultyPages()

describe('sending again', () => {
  test('is quiet: nothing moves, nothing is said and nothing is warned of while it fails in the same way', async () => {
    const { page, quiz, warnings } = await openAsked()
    api.failAlways(failing(503))
    await check(quiz)
    await quiz.locator('#problem').waitFor()
    await quiz.evaluate(({ shadowRoot }) => {
      Object.assign(window, { changes: 0 })
      new MutationObserver((records) => {
        Reflect.set(window, 'changes', Reflect.get(window, 'changes') + records.length)
      }).observe(shadowRoot ?? document, { subtree: true, childList: true, attributes: true, characterData: true })
    })
    for (const count of [3, 4, 5, 6]) {
      await page.clock.fastForward(6 * S * 2 ** (count - 3))
      await expect.poll(api.count).toBe(count)
      await page.waitForTimeout(50)
    }
    expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toBe(0)
    expect(warnings).toEqual(['news-quiz: biden-putin-call: unavailable'])
    api.failAlways(FAULTS['cut before it is answered'])
    await page.clock.fastForward(100 * S)
    await quiz.locator('#problem').getByText(CHECK_SAID.unreachable).waitFor()
    expect(warnings).toEqual(['news-quiz: biden-putin-call: unavailable', 'news-quiz: biden-putin-call: unreachable'])
    await page.close()
  })

  test('is no storm: an hour without the service', async () => {
    const { page, quiz } = await openAsked()
    api.failAlways(failing(503))
    await check(quiz)
    await quiz.locator('#problem').waitFor()
    const counts = [api.count()]
    for (let at = 0; at < 360; at++) {
      await page.clock.fastForward(10 * S)
      await page.waitForTimeout(15)
      counts.push(api.count())
    }
    const minutes = counts.slice(6).map((count, at) => count - (counts[at] ?? 0))
    expect(Math.max(...minutes)).toBeLessThanOrEqual(6)
    expect(api.count()).toBeGreaterThan(10)
    expect(api.count()).toBeLessThan(25)
    await page.close()
  })

  test.each([
    ['in seconds', () => '60'],
    ['as a date', () => new Date(Date.now() + 61 * S).toUTCString()],
  ])('waits as long as the service asks, %s', async (_, header) => {
    const { page, quiz } = await openAsked()
    api.fail(failing(503, { 'Retry-After': header() }))
    await check(quiz)
    await quiz.locator('#problem').waitFor()
    await page.clock.fastForward(50 * S)
    await page.waitForTimeout(200)
    expect(api.count()).toBe(2)
    await page.clock.fastForward(45 * S)
    await isRight(quiz)
    expect(api.count()).toBe(3)
    await page.close()
  })

  test('“Try again” does so at once, whatever the service asks, and what was under way is ended for it', async () => {
    const { page, quiz, most } = await openAsked()
    api.fail(failing(503, { 'Retry-After': '3600' }), failing(503), FAULTS['no answer at all'])
    await check(quiz)
    await quiz.locator('#problem').waitFor()
    await tryAgain(quiz)
    await expect.poll(api.count).toBe(3)
    await quiz.locator('#problem').waitFor()
    await page.clock.fastForward(12 * S)
    await expect.poll(api.count).toBe(4)
    await tryAgain(quiz)
    await isRight(quiz)
    expect(api.count()).toBe(5)
    expect(await most()).toBe(1)
    await page.close()
  })

  test('ends when the reader changes the answer: only what was checked is sent', async () => {
    const { page, quiz } = await openAsked()
    api.fail(failing(503))
    await check(quiz)
    await quiz.locator('#problem').waitFor()
    await quiz.getByRole('textbox').fill('7')
    await page.clock.fastForward(600 * S)
    await page.waitForTimeout(200)
    expect(api.count()).toBe(2)
    expect(await quiz.getByRole('button', { name: 'Check', exact: true }).isVisible()).toBe(true)
    await page.close()
  })

  test('ends with the session', async () => {
    const { page, quiz } = await openAsked()
    api.failAlways(failing(503))
    await check(quiz)
    await quiz.locator('#problem').waitFor()
    api.failAlways(null)
    await quiz.evaluate((element) => element.setAttribute('limit', '1'))
    await quiz.getByText('Question 1 of 1').waitFor()
    expect(api.count()).toBe(3)
    await page.clock.fastForward(600 * S)
    await page.waitForTimeout(300)
    expect(api.count()).toBe(3)
    await page.close()
  })

  test('rests while the element is off the page', async () => {
    const { page, quiz } = await openAsked()
    api.fail(failing(503))
    await check(quiz)
    await quiz.locator('#problem').waitFor()
    const element = await quiz.elementHandle()
    await element?.evaluate((node) => node.parentNode?.removeChild(node))
    await page.clock.fastForward(600 * S)
    await page.waitForTimeout(300)
    expect(api.count()).toBe(2)
    await element?.evaluate((node) => document.body.append(node))
    await page.clock.fastForward(600 * S)
    await isRight(quiz)
    await page.close()
  })
})

describe('offline', () => {
  test('before the check: it is said, and when the device is back the answer is sent by itself', async () => {
    const { page, quiz, warnings } = await openAsked()
    await page.context().setOffline(true)
    await check(quiz)
    const said = CHECK_SAID.offline
    await quiz.locator('#problem').getByText(said).waitFor()
    expect(await quiz.getByRole('status').innerText()).toBe(said)
    expect(warnings).toEqual(['news-quiz: biden-putin-call: unreachable'])
    // By now the next try of its own would be half a minute away.
    for (const wait of [6, 12, 24]) {
      await page.clock.fastForward(wait * S)
      await page.waitForTimeout(150)
    }
    await page.context().setOffline(false)
    await page.waitForTimeout(100)
    await page.clock.fastForward(1 * S)
    await isRight(quiz)
    expect(api.count()).toBe(2)
    await page.close()
  })

  test('back, but the service is not there: that is said instead', async () => {
    const { page, quiz } = await openAsked()
    await page.context().setOffline(true)
    await check(quiz)
    await quiz.locator('#problem').getByText('You are offline.').waitFor()
    api.fail(failing(503))
    await page.context().setOffline(false)
    await page.waitForTimeout(100)
    await page.clock.fastForward(1 * S)
    await quiz.locator('#problem').getByText(CHECK_SAID.unavailable).waitFor()
    await page.clock.fastForward(12 * S)
    await isRight(quiz)
    await page.close()
  })

  test('a connection that comes and goes brings no storm', async () => {
    const { page, quiz } = await openAsked()
    api.failAlways(failing(503))
    await check(quiz)
    await quiz.locator('#problem').waitFor()
    for (let flap = 0; flap < 30; flap++) {
      await page.evaluate(() => dispatchEvent(new Event('online')))
      await page.waitForTimeout(20)
      await page.clock.fastForward(1500)
      await page.waitForTimeout(20)
    }
    expect(api.count() - 1).toBeLessThanOrEqual(6)
    await page.close()
  })
})
