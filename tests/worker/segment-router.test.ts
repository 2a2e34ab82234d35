// Our router finds what Hono's own one finds, for every short path of the words that there are.

import type { Router } from 'hono/router'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { expect, test } from 'vitest'
import { createSegmentRouter } from '../../src/worker/segment-router.ts'

const ROUTES: [method: string, path: string][] = [
  ['GET', '/api/quizzes'],
  ['GET', '/api/quizzes/:quiz'],
  ['GET', '/api/quizzes/:quiz/questions'],
  ['POST', '/api/quizzes/:quiz/answers'],
  ['ALL', '/docs/:page'],
]
const WORDS = ['', 'api', 'quizzes', 'questions', 'answers', 'docs', 'a:b', ':quiz', '__proto__']
const METHODS = ['GET', 'POST', 'PUT']
const MAX_SEGMENTS = 4

const withRoutes = (router: Router<string>): Router<string> => {
  for (const [method, path] of ROUTES) router.add(method, path, `${method} ${path}`)
  return router
}

const paths = (segments: number): string[] =>
  segments === 0 ? [''] : paths(segments - 1).flatMap((path) => WORDS.map((word) => `${path}/${word}`))

/** The handler and its parameters, in the form that Hono makes of either router's result. */
function found(router: Router<string>, method: string, path: string): unknown {
  const [handlers, stash] = router.match(method, path)
  return handlers.map(([handler, params]) => [
    handler,
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? stash?.[value] : value]),
  ])
}

test('the same handler with the same parameters, or none', () => {
  const [ours, theirs] = [withRoutes(createSegmentRouter()), withRoutes(new RegExpRouter())]
  const all = Array.from({ length: MAX_SEGMENTS }, (_, index) => paths(index + 1)).flat()
  const asked = all.flatMap((path) => METHODS.map((method) => [method, path] as const))
  const differing = asked.filter(
    ([method, path]) => JSON.stringify(found(ours, method, path)) !== JSON.stringify(found(theirs, method, path)),
  )
  expect(differing).toEqual([])
  const fitting = asked.filter(([method, path]) => JSON.stringify(found(ours, method, path)) !== '[]')
  expect(fitting.length).toBeGreaterThan(20)
})
