// What a test does with an engine, the same for all three: goes to a page, presses keys, asks the page.

import { browserOf } from './puppeteer.ts'
import { isHere } from './tools.ts'
import { openWebKit } from './webkit.ts'

/** One key, or a letter. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown' | (string & {})

export interface Driver {
  readonly go: (url: string) => Promise<void>
  readonly press: (key: Key) => Promise<void>
  /** Runs a function in the page. It may use nothing from outside itself. */
  readonly ask: <T>(question: () => T) => Promise<T>
  readonly close: () => Promise<void>
}

/** The engines, and whether each one is here. */
export const ENGINES: readonly [name: string, here: boolean, open: () => Promise<Driver>][] = [
  ['Chromium', true, () => browserOf('chrome')],
  ['Firefox', isHere('Firefox'), () => browserOf('firefox')],
  ['WebKitGTK', isHere('WebKitGTK'), openWebKit],
]
