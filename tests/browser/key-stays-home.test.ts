// The key stays home: of quizzes whose keys are random, nothing is in any byte that a browser gets before the answer, however
// it is dressed; and whatever the key, what is read and what is refused is the same.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import { compileQuiz } from '../../src/author/compile.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import { giveAnswer, mouse, someAnswer } from './answering.ts'
import { CANARY_QUIZ, makeCanaryQuiz, makeTwinOf } from './canary-quiz.ts'
import { type Ask, fileAsks, readAsks, refusalAsks, responseTo, siteFiles } from './canary-requests.ts'
import { useChromium } from './chromium.ts'
import { useFixtures, writeQuizzes } from './fixture-service.ts'
import { pageWith, useHost } from './host-page.ts'
import { makeLargeCollection } from './large-collection.ts'
import { listenTo, type Received, unheard } from './received.ts'
import { tracesIn } from './traces.ts'

const openPage = useChromium()
const ours = makeCanaryQuiz()
const twins = makeTwinOf(ours)
const services = useFixtures([ours], [twins], makeLargeCollection(ours))
/** `large` has the quiz of `service` in a file that only the Worker reads. */
const [service, twin, large] = [() => services(0), () => services(1), () => services(2)]
const host = useHost(() => ({ '/': { html: pageWith(service().origin, [CANARY_QUIZ]) } }))
const { questions } = ours.file
const { revision } = compileQuiz({ id: ours.id, ...ours.file }).public

const fetchAll = (asks: readonly Ask[], from = service()): Promise<Received[]> =>
  Promise.all(asks.map(async (ask) => ({ from: nameOf(ask), text: await responseTo(from, ask) })))
const nameOf = ({ path, method = 'GET', body = '', headers = {} }: Ask): string =>
  `${method} ${path} ${String(body).slice(0, 200)} ${JSON.stringify(headers)}`

describe('before an answer, in a browser', () => {
  test.each([
    ['on the page of the quiz', () => `${service().origin}/${CANARY_QUIZ}`],
    ['on a page of somebody else', () => `${host()}/`],
    ['on the page of a quiz that lies in a file', () => `${large().origin}/${CANARY_QUIZ}`],
  ])('%s, nothing of a question’s key has come; with the verdict, all of it has', async (_where, address) => {
    const { page, complaints } = await openPage()
    const received = await listenTo(page)
    await page.goto(address())
    await page.waitForTimeout(500) // for what might be asked for early
    const quiz = page.locator('news-quiz')
    for (const [index, question] of questions.entries()) {
      await quiz.getByText(`Question ${index + 1} of ${questions.length}`).waitFor()
      await giveAnswer(quiz, question, someAnswer(question), mouse)
      const open = new Set(questions.slice(index).map(({ id }) => id))
      const early = ours.secrets.filter((secret) => open.has(secret.question))
      expect(tracesIn(received(), early)).toEqual([])
      await quiz.getByRole('button', { name: 'Check' }).click()
      const onward = quiz.getByRole('button', { name: /Next question|See your score/ })
      await onward.waitFor()
      // What else an answer might be taken for is told to nobody.
      expect(unseenOf(question, received())).toEqual(question.kind === 'text' ? ['reject'] : [])
      await onward.click()
    }
    await quiz.getByRole('heading', { name: /You scored/ }).waitFor()
    expect({ unheard: unheard(page), complaints }).toEqual({ unheard: 0, complaints: [] })
    await page.close()
  })

  test('on the front page, nothing of any key has come', async () => {
    const { page } = await openPage()
    const received = await listenTo(page)
    await page.goto(service().origin, { waitUntil: 'networkidle' })
    expect(received().map(({ from }) => from)).toContain(`body of ${service().origin}/`)
    expect(tracesIn(received(), ours.secrets)).toEqual([])
    await page.close()
  })
})

/** The secrets of an answered question that the search does not see in what was received. */
function unseenOf({ id }: Question, received: readonly Received[]): string[] {
  const told = ours.secrets.filter(({ question }) => question === id)
  return told.filter((secret) => tracesIn(received, [secret]).length === 0).map(({ what }) => what)
}

describe.each([
  ['that lies in the script', service],
  ['that lies in a file', large],
])('without an answer, of a quiz %s, asked for outright', (_where, from) => {
  test('no file, source map or guess gives anything of the key away', async () => {
    const asks = fileAsks(from()).filter(({ path }) => !/\/bay-\d/.test(path)) // the other quizzes of the large collection
    expect(asks.length).toBeGreaterThan(40)
    expect(tracesIn(await fetchAll(asks, from()), ours.secrets)).toEqual([])
  })

  test('no reading does', async () => {
    expect(tracesIn(await fetchAll(readAsks(questions, revision), from()), ours.secrets)).toEqual([])
  })

  test('no refused answer does', async () => {
    expect(tracesIn(await fetchAll(refusalAsks(questions, revision), from()), ours.secrets)).toEqual([])
  })
})

test('in the file that the Worker reads, the search finds the whole key', () => {
  const path = `/_quizzes/${CANARY_QUIZ}`
  expect(fileAsks(large())).toContainEqual({ path })
  const file = { from: path, text: readFileSync(join(large().folder, 'build/site', path), 'utf8') }
  expect(questions.flatMap((question) => unseenOf(question, [file]))).toEqual([])
})

describe('two services that differ in nothing but their keys', () => {
  test('build the same files', async () => {
    expect(siteFiles(service())).toEqual(siteFiles(twin()))
  })

  test.each([
    ['file', () => fileAsks(service())],
    ['reading, with its ETag and revision', () => readAsks(questions, revision)],
    ['refusal', () => refusalAsks(questions, revision)],
  ])('give every %s byte for byte alike', async (_what, asks) => {
    expect(await fetchAll(asks(), twin())).toEqual(await fetchAll(asks()))
  })

  test('and every refusal is one', async () => {
    const accepted = (await fetchAll(refusalAsks(questions, revision))).filter(({ text }) => !/^4\d\d /.test(text))
    expect(accepted).toEqual([])
  })
})

test('200 keys of one quiz make one public part: no order, id, length or revision tells', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-keys-'))
  writeQuizzes(
    folder,
    Array.from({ length: 200 }, (_, index) => makeCanaryQuiz(`key-${index}`)),
  )
  const { quizzes, faults } = await checkQuizzes(folder)
  rmSync(folder, { recursive: true })
  expect(faults).toEqual([])
  const compiled = quizzes.map(({ quiz }) => compileQuiz({ ...quiz, id: CANARY_QUIZ }))
  expect(new Set(compiled.map(({ key }) => JSON.stringify(key))).size).toBe(200)
  expect(new Set(compiled.map((quiz) => JSON.stringify(quiz.public))).size).toBe(1)
  const counts = compiled.flatMap(({ key }) => key.flatMap((one) => (one.kind === 'several' ? one.answer.length : [])))
  expect([...new Set(counts)].sort()).toEqual([1, 2, 3, 4, 5])
})
