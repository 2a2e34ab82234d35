// A language in which every word is marked: what is seen unmarked was not taken from the catalogue. Numbers have no letters, and the
// buttons that move an item are found by their whole name: they stay as they are.

import type { Page } from 'playwright-core'

/** A language's file, made from the English that it is given: every word of it between brackets. */
const FILE = `
const mark = (word, name) => {
  if (['language', 'dir', 'review', 'moveUp', 'moveDown'].includes(name)) return word
  if (typeof word === 'function' && ['number', 'estimate'].includes(name)) return word
  if (typeof word === 'string') return '⟦' + word + '⟧'
  if (typeof word === 'function') return (...given) => mark(word(...given))
  if (Array.isArray(word)) return word.map((one) => mark(one))
  return Object.fromEntries(Object.entries(word).map(([key, value]) => [key, mark(value, key)]))
}
export const speak = (english) => ({ ...mark(english), review: mark, estimate: mark })
`

/** Puts the marked language in the place of one that the page asks for. */
export async function speakMarked(page: Page): Promise<void> {
  const headers = { 'Access-Control-Allow-Origin': '*' }
  await page.route('**/v1/de.js', (route) => route.fulfill({ contentType: 'text/javascript', body: FILE, headers }))
  await page.route('**/demo/*', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('<news-quiz', '<news-quiz lang="de"')
    await route.fulfill({ response, body })
  })
}

/** Everything that the quiz says or shows in letters, without what is marked. */
export function unmarked(page: Page): Promise<string[]> {
  return page
    .locator('news-quiz')
    .first()
    .evaluate((quiz) => {
      const nodes = [...(quiz.shadowRoot?.querySelectorAll('*') ?? [])]
      const attributes = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder']
      const texts = nodes.flatMap((node) => [
        ...attributes.flatMap((name) => node.getAttribute(name) ?? []),
        ...[...node.childNodes].flatMap((child) => (child instanceof Text ? child.data : [])),
      ])
      const inner = /⟦[^⟦⟧]*⟧/g
      const without = (text: string): string => (text.match(inner) ? without(text.replace(inner, '')) : text)
      return texts.map((text) => without(text).trim()).filter((text) => /\p{L}/u.test(text))
    })
}
