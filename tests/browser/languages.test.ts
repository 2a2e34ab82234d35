// The element in the languages of its readers: which one it speaks, what it shows until then, and Arabic from right to left.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'
import { pageWith, useHost } from './host-page.ts'

const openPage = useChromium()
const QUIZ = '**/api/quizzes/biden-putin-call'
const NARROW = { width: 320, height: 640 }

/** A page in a language with a quiz that may have its own. */
const pageIn = (page: string, quiz: string) => ({
  html: pageWith(origin(), ['biden-putin-call'])
    .replace('lang="en"', page === '' ? '' : `lang="${page}" dir="${page.startsWith('ar') ? 'rtl' : 'ltr'}"`)
    .replace('<news-quiz', `<news-quiz ${quiz === '' ? '' : `lang="${quiz}"`}`)
    .replace(
      '<title>',
      '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>',
    ),
})
const host = useHost(() => ({
  '/plain': pageIn('', ''),
  '/en': pageIn('en', ''),
  '/en-de': pageIn('en', 'de'),
  '/en-at': pageIn('en', 'de-AT'),
  '/en-it': pageIn('en', 'it'),
  '/de': pageIn('de', ''),
  '/ar': pageIn('ar', 'ar'),
  '/eg': pageIn('en', 'ar-EG'),
}))

/** The quiz says that it is written in another language. */
const inLanguage = (page: Page, language: string): Promise<unknown> =>
  page.route(QUIZ, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), language } })
  })

describe('the language is', () => {
  test.each([
    ['the quiz’s own where the element has none', '/en', 'uk', 'Запитання 1 з 14'],
    ['the quiz’s own on a page without a language', '/plain', 'fr', 'Question 1 sur 14'],
    ['the element’s, before the quiz’s', '/en-de', 'en', 'Frage 1 von 14'],
    ['the language alone, of a region', '/en-at', 'en', 'Frage 1 von 14'],
    ['the quiz’s, where there are no words of the element’s', '/en-it', 'es', 'Pregunta 1 de 14'],
    ['not the page’s: the quiz is asked in its own', '/de', 'en', 'Question 1 of 14'],
    ['English, where there are words of none', '/en-it', 'it', 'Question 1 of 14'],
    ['as the region writes it', '/eg', 'en', 'السؤال ١ من ١٤'],
  ])('%s', async (_reason, path, language, progress) => {
    const { page, complaints } = await openPage()
    await inLanguage(page, language)
    await page.goto(host() + path)
    await page.locator('news-quiz').getByText(progress, { exact: true }).waitFor()
    expect(complaints).toEqual([])
    await page.close()
  })

  test('another one once the attribute changes', async () => {
    const { page } = await openPage()
    await page.goto(`${host()}/en-de`)
    const quiz = page.locator('news-quiz')
    await quiz.getByRole('button', { name: 'Prüfen' }).waitFor()
    await quiz.evaluate((element) => element.setAttribute('lang', 'es'))
    await quiz.getByRole('button', { name: 'Comprobar' }).waitFor()
    await page.close()
  })
})

