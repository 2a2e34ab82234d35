// A page with a quiz whose API fails as the test says, and whose clock the test moves.

import type { Locator, Page } from 'playwright-core'
import { origin, useChromium } from './chromium.ts'
import { type FaultyApi, useFaultyApi } from './faulty-api.ts'
import { useHost } from './host-page.ts'

export const S = 1000

export interface Opened {
  readonly page: Page
  readonly quiz: Locator
  readonly warnings: readonly string[]
  /** The most requests to the API that were under way at one time. */
  readonly most: () => Promise<number>
}

type Prepare = (page: Page) => Promise<unknown>

export interface FaultyPages {
  readonly api: FaultyApi
  /** Where these pages are. */
  readonly host: () => string
  /** The time that a request takes is real; only timers and dates are the test's. */
  readonly openQuiz: (path?: '/' | '/blocked', prepare?: Prepare) => Promise<Opened>
  /** The same with the first question on the screen, and its right answer typed. */
  readonly openAsked: (prepare?: Prepare) => Promise<Opened>
}

export function useFaultyPages(): FaultyPages {
  const openPage = useChromium()
  const api = useFaultyApi()
  const html = (): string =>
    [
      '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><main>',
      `<news-quiz quiz="biden-putin-call" limit="2" src="${api.origin()}"><a href="/take">Take the quiz</a></news-quiz>`,
      `</main><script type="module" src="${origin()}/v1/news-quiz.js" crossorigin></script></html>`,
    ].join('\n')
  const policy = (): string => `default-src 'none'; script-src ${origin()}; connect-src ${origin()}`
  const host = useHost(() => ({
    '/': { html: html() },
    '/blocked': { html: html(), headers: { 'Content-Security-Policy': policy() } },
  }))

  async function openQuiz(path = '/', prepare: Prepare = async () => {}): Promise<Opened> {
    const { page } = await openPage()
    const warnings: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text())
    })
    await page.clock.install()
    await countRequests(page)
    await prepare(page)
    await page.goto(host() + path)
    return {
      page,
      quiz: page.locator('news-quiz'),
      warnings,
      most: () => page.evaluate(() => Reflect.get(window, 'most')),
    }
  }

  async function openAsked(prepare?: Prepare): Promise<Opened> {
    const opened = await openQuiz('/', prepare)
    await opened.quiz.getByRole('textbox').fill('50')
    return opened
  }

  return { api, host, openQuiz, openAsked }
}

/** Counted where the requests are made: what the page has given up, a server learns of later. */
function countRequests(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const { fetch } = window
    const underWay = new Set<AbortSignal | null | undefined>()
    Object.assign(window, { most: 0 })
    window.fetch = (input, init) => {
      const signal = init?.signal
      underWay.add(signal)
      const now = [...underWay].filter((one) => !one?.aborted).length
      Reflect.set(window, 'most', Math.max(now, Reflect.get(window, 'most')))
      return fetch(input, init).finally(() => underWay.delete(signal))
    }
  })
}

export const check = (quiz: Locator): Promise<void> => quiz.getByRole('button', { name: 'Check', exact: true }).click()
export const tryAgain = (quiz: Locator): Promise<void> => quiz.getByRole('button', { name: 'Try again' }).click()
export const isRight = (quiz: Locator): Promise<void> => quiz.getByText('Right', { exact: true }).waitFor()

/** What is said of a quiz that cannot be loaded, whatever the reason. */
export const LOAD_SAID = 'The quiz could not be loaded. Try again in a moment.'

/** What is said of an answer that cannot be checked, by reason. */
export const CHECK_SAID = {
  offline: 'You are offline. Your answer is kept, and sent by itself when you are back.',
  unreachable: 'The quiz cannot be reached just now. Your answer is kept, and sent again by itself.',
  unavailable: 'The quiz is not available just now. Your answer is kept, and sent again by itself.',
  'bad-reply': 'The reply could not be read. Your answer is kept: try again in a moment.',
} as const
