// A check that cannot fail is a defect: real replies, each tampered with in one way, and the check that must notice.

import { beforeAll, describe, expect, test } from 'vitest'
import { origin } from '../browser/chromium.ts'
import { openClient } from './client.ts'
import { fetchContract } from './contract.ts'
import { encode } from './draft.ts'
import type { Exchange } from './exchange.ts'
import { CHECKS, complaintsOf } from './oracle.ts'
import type { World } from './predict.ts'
import { exchange } from './run.ts'
import { fetchSeeds } from './seeds.ts'
import { tamper } from './tamper.ts'
import type { Header, Reply, Sent } from './wire.ts'

const QUIZ = '/api/quizzes/biden-putin-call'
const ANSWERS = `${QUIZ}/answers`
const JSON_TYPE: Header = ['Content-Type', 'application/json']
const LONG = 'x'.repeat(100)

const ask = (method: string, target: string, headers: readonly Header[] = []): Sent => ({
  method,
  target,
  headers,
  body: null,
  chunked: false,
})

/** By name: requests whose replies are tampered with. */
const requestsOf = ({ seeds }: World) => {
  const quiz = [...seeds.quizzes.values()][0]
  const question = quiz?.questions.find(({ kind }) => kind === 'number')
  const post = (more: object, headers = [JSON_TYPE]): Sent => ({
    ...ask('POST', ANSWERS, headers),
    body: encode(JSON.stringify({ revision: quiz?.revision, question: question?.id, answer: 3, ...more })),
  })
  return {
    quiz: ask('GET', QUIZ),
    'quiz with credentials': ask('GET', QUIZ, [['Cookie', 'a=1']]),
    'known quiz': ask('GET', QUIZ, [['If-None-Match', `"${quiz?.revision}"`]]),
    'head of a quiz': ask('HEAD', QUIZ),
    preflight: ask('OPTIONS', QUIZ),
    'unknown quiz': ask('GET', '/api/quizzes/no-such-quiz'),
    'long unknown quiz': ask('GET', `/api/quizzes/${LONG}`),
    'marked unknown quiz': ask('GET', `/api/quizzes/${'!'.repeat(100)}`),
    'wrong method': ask('DELETE', QUIZ),
    verdict: post({}),
    'refused answer': post({ answer: 'three' }),
    'gone revision': post({ revision: '0' }),
    'no type': post({}, []),
  } as const
}
type Name = keyof ReturnType<typeof requestsOf>

type Row = readonly [what: string, of: Name, change: (reply: Reply) => Reply, check: string]

const { status, withHeader, withoutHeader, withFields, withBody } = tamper

