// In Firefox as in Chromium: axe finds nothing in any state of any kind, light and dark, and what it leaves open was looked at.

import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { origin } from '../browser/chromium.ts'
import { pageWith, useHost } from '../browser/host-page.ts'
import { said } from './look.ts'
import { until } from './processes.ts'
import { openBrowser } from './puppeteer.ts'
import { isHere } from './tools.ts'

const ID = 'biden-putin-call'
const QUESTIONS = 14
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What axe cannot decide by itself, and why it is right here. */
const REVIEWED: readonly [open: RegExp, reason: string][] = [
  [
    /^open: color-contrast: .*\.marker$/,
    'text over the gradient of the marker: 13.7 in light, 5.6 in dark, at its strongest',
  ],
]

const COLOURS = {
  light: ':root { color-scheme: light; background: #fff; color: #111 }',
  dark: ':root { color-scheme: dark; background: #111; color: #eee }',
}

const page = (scheme: keyof typeof COLOURS) => ({
  html: pageWith(origin(), [ID])
    .replace('<main>', `<style>${COLOURS[scheme]}</style><main><h1>A page</h1>`)
    .replace('<news-quiz', '<news-quiz storage="none"'),
})
const host = useHost(() => ({ '/light': page('light'), '/dark': page('dark') }))

/** What axe objects to, and what it leaves open that nobody has looked at, as `rule: target`. */
async function objections(firefox: Page): Promise<string[]> {
  await firefox.evaluate(AXE)
  const found = await firefox.evaluate(runAxe)
  return found.filter((line) => !REVIEWED.some(([open]) => open.test(line)))
}

/** Runs in the page. */
async function runAxe(): Promise<string[]> {
  type Found = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }
  const { violations, incomplete } = await Reflect.get(window, 'axe').run({
    rules: { 'target-size': { enabled: true } },
  })
  const lines = (found: readonly Found[], mark: string): string[] =>
    found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${mark}${id}: ${target.join(' ')}`))
  return [...lines(violations, ''), ...lines(incomplete, 'open: ')]
}

/** Runs in the page: takes the first of whatever the question offers. */
function choose(): void {
  const root = document.querySelector('news-quiz')?.shadowRoot
  for (const field of root?.querySelectorAll('select') ?? []) {
    field.selectedIndex = 1
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  for (const field of root?.querySelectorAll<HTMLInputElement>('input[type=text]') ?? []) {
    field.value = '1999'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  root?.querySelector<HTMLInputElement>('input[type=radio], input[type=checkbox]')?.click()
}

/** Runs in the page: presses the last button, which leads on. */
function goOn(): void {
  const buttons = document
    .querySelector('news-quiz')
    ?.shadowRoot?.querySelectorAll<HTMLElement>('.card > .actions button, .verdict .actions button')
  buttons?.item(buttons.length - 1).click()
}

describe.skipIf(!isHere('Firefox'))('in Firefox', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser('firefox')
  })
  afterAll(() => browser?.close())

  const open = async (scheme: string): Promise<Page> => {
    const firefox = await browser.newPage()
    await firefox.goto(`${host()}/${scheme}`)
    await until(async () => ((await firefox.evaluate(said)).standing === '' ? undefined : true))
    return firefox
  }

  test.each(['light', 'dark'])('every state of every kind, %s', async (scheme) => {
    const firefox = await open(scheme)
    expect(await objections(firefox)).toEqual([])
    for (let question = 1; question <= QUESTIONS; question++) {
      await firefox.evaluate(goOn)
      if (question === 1) expect(await objections(firefox)).toEqual([])
      await firefox.evaluate(choose)
      expect(await objections(firefox)).toEqual([])
      await firefox.evaluate(goOn)
      await until(async () => (/ of 1 point/.test((await firefox.evaluate(said)).status) ? true : undefined))
      expect(await objections(firefox)).toEqual([])
      await firefox.evaluate(goOn)
    }
    await until(async () => ((await firefox.evaluate(said)).standing === '' ? true : undefined))
    expect(await objections(firefox)).toEqual([])
    await firefox.close()
  })

  test('a planted bad widget is found', async () => {
    const firefox = await open('light')
    await firefox.evaluate(() => {
      const field = document.querySelector('news-quiz')?.shadowRoot?.querySelector('input')
      field?.removeAttribute('aria-label')
      field?.closest('label')?.replaceWith(field)
    })
    expect(await objections(firefox)).toEqual([expect.stringMatching(/^label: /)])
    await firefox.close()
  })
})
