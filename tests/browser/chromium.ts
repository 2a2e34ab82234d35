// One Chromium for a test file, and pages in it that note what goes wrong.

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchChromium } from './launch.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly origin: string
  }
}

/** Where the real service is served for these tests. */
export const origin = (): string => inject('origin')

export interface Noted {
  readonly page: Page
  /** Uncaught errors, console errors and CSP violations. */
  readonly complaints: string[]
}

/** Opens pages in a browser that lives as long as the test file. */
export function useChromium(): (options?: Parameters<Browser['newPage']>[0]) => Promise<Noted> {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())
  return async (options) => {
    if (browser === undefined) throw new Error('the browser is not open yet')
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    page.on('close', () => {
      // The browser may be closing just then, and its contexts with it.
      if (context.pages().length === 0) context.close().catch(() => {})
    })
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    return { page, complaints }
  }
}
