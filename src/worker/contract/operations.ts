// Every operation of the API: what it takes, which problems it can meet, and example requests that show each reply.

import { KINDS } from '../../quiz/kinds.ts'
import type { ProblemSlug } from '../problem.ts'
import { EXAMPLE_QUIZ } from './example-quiz.ts'

/** A request that shows one reply. `path` is below the origin. */
export interface ExampleRequest {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is, when it is a text; else as JSON. */
  readonly body?: unknown
}

export interface Operation {
  readonly path: string
  readonly method: 'get' | 'post'
  readonly id: string
  readonly summary: string
  readonly description: string
  /** The name of the schema of a 200. */
  readonly gives: 'QuizList' | 'Quiz' | 'Verdict'
  readonly takesQuery?: true
  readonly takesBody?: true
  readonly fresh?: true
  /** By name: requests that give 200. */
  readonly examples: Readonly<Record<string, ExampleRequest>>
  /** By slug: the problems that the operation can meet, each with a request that does. */
  readonly problems: Partial<Readonly<Record<ProblemSlug, ExampleRequest>>>
}

const ORIGIN = 'https://quiz.example.org'
const { id, revision } = EXAMPLE_QUIZ.public
const QUIZ = `/api/quizzes/${id}`
const ANSWERS = `${QUIZ}/answers`
const MANY_PARAMETERS = `?${'a&'.repeat(40)}`
const LONG = `?${'a'.repeat(9000)}`

const post = (question: string, answer: unknown): ExampleRequest => ({
  path: ANSWERS,
  body: { revision, question, answer },
})

export const OPERATIONS: readonly Operation[] = [
  {
    path: '/api/quizzes',
    method: 'get',
    id: 'listQuizzes',
    summary: 'The list of quizzes',
    description: 'Every quiz that is served, without its questions.',
    gives: 'QuizList',
    examples: { list: { path: '/api/quizzes' } },
    problems: {
      'malformed-url': { path: `/api/quizzes${MANY_PARAMETERS}` },
      'uri-too-long': { path: `/api/quizzes${LONG}` },
    },
  },
  {
    path: '/api/quizzes/{quiz}',
    method: 'get',
    id: 'getQuiz',
    summary: 'A quiz',
    description: 'The public quiz: every question, and nothing that tells an answer.',
    gives: 'Quiz',
    examples: { quiz: { path: QUIZ } },
    problems: {
      'malformed-url': { path: `${QUIZ}?a=%ff` },
      'not-found': { path: '/api/quizzes/no-such-quiz' },
      'uri-too-long': { path: QUIZ + LONG },
    },
  },
  {
    path: '/api/quizzes/{quiz}/questions',
    method: 'get',
    id: 'getQuestions',
    summary: 'A quiz with some of its questions',
    description:
      'The same shape as the whole quiz, with the chosen questions. The same query always gives the same bytes.',
    gives: 'Quiz',
    takesQuery: true,
    examples: {
      byTopic: { path: `${QUIZ}/questions?topic=figures` },
      shuffled: { path: `${QUIZ}/questions?seed=class-3b&limit=2` },
      byKind: { path: `${QUIZ}/questions?kind=${KINDS[0]}` },
      unknownTopic: { path: `${QUIZ}/questions?topic=sports` },
    },
    problems: {
      'malformed-url': { path: `${QUIZ}/questions?topic=%ff` },
      'not-found': { path: '/api/quizzes/no-such-quiz/questions' },
      'uri-too-long': { path: `${QUIZ}/questions${LONG}` },
      'invalid-request': { path: `${QUIZ}/questions?limit=-1&kind=essay&page=2` },
    },
  },
  {
    path: '/api/quizzes/{quiz}/answers',
    method: 'post',
    id: 'gradeAnswer',
    summary: 'The verdict on one answer',
    description:
      'Grades one answer and stores nothing. The form of `answer` depends on the kind of the question: `single` an option’s id; `several` a list of option ids; `number` a number, or what was typed and in which language, of an estimate from its `min` to its `max`; `date` `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `--MM-DD`, as asked; `order` the list of all item ids; `match` an object of all items, each with its target; `text` a text.',
    gives: 'Verdict',
    takesBody: true,
    fresh: true,
    examples: {
      single: post('first-town', 'arden'),
      several: post('flooded-towns', ['brook']),
      number: post('homes', 3100),
      typedNumber: post('homes', { typed: '3,000', lang: 'en' }),
      estimate: post('depth', 250),
      typedEstimate: post('depth', { typed: '1.8', lang: 'en' }),
      date: post('rain-began', '--03-15'),
      rangeOfDays: post('rain', '2026-03-20'),
      order: post('order-of-events', ['rain', 'rescue', 'breach']),
      match: post('who-said-what', { mayor: 'rebuild', farmer: 'rebuild' }),
      text: post('who-opened-the-gates', 'Ms. Okafor'),
    },
    problems: {
      'malformed-url': { path: `${ANSWERS}?a=%ff`, body: {} },
      'not-found': { path: '/api/quizzes/no-such-quiz/answers', body: {} },
      'uri-too-long': { path: ANSWERS + LONG, body: {} },
      'unsupported-media-type': { path: ANSWERS, headers: { 'Content-Type': 'text/plain' }, body: 'brook' },
      'body-too-large': { path: ANSWERS, body: ' '.repeat(17 * 1024) },
      'malformed-json': { path: ANSWERS, body: '{"revision":' },
      'too-deep': { path: ANSWERS, body: '['.repeat(100) },
      'invalid-request': post('homes', { typed: '3.000', lang: 'en' }),
      'revision-gone': { path: ANSWERS, body: { revision: 'an-older-one', question: 'homes', answer: 3000 } },
    },
  },
]

/** The request that an example stands for. */
export function requestOf({ method }: Operation, { path, headers, body }: ExampleRequest): Request {
  if (body === undefined)
    return new Request(ORIGIN + path, { method: method.toUpperCase(), ...(headers ? { headers } : {}) })
  return new Request(ORIGIN + path, {
    method: method.toUpperCase(),
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}
