// The contract as the runner knows it: the OpenAPI document that is served, with a validator for each of its schemas.

import { Ajv2020 } from 'ajv/dist/2020.js'

/** As much of JSON Schema as the document uses. */
export interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly propertyNames?: JsonSchema
  readonly maxProperties?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly $ref?: string
}

export type Accepts = (value: unknown) => boolean

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly schema: JsonSchema
  readonly accepts: Accepts
}

export interface DocumentedReply {
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, { readonly required: boolean; readonly accepts: Accepts }>
  /** By media type; empty when there is no body. */
  readonly content: ReadonlyMap<string, Accepts>
}

export interface Operation {
  readonly id: string
  /** In capitals. */
  readonly method: string
  readonly parameters: readonly Parameter[]
  /** Null when it takes none. */
  readonly body: { readonly schema: JsonSchema; readonly accepts: Accepts } | null
  readonly replies: ReadonlyMap<number, DocumentedReply>
}

export interface DocumentedPath {
  /** With its parameters in braces. */
  readonly template: string
  /** By method. */
  readonly operations: ReadonlyMap<string, Operation>
}

export interface Problem {
  readonly slug: string
  readonly status: number
  readonly accepts: Accepts
}

export interface Contract {
  readonly paths: readonly DocumentedPath[]
  /** By slug: every problem that there is. */
  readonly problems: ReadonlyMap<string, Problem>
  /** Resolves a `$ref`. */
  readonly lookUp: (ref: string) => JsonSchema
}

export const operationsOf = ({ paths }: Contract) =>
  paths.flatMap((path) => [...path.operations.values()].map((operation) => ({ path, operation })))

interface RawOperation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: 'path' | 'query'; readonly schema: JsonSchema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> }
  readonly responses: Readonly<Record<string, RawReply>>
}

interface RawReply {
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
    readonly headers: Readonly<Record<string, { readonly required?: boolean; readonly schema: JsonSchema }>>
  }
}

const ROOT = 'contract.json'

export async function fetchContract(origin: string): Promise<Contract> {
  return readContract(await (await fetch(`${origin}/openapi.json`)).json())
}

export function readContract(document: Document): Contract {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: false, strictNumbers: false }) // 1e400 is a number of JSON
  ajv.addVocabulary(Object.keys(document)) // its own members, which strict mode takes for misspelt keywords
  ajv.addSchema(document, ROOT)
  const compile = (...steps: string[]): Accepts => {
    const validate = ajv.compile({ $ref: `${ROOT}#/${steps.map(escapeStep).join('/')}` })
    return (value) => validate(value) === true
  }
  const { schemas, headers } = document.components
  const lookUp = (ref: string): JsonSchema => schemas[ref.replace('#/components/schemas/', '')] ?? {}
  const readReply = (reply: RawReply, at: readonly string[]): DocumentedReply => ({
    headers: new Map(
      Object.keys(reply.headers ?? {}).map((name) => [
        name.toLowerCase(),
        { required: headers[name]?.required === true, accepts: compile('components', 'headers', name, 'schema') },
      ]),
    ),
    content: new Map(Object.keys(reply.content ?? {}).map((type) => [type, compile(...at, 'content', type, 'schema')])),
  })
  const readOperation = (method: string, operation: RawOperation, at: readonly string[]): Operation => {
    const body = operation.requestBody?.content['application/json']?.schema
    return {
      id: operation.operationId,
      method: method.toUpperCase(),
      parameters: (operation.parameters ?? []).map((parameter, index) => ({
        ...parameter,
        accepts: compile(...at, 'parameters', String(index), 'schema'),
      })),
      body:
        body === undefined
          ? null
          : {
              schema: body.$ref === undefined ? body : lookUp(body.$ref),
              accepts: compile(...at, 'requestBody', 'content', 'application/json', 'schema'),
            },
      replies: new Map(
        Object.entries(operation.responses).map(([status, reply]) => [
          Number(status),
          readReply(reply, [...at, 'responses', status]),
        ]),
      ),
    }
  }
  return {
    paths: Object.entries(document.paths).map(([template, operations]) => ({
      template,
      operations: new Map(
        Object.entries(operations).map(([method, operation]) => [
          method.toUpperCase(),
          readOperation(method, operation, ['paths', template, method]),
        ]),
      ),
    })),
    problems: new Map(
      Object.entries(schemas).flatMap(([name, schema]) => {
        const slug = String(schema.properties?.type?.const ?? '').replace(/^\/problems\//, '')
        const status = Number(schema.properties?.status?.const)
        return slug === '' ? [] : [[slug, { slug, status, accepts: compile('components', 'schemas', name) }]]
      }),
    ),
    lookUp,
  }
}

/** One step of a JSON Pointer in a URI fragment (RFC 6901, section 6). */
const escapeStep = (step: string): string => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))