const ROWS: readonly Row[] = [
  ['500', 'quiz', status(500), 'not_a_server_error'],
  ['503 to a bad request', 'refused answer', status(503), 'not_a_server_error'],
  ['201', 'verdict', status(201), 'status_code_conformance'],
  ['418', 'unknown quiz', status(418), 'status_code_conformance'],
  ['JSON as HTML', 'quiz', withHeader('Content-Type', 'text/html'), 'content_type_conformance'],
  ['a charset', 'quiz', withHeader('Content-Type', 'application/json; charset=utf-8'), 'content_type_conformance'],
  ['a problem as JSON', 'unknown quiz', withHeader('Content-Type', 'application/json'), 'content_type_conformance'],
  ['no type', 'verdict', withoutHeader('Content-Type'), 'content_type_conformance'],
  ['a 304 with a type', 'known quiz', withHeader('Content-Type', 'text/plain'), 'content_type_conformance'],
  ['no ETag', 'quiz', withoutHeader('ETag'), 'response_headers_conformance'],
  ['no Max-Age', 'preflight', withoutHeader('Access-Control-Max-Age'), 'response_headers_conformance'],
  [
    'a header twice',
    'quiz',
    (reply) => ({ ...reply, headers: [...reply.headers, ...reply.headers] }),
    'response_headers_conformance',
  ],
  ['an undocumented header', 'quiz', withHeader('X-Powered-By', 'x'), 'response_headers_conformance'],
  ['a field more', 'quiz', withFields({ key: [] }), 'response_schema_conformance'],
  ['a field more in a verdict', 'verdict', withFields({ readers: 3 }), 'response_schema_conformance'],
  ['a field less', 'verdict', withFields({ explanation: undefined }), 'response_schema_conformance'],
  ['a field of another type', 'quiz', withFields({ topics: 'a' }), 'response_schema_conformance'],
  [
    'half a body',
    'quiz',
    ({ body, ...reply }) => ({ ...reply, body: body.slice(0, 99) }),
    'response_schema_conformance',
  ],
  ['a body to HEAD', 'head of a quiz', withBody('{}'), 'response_schema_conformance'],
  ['a bad answer accepted', 'refused answer', status(200), 'negative_data_rejection'],
  ['a bad answer redirected', 'refused answer', status(302), 'negative_data_rejection'],
  ['a good answer refused', 'verdict', status(422), 'positive_data_acceptance'],
  ['a preflight refused', 'preflight', status(404), 'positive_data_acceptance'],
  ['422 where the type is missing', 'no type', status(422), 'missing_required_header'],
  ['404 for a method', 'wrong method', status(404), 'unsupported_method'],
  ['no Allow', 'wrong method', withoutHeader('Allow'), 'unsupported_method'],
  [
    'a method too many in Allow',
    'wrong method',
    withHeader('Allow', 'DELETE, GET, HEAD, OPTIONS'),
    'unsupported_method',
  ],
  ['a method too few in a preflight', 'preflight', withHeader('Allow', 'GET, OPTIONS'), 'allow_header_conformance'],
  ['no Allow in a preflight', 'preflight', withoutHeader('Allow'), 'allow_header_conformance'],
  ['an unknown quiz found', 'unknown quiz', status(200), 'use_after_free'],
  ['an old revision graded', 'gone revision', status(200), 'use_after_free'],
  ['another revision than listed', 'quiz', withFields({ revision: '0' }), 'ensure_resource_availability'],
  ['another quiz', 'quiz', withFields({ id: 'another' }), 'ensure_resource_availability'],
  ['a cookie', 'verdict', withHeader('Set-Cookie', 'a=1'), 'ignored_auth'],
  ['a challenge', 'unknown quiz', withHeader('WWW-Authenticate', 'Basic'), 'ignored_auth'],
  ['more for who has a cookie', 'quiz with credentials', withFields({ title: 'Yours' }), 'ignored_auth'],
  ['no cache for who has a cookie', 'quiz with credentials', withHeader('Cache-Control', 'private'), 'ignored_auth'],
  ['another problem', 'refused answer', withFields({ type: '/problems/malformed-json' }), 'predicted_outcome'],
  ['another status', 'refused answer', status(400), 'predicted_outcome'],
  ['an undocumented problem', 'unknown quiz', withFields({ type: '/problems/lost' }), 'problem_details'],
  ['another status in the body', 'unknown quiz', withFields({ status: 400 }), 'problem_details'],
  ['a problem with a trace', 'wrong method', withFields({ instance: '1' }), 'problem_details'],
  ['a problem that is kept', 'wrong method', withHeader('Cache-Control', 'max-age=60'), 'problem_details'],
  ['200 for what is known', 'known quiz', status(200), 'condition'],
  ['304 for what is not', 'quiz', status(304), 'condition'],
  ['more points than there are', 'verdict', withFields({ points: 2 }), 'coherent_verdict'],
  ['right without points', 'verdict', withFields({ points: 0, verdict: 'right' }), 'coherent_verdict'],
  ['no nosniff', 'unknown quiz', withoutHeader('X-Content-Type-Options'), 'safe_headers'],
  ['no CORS', 'wrong method', withoutHeader('Access-Control-Allow-Origin'), 'safe_headers'],
  ['the origin reflected', 'quiz', withHeader('Access-Control-Allow-Origin', 'https://a.example'), 'safe_headers'],
  ['a stack', 'unknown quiz', withFields({ detail: 'x\n    at find (index.js:3:7)' }), 'no_stack'],
  ['the name of an error', 'unknown quiz', withBody('TypeError: x is undefined'), 'no_stack'],
  ['the id in the body', 'long unknown quiz', withFields({ detail: `no ${LONG}` }), 'no_echo'],
  ['the id in a header', 'long unknown quiz', withHeader('X-Id', LONG), 'no_echo'],
  ['the id in pieces', 'marked unknown quiz', withFields({ detail: `${'!'.repeat(40)} ${'!'.repeat(40)}` }), 'no_echo'],
]

describe('a tampered reply', () => {
  let samples: Readonly<Record<string, Exchange>> = {}
  beforeAll(async () => {
    const world: World = {
      contract: await fetchContract(origin()),
      seeds: await fetchSeeds(origin()),
      removesDots: true,
    }
    const client = openClient(origin())
    const asked = Object.entries(requestsOf(world)).map(
      async ([name, sent]) => [name, await exchange(world, client, sent)] as const,
    )
    samples = Object.fromEntries(await Promise.all(asked))
    client.close()
  })

  test('is none of the real ones: no check complains', () => {
    expect(Object.values(samples).flatMap(complaintsOf)).toEqual([])
  })

  test.each(ROWS)('%s (%s) is noticed', (_what, of, change, check) => {
    const sample = samples[of]
    if (sample === undefined) throw new Error(`there is no ${of}`)
    const complaints = complaintsOf({ ...sample, reply: change(sample.reply) })
    expect(complaints.map((complaint) => complaint.split(':')[0])).toContain(check)
  })

  test('that takes a minute and more (max_response_time) is noticed', () => {
    const told = Object.values(samples).flatMap((sample) => complaintsOf({ ...sample, took: 60_001 }))
    expect(new Set(told)).toEqual(new Set(['max_response_time: the reply took 60001 ms']))
  })

  test('is noticed by each check at least once', () => {
    const noticed = [...ROWS.map(([, , , check]) => check), 'max_response_time']
    expect([...new Set(noticed)].sort()).toEqual(Object.keys(CHECKS).sort())
  })
})
