// What anybody may ask the service for without answering a question: every file and guess at a file, every reading, every refusal.

import { readdirSync } from 'node:fs'
import type { Question } from '../../src/quiz/kinds.ts'
import { CANARY_QUIZ } from './canary-quiz.ts'
import type { FixtureService } from './fixture-service.ts'

export interface Ask extends RequestInit {
  readonly path: string
}

const API = `/api/quizzes/${CANARY_QUIZ}`

/** The files of the built site, by their path in it. */
export const siteFiles = ({ folder }: FixtureService): string[] =>
  readdirSync(`${folder}/build/site`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(`${folder}/build/site`.length)}/${name}`)
    .sort()

/** Where a careless build or server would give the key away. */
const GUESSES = [
  ...['/quizzes.txt', '/build/quizzes.txt', '/../quizzes.txt', '/..%2fquizzes.txt', '/%2e%2e/quizzes.txt'],
  ...['quiz.yaml', 'article.md'].flatMap((file) => [
    `/questions/${CANARY_QUIZ}/${file}`,
    `/${CANARY_QUIZ}/${file}`,
    `/..%2f..%2fquestions%2f${CANARY_QUIZ}%2f${file}`,
  ]),
  ...['/src/worker/index.ts', '/index.js', '/index.js.map', '/wrangler.toml', '/pages/build-pages.js', '/openapi.json'],
  ...['/docs', '/demo/news', '/demo/class', '/favicon.ico', '/robots.txt', '/sitemap.xml', '/manifest.json'],
  ...['/v1/', '/v1/news-quiz.css', '/v1/words.json', `/embed/${CANARY_QUIZ}`, `/oembed?url=/${CANARY_QUIZ}`],
  ...[`${API}/key`, `${API}/answers`, `${API}/tally`, `${API}/evidence`, `${API}/article`, `${API}.json`, `${API}/`],
]

/** Every file, with and without its ending, and its source map; and the guesses. */
export function fileAsks(service: FixtureService): Ask[] {
  const paths = siteFiles(service).flatMap((path) => [path, path.replace(/(?:index)?\.html$/, ''), `${path}.map`])
  return [...new Set([...paths, ...GUESSES])].map((path) => ({ path }))
}

/** Every way to read the quiz: by topic, kind, limit and seed, whole and conditional. */
export function readAsks(questions: readonly Question[], revision: string): Ask[] {
  const query = (...pairs: (readonly [string, string])[]): string =>
    `${API}/questions?${new URLSearchParams(pairs.map(([...pair]) => pair))}`
  const numbers = questions.map((_, index) => String(index + 1))
  const paths = [
    '/api/quizzes',
    API,
    `${API}/questions`,
    ...['people', 'places', 'no such topic'].map((topic) => query(['topic', topic])),
    ...questions.map(({ kind }) => query(['kind', kind])),
    ...numbers.map((limit) => query(['limit', limit])),
    ...numbers.map((seed) => query(['seed', seed])),
    ...numbers.map((seed) => query(['seed', seed], ['limit', '2'], ['topic', 'people'])),
    ...['answer', 'key', 'explanation', 'evidence', 'fields', 'include', 'debug'].map((name) => query([name, 'true'])),
    query(['limit', '0'], ['kind', 'guess']),
  ]
  const conditions = [`"${revision}"`, '*', '"other"'].map((value) => ({ 'If-None-Match': value }))
  return [
    ...paths.map((path) => ({ path })),
    ...['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'].flatMap((method) =>
      ['/api/quizzes', API, `${API}/questions`, `${API}/answers`].map((path) => ({ path, method })),
    ),
    ...conditions.map((headers) => ({ path: API, headers })),
    { path: API, headers: { Range: 'bytes=0-99' } },
    { path: API, headers: { Accept: 'text/html' } },
  ]
}

const LONG = 'x'.repeat(501)

/** Answers that no question of the kind can be given, whatever its key. */
const UNFIT = {
  single: ['nobody', 'The baker', 'Baker', '', ['baker'], ['baker', 'fisher'], 1, null, true, {}, LONG],
  several: [[], ['nobody'], ['north', 'north'], 'north', ['north', 1], { north: true }, Array(21).fill('north'), null],
  number: [
    ...['12', '', [1], null, { typed: '12' }, { typed: 12, lang: 'en' }, { typed: 'many', lang: 'en' }],
    ...['12.000', '1.234', '100.500'].map((typed) => ({ typed, lang: 'fr' })),
    ...['12.000', '123.450'].map((typed) => ({ typed, lang: 'en' })),
    ...[
      { typed: '12', lang: 'no language' },
      { typed: '12', lang: 'en', value: 12 },
    ],
  ],
  date: ['', 'tomorrow', '2022-02-30', '12/01/2022', '2022-13', '--02-30', '20222', 2022, null, ['2022'], {}],
  order: [[], ['mill'], ['mill', 'mill'], 'mill', ['nobody'], { mill: 1 }, null, Array(13).fill('mill')],
  match: [{}, { smith: 'forge' }, { smith: 'nowhere' }, { nobody: 'forge' }, ['smith'], 'smith', null, { smith: 1 }],
  text: ['', '   ', '?!', 'a\u0000', 'a\ud800', 1, null, ['baker'], { typed: 'baker', lang: 'en' }, LONG],
} as const satisfies Record<Question['kind'], readonly unknown[]>

/** Every refused answer: unfit for its question, to a stale revision, to a question that is not there, or no answer at all. */
export function refusalAsks(questions: readonly Question[], revision: string): Ask[] {
  const [first] = questions
  const unfit = questions.flatMap(({ id, kind }) => UNFIT[kind].map((answer) => ({ revision, question: id, answer })))
  const stale = questions.map(({ id }) => ({ revision: '0'.repeat(16), question: id, answer: 1 }))
  const foreign = questions.map(({ id }) => ({ revision, question: id, answer: { typed: '1', lang: 'en', extra: 1 } }))
  const bodies: unknown[] = [
    ...unfit,
    ...stale,
    ...foreign,
    { revision, question: 'nobody', answer: 1 },
    { revision, question: first?.id },
    { revision, answer: 1 },
    { question: first?.id, answer: 1 },
    { revision, question: first?.id, answer: 1, score: 1, correct: true, points: 1 },
    ...[null, [], 7, 'text', {}],
  ]
  const texts = ['', '{"answer":', `{"answer":"${'x'.repeat(17_000)}"}`, '['.repeat(40) + ']'.repeat(40)]
  return [
    ...[...bodies.map((body) => JSON.stringify(body)), ...texts].map((body) => post(body)),
    post(JSON.stringify({ revision, question: first?.id, answer: 1 }), 'text/plain'),
    { ...post(JSON.stringify({ revision, question: first?.id, answer: 1 })), path: '/api/quizzes/nowhere/answers' },
  ]
}

const post = (body: string, type = 'application/json'): Ask => ({
  path: `${API}/answers`,
  method: 'POST',
  headers: { 'Content-Type': type },
  body,
})

/** All that a client can see of a response, but for the clock and the port; and the local runtime tags files by when they were written. */
export async function responseTo({ origin }: FixtureService, { path, ...init }: Ask): Promise<string> {
  const response = await fetch(origin + path, { redirect: 'manual', ...init })
  const left = path.startsWith('/api/') ? ['date'] : ['date', 'etag']
  const head = [...response.headers]
    .filter(([name]) => !left.includes(name))
    .map(([name, value]) => `${name}: ${value}`)
  const body = Buffer.from(await response.arrayBuffer()).toString('latin1')
  return [`${response.status} ${response.statusText}`, ...head, '', body].join('\n').replaceAll(origin, '')
}
