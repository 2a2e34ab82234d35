// Pages of somebody else with a quiz in every way to play, and what a reader sees and does there.

import type { Page } from 'playwright-core'
import { origin } from './chromium.ts'
import { type HostPage, pageWith } from './host-page.ts'

const ID = 'biden-putin-call'
export const QUIZ = `**/api/quizzes/${ID}/questions?*`
export const ANSWERS = `**/api/quizzes/${ID}/answers`

const WAYS = {
  '/practice': 'limit="2"',
  '/test': 'limit="3" mode="test"',
  '/shuffle': 'shuffle',
  '/none': 'limit="2" storage="none"',
} as const

/** A page for each way to play, and one that shows the practice in a frame without any storage. */
export const playPages = (): Record<string, HostPage> => ({
  ...Object.fromEntries(
    Object.entries(WAYS).map(([path, attributes]) => [
      path,
      { html: pageWith(origin(), [ID]).replace('<news-quiz', `<news-quiz ${attributes}`) },
    ]),
  ),
  '/sandboxed': {
    html: '<!doctype html><title>A page</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/practice"></iframe>',
  },
})

/** What is on the screen: its words, but for the way out of a resumed state, and what the fields hold. */
export const screenOf = (page: Page): Promise<string> =>
  page.locator('news-quiz').evaluate(({ shadowRoot }) => {
    const fields = [...(shadowRoot?.querySelectorAll('input, select') ?? [])].map((field) =>
      field instanceof HTMLInputElement && field.type !== 'text' ? String(field.checked) : Reflect.get(field, 'value'),
    )
    const words = shadowRoot?.querySelector('.quiz')?.textContent ?? ''
    return `${words.replace('Not you? Start over', '')} ${fields.join()}`
  })

/** What the page's origin keeps on the device, by its key. */
export const kept = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }))

/** Something that a reader does. */
export type Deed = (page: Page) => Promise<void>

export const press =
  (name: string): Deed =>
  (page) =>
    page.locator('news-quiz').getByRole('button', { name, exact: true }).click()

export const type =
  (text: string): Deed =>
  (page) =>
    page.locator('news-quiz').getByRole('textbox').fill(text)

export const choose =
  (option: number): Deed =>
  (page) =>
    page.locator('news-quiz').getByRole('radio').nth(option).check()

export const see =
  (text: string): Deed =>
  (page) =>
    page.locator('news-quiz').getByText(text, { exact: true }).first().waitFor()

export async function act(page: Page, deeds: readonly Deed[]): Promise<void> {
  for (const deed of deeds) await deed(page)
}
