// Two hundred script injections in every text field of a quiz: all are shown as the text that they are, and none runs.

import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/author/article.ts'
import { KINDS } from '../../src/quiz/kinds.ts'
import { type Noted, useChromium } from './chromium.ts'
import { useFixtures } from './fixture-service.ts'
import { pageWith, useHost } from './host-page.ts'
import { carelessPage, layOut } from './injection-control.ts'
import { playAll, type Seen } from './injection-player.ts'
import {
  DEMO_QUIZ,
  type Field,
  fits,
  type InjectedQuiz,
  isField,
  makeInjectedQuizzes,
  ROOM,
} from './injection-quizzes.ts'
import { INJECTIONS } from './injection-strings.ts'

const quizzes = makeInjectedQuizzes()
const service = useFixtures(quizzes)
const openPage = useChromium()
const TRUSTED_TYPES = { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" }
const host = useHost(() => {
  const html = pageWith(
    service().origin,
    quizzes.map(({ id }) => id),
  )
  return {
    '/trusted-types': { html, headers: TRUSTED_TYPES },
    '/no-policy': { html },
    '/control': { html: '<!doctype html><title>Control</title><link rel="icon" href="data:,">' },
  }
})

interface Watched extends Noted {
  /** The numbers of the injections that ran. */
  readonly run: ReadonlySet<number>
}

/** A page that notes every injection that runs, and everything else that goes wrong. */
async function openWatched(): Promise<Watched> {
  const { page, complaints } = await openPage()
  const run = new Set<number>()
  await page.exposeFunction('pwn', (number: number) => run.add(number))
  await page.exposeFunction('noteViolation', (violation: string) => complaints.push(violation))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      Reflect.get(window, 'noteViolation')(`${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  return { page, complaints, run }
}

const SHOWN_IN_ELEMENT: readonly Field[] = [
  ...([
    'title',
    'prompt',
    'hint',
    'explanation',
    'evidence',
    'unit',
    'correction',
    'closing',
    'figure feedback',
  ] as const),
  ...(['single option', 'several option', 'order item', 'match item', 'match target'] as const),
]

/** The texts of some fields that no text node holds as they were written; a unit is too short to be told from what else holds it. */
function unshown({ texts }: Seen, { id, texts: written }: InjectedQuiz, fields: readonly Field[]): string[] {
  const isShown = (field: Field, text: string): boolean =>
    field === 'unit' ? texts.includes(text) : texts.some((shown) => shown.replace('\n', ' ').includes(text))
  return written
    .filter(([field, text]) => fields.includes(field) && !isShown(field, text))
    .map(([field, text]) => `${id} ${field}: ${text}`)
}

/** Nothing ran, nothing was refused, nothing is there that should not be; what has been seen says what is shown. */
async function playSafely({ page, complaints, run }: Watched, isWhole = true) {
  const stuck = (reason: unknown): Seen => ({ ended: [], texts: [], odd: [String(reason)] })
  const seen = await page.evaluate(playAll, isWhole).catch(stuck)
  await page.waitForTimeout(50) // for what would run a little later
  expect({ run: [...run], complaints, odd: seen.odd }).toEqual({ run: [], complaints: [], odd: [] })
  return seen
}

test('there are two hundred, and each stands in each field that has room for it', () => {
  expect(INJECTIONS.length).toBe(200)
  const fields = Object.keys(ROOM).filter(isField)
  const missing = fields.flatMap((field) => {
    const held = quizzes.flatMap(({ texts }) => texts.filter(([name]) => name === field).map(([, text]) => text))
    const due = INJECTIONS.filter(({ text }) => fits(field, text))
    return due.filter(({ text }) => !held.some((one) => one.includes(text))).map(({ text }) => `${field}: ${text}`)
  })
  expect(missing).toEqual([])
  const room = (field: Field): number => INJECTIONS.filter(({ text }) => fits(field, text)).length
  const tight = fields.filter((field) => room(field) < 200).map((field) => [field, room(field)])
  expect(tight).toEqual([
    ['url', 47],
    ['topic', 181],
    ['unit', 157],
  ])
})

describe('all quizzes on one page of somebody else, played to their end', () => {
  test.each([
    ['that requires Trusted Types and allows all else', '/trusted-types'],
    ['that has no policy', '/no-policy'],
  ])('%s', async (_what, path) => {
    const watched = await openWatched()
    await watched.page.goto(host() + path)
    const seen = await playSafely(watched)
    expect(seen.ended).toEqual(quizzes.map(({ id }) => id))
    expect(quizzes.flatMap((quiz) => unshown(seen, quiz, SHOWN_IN_ELEMENT))).toEqual([])
    await watched.page.close()
  })
})

test('every quiz on its own page; two of each kind are played to their end, as all were above', async () => {
  const waiting = quizzes.map((quiz, index) => ({ quiz, isWhole: index < 2 * KINDS.length })).reverse()
  const work = async (): Promise<void> => {
    const watched = await openWatched()
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { quiz, isWhole } = next
      await watched.page.goto(`${service().origin}/${quiz.id}`)
      const seen = await playSafely(watched, isWhole)
      expect(seen.ended).toEqual(isWhole ? [quiz.id] : [])
      expect(unshown(seen, quiz, ['title', 'article title', ...(isWhole ? SHOWN_IN_ELEMENT : [])])).toEqual([])
    }
    await watched.page.close()
  }
  await Promise.all([work(), work(), work()])
})

test('the front page', async () => {
  const watched = await openWatched()
  await watched.page.goto(service().origin)
  const seen = await playSafely(watched)
  expect(quizzes.flatMap((quiz) => unshown(seen, quiz, ['title', 'topic']))).toEqual([])
  await watched.page.close()
})

test('the page of the API, with each reply that its forms show', async () => {
  const watched = await openWatched()
  await watched.page.goto(`${service().origin}/docs`)
  const replies = watched.page.locator('.outcome pre')
  const buttons = watched.page.getByRole('button', { name: 'Try it' })
  for (const button of await buttons.all()) await button.click()
  await expect.poll(() => replies.count()).toBe(await buttons.count())
  await playSafely(watched)
  const shown = (await replies.allTextContents()).join('\n')
  const told = quizzes
    .flatMap(({ id, texts }) => (id === DEMO_QUIZ ? texts : []))
    .filter(([field]) => field === 'title')
  expect(told.filter(([, text]) => !shown.includes(JSON.stringify(text)))).toEqual([])
  await watched.page.close()
})

test.each(['/demo/news', '/demo/class'])('%s, whose article is written of them in Markdown', async (path) => {
  const [demo] = quizzes.filter(({ id }) => id === DEMO_QUIZ)
  if (demo === undefined) throw new Error('there is no demo quiz')
  const watched = await openWatched()
  await watched.page.goto(service().origin + path)
  const seen = await playSafely(watched)
  expect(unshown(seen, demo, ['source'])).toEqual([])
  const article = readArticle(demo.article)
  const text = article.ok ? article.value.text : ''
  const literal = INJECTIONS.filter((injection) => text.includes(injection.text))
  expect(literal.length).toBeGreaterThan(150)
  const shown = await watched.page.locator('.story-text').evaluate((node) => node.textContent)
  expect(literal.filter((injection) => !shown?.includes(injection.text))).toEqual([])
  await watched.page.close()
})

test('where they are taken for markup, they run, and the watch sees it', async () => {
  const { page, run } = await openWatched()
  await page.goto(`${host()}/control`)
  await page.evaluate(
    (texts) => {
      for (const text of texts) document.body.appendChild(document.createElement('div')).innerHTML = text
    },
    INJECTIONS.map(({ text }) => text),
  )
  await expect.poll(() => run.size, { timeout: 10_000 }).toBeGreaterThan(20)
  await page.goto(`${host()}/control`)
  const left = INJECTIONS.filter(({ number }) => !run.has(number))
  await page.evaluate(
    layOut,
    left.map(({ text }) => carelessPage(text)),
  )
  // The others ran in browsers of old, or would in a page that has a framework's templates.
  await expect.poll(() => run.size, { timeout: 10_000 }).toBeGreaterThan(120)
  await page.close()
})
