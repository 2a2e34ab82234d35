// The contract, OpenAPI 3.1, written from the schemas that validate and from the replies of the real app to example requests.

import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { writeCompiled } from '../../quiz/compiled.ts'
import { answerBodySchema } from '../answer-body.ts'
import { openCatalogue } from '../catalogue.ts'
import { createApp } from '../create-app.ts'
import { PROBLEMS, type ProblemSlug } from '../problem.ts'
import { questionQuerySchema } from '../question-query.ts'
import { EXAMPLE_QUIZ } from './example-quiz.ts'
import { documentedHeaders, headerComponents } from './headers.ts'
import { OPERATIONS, type Operation, requestOf } from './operations.ts'
import {
  problemSchema,
  publicQuestionSchema,
  publicQuizSchema,
  quizListSchema,
  verdictSchema,
} from './reply-schemas.ts'

type Json = Readonly<Record<string, unknown>>

const SLUGS: readonly ProblemSlug[] = Object.keys(PROBLEMS).filter((slug): slug is ProblemSlug => slug in PROBLEMS)

/** The document that is served at `/openapi.json`; `version` is the project's. */
export async function describeApi(version: string): Promise<Json> {
  const app = createApp(openCatalogue(writeCompiled([EXAMPLE_QUIZ])))
  const ask = (request: Request): Promise<Response> => Promise.resolve(app.fetch(request))
  const paths: Record<string, Json> = {}
  for (const operation of OPERATIONS) paths[operation.path] = await describePath(operation, ask)
  return {
    openapi: '3.1.0',
    info: {
      title: 'newsquiz',
      version,
      summary: 'Quizzes derived from news articles: questions without their answers, and verdicts with their proof.',
      description:
        'JSON, without cookies; any site may read it. Errors are problem documents (RFC 9457); a method that a path does not have gets 405 with Allow.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: schemas(), headers: headerComponents() },
  }
}

function schemas(): Json {
  const problems = Object.fromEntries(SLUGS.map((slug) => [nameOf(slug), problemSchema(slug)]))
  const definitions = {
    AnswerBody: answerBodySchema(),
    Question: publicQuestionSchema,
    Quiz: publicQuizSchema,
    QuizList: quizListSchema,
    Verdict: verdictSchema,
    ...problems,
  }
  return toJsonSchemaDefs(definitions, {
    target: 'draft-2020-12',
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  })
}

/** The name of a problem's schema: `not-found` → `NotFoundProblem`. */
const nameOf = (slug: ProblemSlug): string =>
  `${slug.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Problem`

const ref = (kind: 'schemas' | 'headers', name: string): Json => ({ $ref: `#/components/${kind}/${name}` })

type Ask = (request: Request) => Promise<Response>

async function describePath(operation: Operation, ask: Ask): Promise<Json> {
  const described = {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description,
    parameters: parametersOf(operation),
    ...(operation.takesBody ? { requestBody: requestBodyOf(operation) } : {}),
    responses: await responsesOf(operation, ask),
  }
  const head = {
    operationId: `${operation.id}Head`,
    summary: `${operation.summary}, its headers alone`,
    parameters: described.parameters,
    responses: withoutContent(described.responses),
  }
  const preflight = {
    operationId: `${operation.id}Preflight`,
    summary: 'What a page of another site may send',
    parameters: pathParametersOf(operation),
    responses: {
      204: { description: 'The same to every preflight.', headers: headersOf(204) },
      ...(await problemsOf({ ...operation, problems: urlProblemsOf(operation) }, ask)),
    },
  }
  return { [operation.method]: described, ...(operation.method === 'get' ? { head } : {}), options: preflight }
}

/** What can be wrong with the URL alone. */
const urlProblemsOf = ({ problems }: Operation): Operation['problems'] =>
  Object.fromEntries(Object.entries(problems).filter(([slug]) => slug === 'malformed-url' || slug === 'uri-too-long'))

const pathParametersOf = ({ path }: Operation): Json[] =>
  path.includes('{quiz}')
    ? [
        {
          name: 'quiz',
          in: 'path',
          required: true,
          description: 'The quiz’s id.',
          schema: { type: 'string', maxLength: 64 },
        },
      ]
    : []

const QUERY_WORDS: Readonly<Record<string, string>> = {
  topic: 'Only questions of this topic; given more than once, of any of them. An unknown topic is an empty list.',
  kind: 'Only questions of this kind.',
  limit: 'At most so many; without it, all.',
  seed: 'Shuffles; the same seed always gives the same questions in the same order.',
}

function parametersOf(operation: Operation): Json[] {
  if (!operation.takesQuery) return pathParametersOf(operation)
  const { query } = toJsonSchemaDefs({ query: questionQuerySchema() }, { target: 'draft-2020-12' })
  const fields = Object.entries(query.properties ?? {})
  return [
    ...pathParametersOf(operation),
    ...fields.map(([name, schema]) => ({ name, in: 'query', required: false, description: QUERY_WORDS[name], schema })),
  ]
}

const requestBodyOf = ({ examples }: Operation): Json => ({
  required: true,
  content: {
    'application/json': {
      schema: ref('schemas', 'AnswerBody'),
      examples: Object.fromEntries(Object.entries(examples).map(([name, { body }]) => [name, { value: body }])),
    },
  },
})

async function responsesOf(operation: Operation, ask: Ask): Promise<Json> {
  const shown: Record<string, Json> = {}
  for (const [name, example] of Object.entries(operation.examples)) {
    shown[name] = { value: await (await ask(requestOf(operation, example))).json() }
  }
  const ok = {
    description: operation.summary,
    headers: headersOf(operation.fresh ? 'fresh' : 200),
    content: { 'application/json': { schema: ref('schemas', operation.gives), examples: shown } },
  }
  const notModified = { description: 'What the client has is current (If-None-Match).', headers: headersOf(304) }
  return { 200: ok, ...(operation.fresh ? {} : { 304: notModified }), ...(await problemsOf(operation, ask)) }
}

/** The problems by status: some statuses have several. */
async function problemsOf(operation: Operation, ask: Ask): Promise<Json> {
  const shown = new Map<number, [slug: ProblemSlug, value: unknown][]>()
  for (const slug of SLUGS) {
    const example = operation.problems[slug]
    if (example === undefined && slug !== 'internal-error') continue
    const { status, title, detail } = PROBLEMS[slug]
    const value =
      example === undefined
        ? { type: `/problems/${slug}`, title, status, detail }
        : await (await ask(requestOf(operation, example))).json()
    shown.set(status, [...(shown.get(status) ?? []), [slug, value]])
  }
  return Object.fromEntries([...shown].map(([status, values]) => [status, problemResponse(values)]))
}

function problemResponse(values: readonly [slug: ProblemSlug, value: unknown][]): Json {
  const refs = values.map(([slug]) => ref('schemas', nameOf(slug)))
  return {
    description: values.map(([slug]) => PROBLEMS[slug].title).join('; '),
    headers: headersOf('fresh'),
    content: {
      'application/problem+json': {
        schema: refs.length === 1 ? refs[0] : { oneOf: refs },
        examples: Object.fromEntries(values.map(([slug, value]) => [slug, { value }])),
      },
    },
  }
}

const headersOf = (of: 200 | 204 | 304 | 'fresh'): Json =>
  Object.fromEntries(documentedHeaders(of).map((name) => [name, ref('headers', name)]))

const withoutContent = (responses: Json): Json =>
  Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const { content: _, ...rest } = { content: null, ...Object(response) }
      return [status, rest]
    }),
  )
