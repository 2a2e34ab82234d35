// Starts the Chromium of the tests and of the gallery.

import { type Browser, chromium } from 'playwright-core'

// Without these, Chromium looks for the network on its own at every start.
const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The Chromium that CHROMIUM_PATH names, else Playwright's own; `without` are arguments of Playwright's that it shall not have. */
export function launchChromium(without: string[] = []): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH
  return chromium.launch({ ...(path ? { executablePath: path } : {}), args: QUIET, ignoreDefaultArgs: without })
}
