// The app: which handler sits under which path, and what a request gets that fits none.

import type { Context, Hono } from 'hono'
import { HonoBase } from 'hono/hono-base'
import type { BlankEnv } from 'hono/types'
import type { Catalogue } from './catalogue.ts'
import { once } from './once.ts'
import { methodNotAllowed, preflight, problem } from './respond.ts'
import { gradeAnswer } from './routes/answers.ts'
import { listQuestions } from './routes/questions.ts'
import { showQuiz } from './routes/quiz.ts'
import { listQuizzes } from './routes/quizzes.ts'
import { createSegmentRouter } from './segment-router.ts'
import { canDecodeUrl, excessOfUrl, readablePath } from './url-limits.ts'
import { withQuiz } from './with-quiz.ts'

type Handler = (context: Context) => Response | Promise<Response>
type Method = 'GET' | 'POST'

interface Resource {
  readonly path: string
  readonly methods: Partial<Readonly<Record<Method, Handler>>>
}

const resourcesOf = (catalogue: Catalogue): readonly Resource[] => [
  { path: '/api/quizzes', methods: { GET: listQuizzes(catalogue) } },
  { path: '/api/quizzes/:quiz', methods: { GET: withQuiz(catalogue, showQuiz) } },
  { path: '/api/quizzes/:quiz/questions', methods: { GET: withQuiz(catalogue, listQuestions) } },
  { path: '/api/quizzes/:quiz/answers', methods: { POST: withQuiz(catalogue, gradeAnswer) } },
]

/** The methods that preflights of unknown paths are told: all that any resource has. */
const EVERY_METHOD = 'GET, HEAD, POST, OPTIONS'

/** The service over a catalogue: `app.fetch(request)` answers everything below `/api`, and 404 elsewhere. */
export function createApp(catalogue: Catalogue): Hono {
  const resources = resourcesOf(catalogue)
  const misfits = once(() => createMisfits(resources))
  const app = new HonoBase<BlankEnv>({ router: createSegmentRouter(), getPath: readablePath })
  for (const { path, methods } of resources) {
    for (const [method, handler] of Object.entries(methods)) app.on(method, path, handler)
  }
  app.notFound(({ req }) => misfits().fetch(req.raw))
  app.onError((error) => {
    console.error(error)
    return problem('internal-error')
  })
  return app
}

/** A second app for requests that no handler had, so that those which fit one are matched against handlers alone. */
function createMisfits(resources: readonly Resource[]): Hono {
  const misfits = new HonoBase<BlankEnv>({ router: createSegmentRouter() })
  for (const { path, methods } of resources) {
    const allowed = allowedMethods(methods)
    const allow = allowed.join(', ')
    misfits.all(path, ({ req }) => {
      const excess = excessOfUrl(req.url)
      if (excess !== null) return problem(excess)
      if (req.method === 'OPTIONS') return preflight(allow)
      // There is a handler, and what kept the request from it is its URL.
      return allowed.includes(req.method) ? problem('malformed-url') : methodNotAllowed(allow)
    })
  }
  misfits.notFound(({ req }) => {
    const excess = excessOfUrl(req.url)
    if (excess !== null) return problem(excess)
    if (!canDecodeUrl(req.url)) return problem('malformed-url')
    return req.method === 'OPTIONS' && req.path.startsWith('/api/') ? preflight(EVERY_METHOD) : problem('not-found')
  })
  return misfits
}

/** What Allow says. HEAD works wherever GET does (RFC 9110, section 9.1). */
const allowedMethods = (methods: Resource['methods']): string[] => [
  ...Object.keys(methods).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
  'OPTIONS',
]
