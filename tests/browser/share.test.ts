// Sharing a result: by the share sheet, by the clipboard, by hand; always without a spoiler.

import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'
import { type HostPage, useHost } from './host-page.ts'

const openPage = useChromium()

const script = (): string => `<script type="module" src="${origin()}/v1/news-quiz.js" crossorigin></script>`
const HEAD = '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">'
const QUIZ = '<news-quiz quiz="biden-putin-call" limit="2"></news-quiz>'

const pages = (): Record<string, HostPage> => ({
  '/story?id=7': { html: `${HEAD}<main>${QUIZ}</main>${script()}` },
  '/frame': { html: `${HEAD}<main><iframe src="${frames()}/story?id=7" title="Quiz" height="900"></iframe></main>` },
})
const host = useHost(pages)
/** The same pages on another origin, so that the page and the frame in it are strangers. */
const frames = (): string => host().replace('127.0.0.1', 'localhost')

/** Answers both questions, the first rightly, and gives the end. */
async function playToTheEnd(quiz: Locator): Promise<Locator> {
  await quiz.getByRole('textbox').fill('50')
  await quiz.getByRole('button', { name: 'Check' }).click()
  await quiz.getByRole('button', { name: 'Next question' }).click()
  await quiz.getByRole('radio', { name: 'Serious sanctions' }).check()
  await quiz.getByRole('button', { name: 'Check' }).click()
  await quiz.getByRole('button', { name: 'See your score' }).click()
  await quiz.getByRole('heading', { name: 'You scored 1 of 2' }).waitFor()
  return quiz.getByRole('button', { name: 'Share your result' })
}

const textWith = (link: string): string => `The call between Biden and Putin\n1 of 2 points\n🟩⬛\n${link}`

/** Puts a share sheet into the page: what it is given is kept in `window.given`. */
const sheet = (page: Page, end: 'taken' | 'closed' | 'refused' | 'links only') =>
  page.addInitScript((how) => {
    Object.assign(window, { given: [] })
    Object.defineProperty(navigator, 'canShare', { value: () => how !== 'links only' })
    Object.defineProperty(navigator, 'share', {
      value: async (data: unknown) => {
        Reflect.get(window, 'given').push(data)
        if (how === 'closed') throw new DOMException('closed', 'AbortError')
        if (how === 'refused') throw new DOMException('refused', 'NotAllowedError')
      },
    })
  }, end)

async function openStory(prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const { page, complaints } = await openPage()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: frames() })
  await prepare(page)
  await page.goto(`${frames()}/story?id=7#comments`)
  const quiz = page.locator('news-quiz')
  const share = await playToTheEnd(quiz)
  return { page, quiz, share, complaints, clipboard: () => page.evaluate(() => navigator.clipboard.readText()) }
}

describe('the clipboard', () => {
  test('takes the text, and the status says so, at every press', async () => {
    const { page, quiz, share, complaints, clipboard } = await openStory()
    expect(await quiz.getByRole('status').innerText()).toBe('')
    await share.click()
    await quiz.getByText('Copied. Paste it where you like.').first().waitFor()
    expect(await quiz.getByRole('status').innerText()).toBe('Copied. Paste it where you like.')
    expect(await clipboard()).toBe(textWith(`${frames()}/story?id=7`))
    expect(await share.evaluate((node) => node.matches(':focus'))).toBe(true)
    const changes = await quiz.evaluate((element) => {
      const status = element.shadowRoot?.querySelector('[role=status]')
      const said: string[] = []
      Object.assign(window, { said })
      if (status)
        new MutationObserver(() => said.push(status.textContent)).observe(status, {
          subtree: true,
          characterData: true,
          childList: true,
        })
      return said.length
    })
    expect(changes).toBe(0)
    await share.click()
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'said')))
      .toEqual(['', 'Copied. Paste it where you like.'])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('a new round begins without it', async () => {
    const { page, quiz, share } = await openStory()
    await share.click()
    await quiz.getByText('Copied.').first().waitFor()
    await quiz.getByRole('button', { name: 'Start again' }).click()
    await playToTheEnd(quiz)
    expect(await quiz.getByText('Copied.').count()).toBe(0)
    await page.close()
  })
})

describe('the share sheet', () => {
  test('gets the text where it takes text, and nothing is copied', async () => {
    const { page, quiz, share } = await openStory((page) => sheet(page, 'taken'))
    await share.click()
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'given')))
      .toEqual([{ text: textWith(`${frames()}/story?id=7`) }])
    await page.waitForTimeout(200)
    expect(await quiz.getByRole('status').innerText()).toBe('')
    await page.close()
  })

  test('that the reader closes is no error: nothing is said, nothing is copied', async () => {
    const { page, quiz, share, complaints, clipboard } = await openStory((page) => sheet(page, 'closed'))
    await page.evaluate(() => navigator.clipboard.writeText('mine'))
    await share.click()
    await page.waitForTimeout(300)
    expect(await quiz.getByRole('status').innerText()).toBe('')
    expect(await clipboard()).toBe('mine')
    expect(complaints).toEqual([])
    await page.close()
  })

  test.each(['refused', 'links only'] as const)('%s: the clipboard serves', async (how) => {
    const { page, quiz, share, clipboard } = await openStory((page) => sheet(page, how))
    await share.click()
    await quiz.getByText('Copied.').first().waitFor()
    expect(await clipboard()).toBe(textWith(`${frames()}/story?id=7`))
    await page.close()
  })
})

test('in a frame that was given neither, the text stands there to be copied, with the link to the quiz’s own page', async () => {
  const { page } = await openPage()
  await page.goto(`${host()}/frame`)
  const quiz = page.frameLocator('iframe').locator('news-quiz')
  const share = await playToTheEnd(quiz)
  await share.click()
  const field = quiz.getByRole('textbox', { name: 'Copy your result from here:' })
  await field.waitFor()
  const hosted = `${origin()}/biden-putin-call`
  expect(await field.inputValue()).toBe(textWith(hosted))
  expect(await field.getAttribute('readonly')).toBe('')
  const selected = await field.evaluate((node) => {
    if (!(node instanceof HTMLTextAreaElement)) return ''
    return node.value.slice(node.selectionStart, node.selectionEnd)
  })
  expect(selected).toBe(textWith(hosted))
  expect(await quiz.getByRole('status').innerText()).toBe('Copy your result from here:')
  expect((await page.request.get(hosted)).status()).toBe(200)
  await page.close()
})
