// Chromium and Firefox, by puppeteer-core: the one by CDP, the other by WebDriver BiDi.

import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core'
import type { Driver } from './driver.ts'
import { find } from './tools.ts'

const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

// Less motion: a text that is just appearing has no contrast yet.
const STILL = { 'ui.prefersReducedMotion': 1 }

/** Opens the browser of one of the two engines. */
export function openBrowser(browser: 'chrome' | 'firefox'): Promise<Browser> {
  const executablePath = find(browser === 'chrome' ? 'chromium' : 'firefox')
  if (executablePath === undefined) throw new Error(`there is no ${browser}`)
  return browser === 'chrome'
    ? launch({ browser, executablePath, args: QUIET })
    : launch({ browser, executablePath, protocol: 'webDriverBiDi', extraPrefsFirefox: STILL })
}

const KEYS: Readonly<Record<string, KeyInput>> = {
  Tab: 'Tab',
  Enter: 'Enter',
  Space: ' ',
  ArrowDown: 'ArrowDown',
}

/** A driver for one page of a browser of its own. */
export async function browserOf(name: 'chrome' | 'firefox'): Promise<Driver> {
  const browser = await openBrowser(name)
  // In the tab that is there at the start, Firefox has no focus: no key presses a button in it.
  return { ...driverOf(await browser.newPage()), close: () => browser.close() }
}

/** A driver for a page. */
export const driverOf = (page: Page): Driver => ({
  go: async (url) => {
    await page.goto(url)
  },
  press: async (key) => {
    if (key === 'Shift+Tab') {
      await page.keyboard.down('Shift')
      await page.keyboard.press('Tab')
      await page.keyboard.up('Shift')
      return
    }
    const known = KEYS[key]
    await (known === undefined ? page.keyboard.type(key) : page.keyboard.press(known))
  },
  ask: (question) => page.evaluate(question),
  close: () => page.close(),
})
