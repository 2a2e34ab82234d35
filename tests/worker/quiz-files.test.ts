// A large collection, whose quizzes are read as files: it serves just what a small one does.

import { describe, expect, it, test, vi } from 'vitest'
import { writeList, writeQuizFile } from '../../src/quiz/compiled.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { openCatalogue } from '../../src/worker/catalogue.ts'
import { createApp } from '../../src/worker/create-app.ts'
import { type ReadFile, readAsset } from '../../src/worker/quiz-files.ts'
import { ANSWERS_PATH, FLOOD_PATH, FLOOD_REVISION, slugOf, app as small } from './ask.ts'
import { conforming } from './conformance.ts'
import { BRIDGE, compile, FLOOD } from './fixture-quizzes.ts'

/** The app over files, and how they are read. */
function large(quizzes: readonly Quiz[]) {
  const files = new Map(quizzes.map((quiz) => [`_quizzes/${quiz.id}`, writeQuizFile(compile(quiz))]))
  const readFile = vi.fn<ReadFile>(async (path) => files.get(path) ?? Promise.reject(new Error(`no ${path}`)))
  return { app: conforming(createApp(openCatalogue(writeList(quizzes.map(compile)), readFile))), readFile }
}

const answer = (body: object): [string, RequestInit] => [
  ANSWERS_PATH,
  { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
]

const REQUESTS: [what: string, path: string, init?: RequestInit][] = [
  ['the list', '/api/quizzes'],
  ['a quiz', FLOOD_PATH],
  ['a quiz that is known', FLOOD_PATH, { headers: { 'If-None-Match': `"${FLOOD_REVISION}"` } }],
  ['chosen questions', `${FLOOD_PATH}/questions?seed=a&limit=2`],
  ['a verdict', ...answer({ revision: FLOOD_REVISION, question: 'homes', answer: 1 })],
  ['a refused answer', ...answer({ revision: FLOOD_REVISION, question: 'homes', answer: [] })],
  ['an answer to an old revision', ...answer({ revision: 'old', question: 'homes', answer: 1 })],
  ['a quiz that is not there', '/api/quizzes/nowhere'],
  ['a file', `/_quizzes/${FLOOD.id}`],
]

test.each(REQUESTS)('%s is the same, byte for byte', async (_what, path, init) => {
  const { app } = large([FLOOD, BRIDGE])
  const [ours, theirs] = [await app.request(path, init), await small.request(path, init)]
  expect([ours.status, [...ours.headers], await ours.text()]).toEqual([
    theirs.status,
    [...theirs.headers],
    await theirs.text(),
  ])
})

describe('a file', () => {
  it('is read at the first request for its quiz only', async () => {
    const { app, readFile } = large([FLOOD, BRIDGE])
    for (const path of ['/api/quizzes', FLOOD_PATH, `${FLOOD_PATH}/questions`, FLOOD_PATH]) await app.request(path)
    expect(readFile.mock.calls).toEqual([[`_quizzes/${FLOOD.id}`]])
  })

  it('is read again when a hundred others have been read since', async () => {
    const quizzes = Array.from({ length: 101 }, (_, index) => ({ ...BRIDGE, id: `bridge-${index}` }))
    const { app, readFile } = large(quizzes)
    for (const { id } of quizzes) await app.request(`/api/quizzes/${id}`)
    await app.request('/api/quizzes/bridge-1')
    expect(readFile).toHaveBeenCalledTimes(101)
    await app.request('/api/quizzes/bridge-0')
    expect(readFile).toHaveBeenCalledTimes(102)
  })

  it('that cannot be read is a problem that tells nothing, and is tried again', async () => {
    const { app, readFile } = large([FLOOD])
    const log = vi.spyOn(console, 'error').mockReturnValue()
    readFile.mockRejectedValueOnce(new Error('secret'))
    const refused = await app.request(FLOOD_PATH)
    expect(await refused.clone().text()).not.toContain('secret')
    expect(await slugOf(refused)).toBe('500 internal-error')
    expect(log).toHaveBeenCalledTimes(1)
    log.mockRestore()
    expect((await app.request(FLOOD_PATH)).status).toBe(200)
  })
})

describe('a static asset', () => {
  const assets = (status: number, asked: string[] = []): Fetcher =>
    Object.assign(Object.create(null), {
      fetch: async (url: string) => {
        asked.push(new URL(url).pathname)
        return new Response('lines', { status })
      },
    })

  it('is asked for by its path', async () => {
    const asked: string[] = []
    expect(await readAsset(assets(200, asked))('_quizzes/flood')).toBe('lines')
    expect(asked).toEqual(['/_quizzes/flood'])
  })

  it('that is not there is an error', async () => {
    await expect(readAsset(assets(404))('_quizzes/flood')).rejects.toThrow('_quizzes/flood: 404')
  })
})
