// What a reader with Orca hears: every status once, within a second, and none while typing.

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import { origin } from '../browser/chromium.ts'
import { pageWith, useHost } from '../browser/host-page.ts'
import { answerByKeys, tabTo } from './keys.ts'
import { said } from './look.ts'
import { type ScreenReader, type Spoken, startOrca } from './orca.ts'
import { pause, until } from './processes.ts'
import { driverOf } from './puppeteer.ts'
import { isHere } from './tools.ts'

const ID = 'biden-putin-call'
const KINDS = 'number,order,several,single'
const here = isHere('Orca')
const SECOND = 1000

let seed = 0
const host = useHost(() => ({
  '/': {
    html: pageWith(origin(), [ID])
      .replace('<news-quiz', `<news-quiz limit="4" seed="${seed}"`)
      .replace('<main>', '<main><a id="before" href="/">Before</a>'),
  },
}))

/** The first seed that gives one question of each kind that is told apart here. */
async function findSeed(): Promise<readonly string[]> {
  for (seed = 1; seed < 2000; seed++) {
    const reply = await fetch(`${origin()}/api/quizzes/${ID}/questions?limit=4&seed=${seed}`)
    const { questions }: { questions: { id: string; kind: string }[] } = JSON.parse(await reply.text())
    if (
      questions
        .map(({ kind }) => kind)
        .sort()
        .join() === KINDS
    )
      return questions.map(({ id }) => id)
  }
  throw new Error('no seed gives these kinds')
}

describe.skipIf(!here)('Orca with Chromium', () => {
  let orca: ScreenReader
  let page: Page
  let round: readonly Question[] = []
  beforeAll(async () => {
    const ids = await findSeed()
    const { quizzes } = await checkQuizzes('questions', [ID])
    const all = quizzes[0]?.quiz.questions ?? []
    round = ids.flatMap((id) => all.filter((question) => question.id === id))
    orca = await startOrca()
    page = (await orca.browser.pages())[0] ?? (await orca.browser.newPage())
  })
  afterAll(() => orca?.stop())

  test('every status is heard once, within a second, and none while typing', async () => {
    const driver = driverOf(page)
    await driver.go(host())
    await until(async () => ((await driver.ask(said)).standing === '' ? undefined : true))
    expect((await driver.ask(said)).status).toBe('')
    // Orca reads a page that has loaded; only then it hears the reader.
    await until(async () => orca.spoken().some(({ text }) => text.startsWith('Finished loading A page')) || undefined)
    await pause(SECOND)
    await page.evaluate(watchStatus)
    const heard: string[] = []
    const listen = async (deed: () => Promise<unknown>): Promise<void> => {
      heard.push(...(await hear(page, orca, deed)))
    }
    await driver.press('Tab')
    for (const question of round) {
      if (question.kind === 'order') {
        await tabTo(driver, ({ name }) => name.startsWith('Move down'))
        await listen(() => driver.press('Enter'))
        await tabTo(driver, ({ name }) => name === 'Check')
      }
      if (question.kind === 'number') {
        const silence = hear(page, orca, () => answerByKeys(driver, question, question.answer.value))
        expect(await silence).toEqual([])
        await page.setOfflineMode(true)
        await listen(() => driver.press('Enter'))
        await page.setOfflineMode(false)
      }
      if (question.kind === 'several') await answerByKeys(driver, question, question.answer.slice(0, 1))
      if (question.kind === 'single') await answerByKeys(driver, question, wrongOf(question))
      await listen(() => driver.press('Enter'))
      await tabTo(driver, ({ name }) => /^Next|^See your score/.test(name))
      await driver.press('Enter')
    }
    expect(heard.sort()).toEqual(STATUSES)
  })

  test('a planted status that is said twice is found', async () => {
    const twice = hear(page, orca, () => page.evaluate(sayTwice))
    await expect(twice).rejects.toThrow('to deeply equal')
  })
})

const STATUSES = [
  'Not right. 0 of 1 point.',
  'Partly right. 0.3 of 1 point.',
  'Partly right. 0.5 of 1 point.',
  'Right. 1 of 1 point.',
  'The deployment of Moscow’s troops, now 2 of 4',
  'You are offline. Your answer is kept, and sent by itself when you are back.',
]

const wrongOf = ({ options, answer }: Extract<Question, { kind: 'single' }>): string =>
  options.find(({ id }) => id !== answer)?.id ?? ''

/** Runs in the page: notes what the status says and when, as long as it is the same node. */
function watchStatus(): void {
  const node = document.querySelector('news-quiz')?.shadowRoot?.querySelector('[role=status]')
  const texts: { at: number; text: string }[] = []
  Object.assign(window, { statusTexts: texts })
  const note = (): void => {
    const now = document.querySelector('news-quiz')?.shadowRoot?.querySelector('[role=status]')
    texts.push({ at: Date.now() % 86_400_000, text: now === node ? (node?.textContent ?? '') : 'another node' })
  }
  if (node) new MutationObserver(note).observe(node, { childList: true, characterData: true, subtree: true })
}

/** Runs in the page: puts the same text once more, soon after itself. */
async function sayTwice(): Promise<void> {
  const node = document.querySelector('news-quiz')?.shadowRoot?.querySelector('[role=status]')
  for (const end of ['', '.']) {
    node?.replaceChildren(`Said twice${end}`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

/** What the status says because of a deed; each text is heard once, within a second. */
async function hear(page: Page, orca: ScreenReader, deed: () => Promise<unknown>): Promise<string[]> {
  const texts = (): Promise<{ at: number; text: string }[]> => page.evaluate(() => Reflect.get(window, 'statusTexts'))
  const [before, from] = [(await texts()).length, orca.spoken().length]
  await deed()
  await pause(1.5 * SECOND)
  const said = (await texts()).slice(before).filter(({ text }) => text !== '')
  const spoken: readonly Spoken[] = orca.spoken().slice(from)
  for (const { at, text } of said) {
    const times = spoken.filter((words) => words.text.includes(text)).map((words) => words.at - at)
    expect(
      times,
      `“${text}” in: ${orca
        .spoken()
        .map((words) => words.text)
        .join(' | ')}`,
    ).toEqual([expect.any(Number)])
    expect(times[0]).toBeLessThan(SECOND)
  }
  return said.map(({ text }) => text)
}