describe('until the words are there', () => {
  /** Every text that the quiz has shown. */
  async function shownOn(
    path: string,
    before: (page: Page) => Promise<unknown>,
  ): Promise<{ page: Page; shown: () => Promise<string[]> }> {
    const { page } = await openPage()
    await before(page)
    await page.addInitScript(() => {
      const texts = new Set<string>()
      Reflect.set(globalThis, 'shown', texts)
      const look = (): void => {
        const text = document.querySelector('news-quiz')?.shadowRoot?.querySelector('.quiz')?.textContent
        if (text) texts.add(text)
        requestAnimationFrame(look)
      }
      look()
    })
    await page.goto(host() + path)
    return { page, shown: () => page.evaluate(() => [...Reflect.get(globalThis, 'shown')].map(String)) }
  }

  test('nothing is said in English', async () => {
    const { page, shown } = await shownOn('/en-de', (opened) =>
      opened.route('**/v1/de.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400))
        await route.continue()
      }),
    )
    await page.locator('news-quiz').getByText('Frage 1 von 14').waitFor()
    expect((await shown()).filter((text) => /Loading|Question|Check/.test(text))).toEqual([])
    await page.close()
  })

  test.each([
    ['refused', (page: Page) => page.route('**/v1/de.js', (route) => route.abort())],
    ['not there', (page: Page) => page.route('**/v1/de.js', (route) => route.fulfill({ status: 404 }))],
    [
      'not what it should be',
      (page: Page) =>
        page.route('**/v1/de.js', (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            body: 'export const a = 1',
            headers: { 'Access-Control-Allow-Origin': '*' },
          }),
        ),
    ],
    ['held back for longer than three seconds', (page: Page) => page.route('**/v1/de.js', () => {})],
  ])('English serves where the file is %s', async (_how, before) => {
    const { page } = await shownOn('/en-de', before)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.locator('news-quiz').getByText('Question 1 of 14').waitFor()
    expect(await page.locator('news-quiz').locator('.quiz').getAttribute('lang')).toBe('en')
    expect(errors).toEqual([])
    await page.close()
  })

  test('a page’s language says that the quiz cannot be loaded', async () => {
    const { page } = await shownOn('/de', (opened) => opened.route(QUIZ, (route) => route.abort()))
    await page.locator('news-quiz').getByText('Das Quiz konnte nicht geladen werden.').waitFor()
    await page.close()
  })

  test('no file is asked for by a reader of English', async () => {
    const asked: string[] = []
    const { page } = await shownOn('/en', async (opened) => {
      opened.on('request', (request) => asked.push(new URL(request.url()).pathname))
    })
    await page.locator('news-quiz').getByText('Question 1 of 14').waitFor()
    expect(asked.filter((path) => path.startsWith('/v1/'))).toEqual(['/v1/news-quiz.js'])
    await page.close()
  })
})

/** Takes the first of whatever is offered. */
async function chooseSomething(page: Page): Promise<void> {
  const quiz = page.locator('news-quiz')
  for (const field of await quiz.getByRole('combobox').all()) await field.selectOption({ index: 1 })
  for (const field of await quiz.getByRole('textbox').all()) await field.fill('١٩٩٩')
  const choice = quiz.locator('input[type=radio], input[type=checkbox]').first()
  if ((await choice.count()) > 0) await choice.check()
}

describe.each([
  ['ar', '/ar', 'التحقق من الإجابة', /السؤال التالي|عرض النتيجة/, /نتيجتك: /],
  ['de', '/en-de', 'Prüfen', /Nächste Frage|Ergebnis ansehen/, /Ihr Ergebnis: /],
] as const)('%s', (_language, path, check, onward, ended) => {
  test('the whole quiz on a phone, with nothing for axe to object to, and nothing that is wider than its place', async () => {
    const { page, complaints } = await openPage({ viewport: NARROW })
    await page.goto(host() + path)
    const quiz = page.locator('news-quiz')
    for (let question = 1; question <= 14; question++) {
      await quiz.getByRole('button', { name: check }).waitFor()
      await chooseSomething(page)
      await quiz.getByRole('button', { name: check }).click()
      await quiz.getByRole('button', { name: onward }).waitFor()
      expect(await objections(page)).toEqual([])
      await quiz.getByRole('button', { name: onward }).click()
    }
    await quiz.getByRole('heading', { name: ended }).waitFor()
    expect(await objections(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  }, 180_000)
})

/** What axe objects to, and by how much the page is wider than its screen. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('news-quiz').analyze()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  return [...violations.map(({ id }) => id), ...(width > NARROW.width ? [`${width} pixels wide`] : [])]
}

test('in Arabic, the quiz runs from right to left, and its English texts from left to right', async () => {
  const { page } = await openPage()
  await page.goto(`${host()}/ar`)
  await page.locator('news-quiz').getByRole('button', { name: 'التحقق من الإجابة' }).waitFor()
  const directions = await page.locator('news-quiz').evaluate(({ shadowRoot }) =>
    ['.quiz', '.standing', '.title', '.prompt span'].map((name) => {
      const node = shadowRoot?.querySelector(name)
      return `${name} ${node && getComputedStyle(node).direction}`
    }),
  )
  expect(directions).toEqual(['.quiz rtl', '.standing rtl', '.title ltr', '.prompt span ltr'])
  await page.close()
})
