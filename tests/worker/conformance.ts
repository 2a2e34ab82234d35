// Holds every response of every test against the contract: status, headers, media type and body.

import { type Schema, Validator } from '@cfworker/json-schema'
import type { Hono } from 'hono'
import { describeApi } from '../../src/worker/contract/openapi.ts'

const document: unknown = await describeApi('0.0.0')

/** What an app answers, refused when the contract does not say so. */
export interface ConformingApp {
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
}

export function conforming(app: Hono): ConformingApp {
  return {
    request: async (path, init) => {
      const response = await app.request(path, init)
      const faults = await faultsAgainstContract(path, init?.method ?? 'GET', response.clone())
      if (faults.length > 0) throw new Error(`${init?.method ?? 'GET'} ${path.slice(0, 100)}: ${faults.join('; ')}`)
      return response
    },
  }
}

/** Everything in which a response differs from what the contract says of it. */
export async function faultsAgainstContract(path: string, method: string, response: Response): Promise<string[]> {
  const described = describedResponse(path, method, response.status)
  if (described === undefined) return [`${response.status} is not documented`]
  const names = Object.keys(at(described, 'headers') ?? {})
  const missing = names.filter((name) => !response.headers.has(name))
  const known = new Set([...names.map((name) => name.toLowerCase()), 'content-type'])
  const more = [...response.headers.keys()].filter((name) => !known.has(name))
  return [
    ...missing.map((name) => `${name} is missing`),
    ...more.map((name) => `${name} is not documented`),
    ...(await faultsOfBody(at(described, 'content'), response)),
  ]
}

async function faultsOfBody(content: unknown, response: Response): Promise<string[]> {
  const text = await response.text()
  const type = response.headers.get('Content-Type')
  if (content === undefined) return text === '' ? [] : ['there is a body, and none is documented']
  const schema = at(content, type ?? '', 'schema')
  if (schema === undefined) return [`${type} is not documented`]
  const { valid, errors } = validatorOf(schema).validate(JSON.parse(text))
  return valid ? [] : errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`)
}

const validators = new Map<string, Validator>()

function validatorOf(schema: object): Validator {
  const key = JSON.stringify(schema)
  const known = validators.get(key)
  if (known !== undefined) return known
  const root: Schema = { ...schema, components: at(document, 'components') }
  const made = new Validator(root, '2020-12', false)
  validators.set(key, made)
  return made
}

/** The response that the contract gives for a request; what fits no operation is a problem that every path shares. */
function describedResponse(path: string, method: string, status: number): object | undefined {
  const target = new URL(path, 'https://quiz.example.org').pathname
  const operations = Object.entries(at(document, 'paths') ?? {}).find(([template]) => fits(template, target))?.[1]
  const operation = at(operations, method.toLowerCase())
  if (operation !== undefined) return at(operation, 'responses', String(status))
  if (method === 'OPTIONS' && status === 204)
    return at(document, 'paths', '/api/quizzes', 'options', 'responses', '204')
  const shared = {
    400: 'MalformedUrlProblem',
    404: 'NotFoundProblem',
    405: 'MethodNotAllowedProblem',
    414: 'UriTooLongProblem',
  }
  const problem = Object.entries(shared).find(([code]) => code === String(status))?.[1]
  if (problem === undefined) return undefined
  return {
    headers: {
      ...at(document, 'paths', '/api/quizzes', 'get', 'responses', '400', 'headers'),
      ...(status === 405 ? { Allow: {} } : {}),
    },
    ...(method === 'HEAD'
      ? {}
      : { content: { 'application/problem+json': { schema: { $ref: `#/components/schemas/${problem}` } } } }),
  }
}

const fits = (template: string, path: string): boolean =>
  new RegExp(`^${template.replace('{quiz}', '[^/]+')}$`).test(path)

/** The value at some steps into a document; undefined where there is none, or where it is no object. */
function at(value: unknown, ...steps: readonly string[]): object | undefined {
  let here = value
  for (const step of steps) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = Reflect.get(here, step)
  }
  return typeof here === 'object' && here !== null ? here : undefined
}
