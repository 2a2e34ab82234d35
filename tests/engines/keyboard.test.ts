// Every kind finished by keyboard alone in three engines: the whole shipped quiz, on a page of somebody else, to its score.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import { KINDS, type Question, rightAnswer } from '../../src/quiz/kinds.ts'
import { origin } from '../browser/chromium.ts'
import { pageWith, useHost } from '../browser/host-page.ts'
import { type Driver, ENGINES } from './driver.ts'
import { answerByKeys, tabTo } from './keys.ts'
import { focused, said } from './look.ts'
import { until } from './processes.ts'

const ID = 'biden-putin-call'

/** The quiz between two things that can have the focus. */
const host = useHost(() => ({
  '/': {
    html: pageWith(origin(), [ID])
      .replace('<main>', '<main><a id="before" href="/">Before</a>')
      .replace('</main>', '<button id="after">After</button></main>'),
  },
  '/trap': { html: TRAP },
}))

// What this test is to find: a quiz whose first stop is not the first in its DOM.
const TRAP = `<!doctype html><title>A trap</title><a id="before" href="/">Before</a><news-quiz></news-quiz><script>
  const root = document.querySelector('news-quiz').attachShadow({ mode: 'open' })
  root.append(document.createElement('button'), document.createElement('button'))
  root.firstChild.tabIndex = 2
  root.lastChild.tabIndex = 1
</script>`

let questions: readonly Question[] = []
beforeAll(async () => {
  const { quizzes } = await checkQuizzes('questions', [ID])
  questions = quizzes[0]?.quiz.questions ?? []
})

test('the shipped quiz has every kind', () => {
  expect([...new Set(questions.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort())
})

/** The Tab stops of a question, without those of its page. */
function stopsOf(question: Question): string[] {
  const hint = question.hint === undefined ? [] : ['summary Hint']
  return [...fieldsOf(question), ...hint, 'button Check']
}

function fieldsOf(question: Question): string[] {
  switch (question.kind) {
    case 'single':
      return ['radio']
    case 'several':
      return question.options.map(({ text }) => `checkbox ${text}`)
    case 'number':
      return [`textbox ${question.prompt} (${question.unit})`]
    case 'text':
      return [`textbox ${question.prompt}`]
    case 'date':
      return {
        day: ['combobox Month', 'combobox Day', 'textbox Year'],
        month: ['combobox Month', 'textbox Year'],
        year: ['textbox Year'],
        'month-day': ['combobox Month', 'combobox Day'],
      }[question.asks]
    case 'order':
      return question.items.flatMap(({ text }) => [`button Move up: ${text}`, `button Move down: ${text}`])
    case 'match':
      return question.items.map(({ text }) => `combobox ${text}`)
    default:
      return question satisfies never
  }
}

const sorted = (stops: readonly string[]): string[] => [...stops].sort()

/** The stops across the whole quiz: out behind it, from there back out before it, which are all, and those forwards again are the same. */
async function stopsAcross(driver: Driver): Promise<string[]> {
  await tabTo(driver, ({ role }) => role === 'after')
  const backwards = (await tabTo(driver, ({ role }) => role === 'before', 'Shift+Tab')).slice(0, -1)
  const forwards = (await tabTo(driver, ({ role }) => role === 'after')).slice(0, -1)
  expect(backwards.reverse()).toEqual(forwards)
  await tabTo(driver, ({ role }) => role === 'before', 'Shift+Tab')
  return forwards
}

async function waitFor(driver: Driver, fits: (page: ReturnType<typeof said>) => boolean): Promise<void> {
  const found = await until(async () => (fits(await driver.ask(said)) ? true : undefined))
  if (found === undefined) throw new Error(`the quiz says: ${JSON.stringify(await driver.ask(said))}`)
}

/** One question, from its prompt to the press that leaves its verdict; `whole` looks at every stop on the way. */
async function takeQuestion(driver: Driver, index: number, whole: boolean): Promise<void> {
  const question = questions[index]
  if (question === undefined) throw new Error('there is no such question')
  await waitFor(driver, ({ standing }) => standing.startsWith(`Question ${index + 1} of ${questions.length}`))
  if (whole) expect(sorted(await stopsAcross(driver))).toEqual(sorted(stopsOf(question)))
  await answerByKeys(driver, question, rightAnswer(question))
  await driver.press('Enter')
  await waitFor(driver, ({ status }) => status.startsWith('Right.'))
  const onward = index + 1 < questions.length ? 'Next question' : 'See your score'
  if (whole) expect((await stopsAcross(driver)).at(-1)).toBe(`button ${onward}`)
  await tabTo(driver, ({ name }) => name === onward)
  await driver.press('Enter')
}

describe.each(ENGINES)('in %s', (_name, here, open) => {
  let driver: Driver
  beforeAll(async () => {
    if (here) driver = await open()
  })
  afterAll(() => driver?.close())

  test.skipIf(!here)('every kind, and the whole quiz to its score', async () => {
    await driver.go(host())
    await waitFor(driver, ({ standing }) => standing.startsWith('Question 1 of'))
    await driver.press('Tab')
    expect((await driver.ask(focused)).role).toBe('before')
    for (const [index, { kind }] of questions.entries())
      await takeQuestion(driver, index, questions.findIndex((first) => first.kind === kind) === index)
    const total = questions.reduce((sum, { points }) => sum + points, 0)
    const end = await until(async () => {
      const { role, name } = await driver.ask(focused)
      return role === 'heading' ? name : undefined
    })
    expect(end).toBe(`You scored ${total} of ${total}`)
    expect(await stopsAcross(driver)).toEqual(['button Share your result', 'button Start again'])
  })

  test.skipIf(!here)('a planted quiz with an order of its own is found', async () => {
    await driver.go(`${host()}/trap`)
    await expect(tabTo(driver, ({ role }) => role === 'after')).rejects.toThrow('against the order of the DOM')
  })
})
