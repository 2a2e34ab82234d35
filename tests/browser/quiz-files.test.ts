// A collection too large for the script: its quizzes are files among the static assets, which the Worker reads and no URL reaches.

import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileQuiz } from '../../src/author/compile.ts'
import { rightAnswer } from '../../src/quiz/kinds.ts'
import { makeCanaryQuiz } from './canary-quiz.ts'
import { useFixtures } from './fixture-service.ts'
import { makeLargeCollection, PHRASE } from './large-collection.ts'

const collection = makeLargeCollection(makeCanaryQuiz('bay-0'))
const [first] = collection
const service = useFixtures(collection)
const pathOf = (file: string): string => join(service().folder, 'build', file)

test('each quiz is a file, and the script has the list alone', () => {
  expect(readdirSync(pathOf('site/_quizzes')).sort()).toEqual(collection.map(({ id }) => id).sort())
  expect(readFileSync(pathOf('site/_quizzes/bay-0'), 'utf8')).toContain(PHRASE)
  expect(readFileSync(pathOf('quizzes.txt'), 'utf8')).not.toContain(PHRASE)
})

test('the list names all of them', async () => {
  const response = await fetch(`${service().origin}/api/quizzes`)
  const { quizzes }: { quizzes: { id: string }[] } = await response.json()
  expect(quizzes.map(({ id }) => id).sort()).toEqual(collection.map(({ id }) => id).sort())
})

test('a quiz is served and graded', async () => {
  if (first === undefined) throw new Error('there is no quiz')
  const compiled = compileQuiz({ id: first.id, ...first.file })
  const path = `${service().origin}/api/quizzes/${first.id}`
  expect(await (await fetch(path)).text()).toBe(JSON.stringify(compiled.public))
  for (const question of compiled.key) {
    const response = await fetch(`${path}/answers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        revision: compiled.public.revision,
        question: question.id,
        answer: rightAnswer(question),
      }),
    })
    expect(await response.json()).toMatchObject({ question: question.id, verdict: 'right' })
  }
})

/** Ways to write the folder that a server may take for it. */
const FOLDERS = [
  ...['_quizzes', '%5Fquizzes', '%5fquizzes', '_Quizzes', '_QUIZZES', '_quizze%73', '%5f%71%75%69%7a%7a%65%73'],
  ...['%255Fquizzes', '%25%35Fquizzes', '_quizzes%20', '_quizzes%00', '_quizzes%09', '_quizzes.', '_quizzes;a'],
  ...['%ef%bc%bfquizzes', '%c1%9fquizzes', '%u005fquizzes', '_quizzes%2f..%2f_quizzes', '_qui\tzzes', '_quizzes?'],
]
/** What may stand between folder and file, and before both. */
const BETWEEN = [
  '/',
  '//',
  '%2f',
  '%2F',
  '%252f',
  '\\',
  '%5c',
  '/./',
  '/%2e/',
  '/x/../',
  '/%2e%2e/_quizzes/',
  '/\t',
  '/%09',
]
const BEFORE = [
  ...['/', '//', '///', '/./', '/%2e/', '/x/../', '/demo/../', '/demo/%2e%2e/', '/demo/..%2f', '/demo%2f..%2f', '/%2f'],
  ...[
    '%2f',
    '\\',
    '/\\',
    '/%5c',
    '/index.html/../',
    '/../',
    '/%2e%2e/',
    '/cdn-cgi/../',
    '/cdn-cgi\\..\\',
    '/v1/../',
    '',
  ],
  ...['http://127.0.0.1/', 'http://localhost/', 'https://assets.example/', '/https://assets.example/'],
]
const FILES = [
  ...[
    'bay-0',
    'bay-0/',
    'bay-0/.',
    'bay-0//',
    'bay-0%2f',
    'bay-0%20',
    'bay-0%00',
    'bay-0?',
    'bay-0?x',
    'bay-0%3f',
    'bay-0%23',
  ],
  ...[
    'bay-0.html',
    'bay-0/index.html',
    'bay-0/index',
    'bay-0/../bay-0',
    'BAY-0',
    '%62%61%79-0',
    'bay-0;x',
    'bay-0.txt',
    '',
  ],
]
const TARGETS = [
  ...FOLDERS.flatMap((folder) => BETWEEN.map((between) => `/${folder}${between}bay-0`)),
  ...BEFORE.flatMap((before) => FOLDERS.slice(0, 2).map((folder) => `${before}${folder}/bay-0`)),
  ...FILES.flatMap((file) => FOLDERS.slice(0, 2).map((folder) => `/${folder}/${file}`)),
]
const FIELDS = [
  'Sec-Fetch-Mode: navigate',
  'Range: bytes=0-999',
  'X-Original-URL: /_quizzes/bay-0',
  'X-Rewrite-URL: /_quizzes/bay-0',
  'X-Forwarded-Host: assets.example',
  'MF-Original-URL: http://127.0.0.1/_quizzes/bay-0',
]

describe('no URL reaches a file', () => {
  test.each(['GET', 'HEAD', 'POST'])('by %s, however it is written', async (method) => {
    for (const target of TARGETS) {
      const reply = await replyTo(`${method} ${target} HTTP/1.1`)
      expect(reply, target).toMatch(/^HTTP\/1\.1 [2-4]\d\d /)
      expect(reply, target).not.toContain(PHRASE)
    }
  })

  test.each(FIELDS)('with %s', async (field) => {
    for (const target of ['/_quizzes/bay-0', '/%5Fquizzes/bay-0', '/']) {
      expect(await replyTo(`GET ${target} HTTP/1.1`, field)).not.toContain(PHRASE)
    }
  })

  test('what asks for one by its name is the Worker, which has nothing there', async () => {
    const response = await fetch(`${service().origin}/_quizzes/bay-0`)
    expect([response.status, response.headers.get('Content-Type')]).toEqual([404, 'application/problem+json'])
  })
})

/** All that the service sends to a request line as it stands; `fetch` would tidy it up first. */
function replyTo(line: string, ...fields: string[]): Promise<string> {
  const { hostname, port, host } = new URL(service().origin)
  return new Promise((resolve) => {
    let text = ''
    const socket = connect({ host: hostname, port: Number(port) })
    socket.on('data', (chunk) => {
      text += String(chunk)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text))
    socket.setTimeout(10_000, () => socket.destroy())
    socket.write([line, `Host: ${host}`, ...fields, 'Content-Length: 0', 'Connection: close', '', ''].join('\r\n'))
  })
}
