// `/docs`: the contract as a page to read, with a form to try each operation on this very service.

import type { PublicQuiz } from '../quiz/quiz.ts'
import { Document, SiteHeader } from './document.tsx'
import type { ApiDocument, ApiOperation, ApiResponse } from './openapi-document.ts'

interface DocsProps {
  readonly api: ApiDocument
  /** What the forms ask about. */
  readonly sample: PublicQuiz | undefined
  readonly css: string
}

export function DocsPage({ api, sample, css }: DocsProps) {
  const operations = Object.entries(api.paths).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = item[method]
      return operation === undefined ? [] : [{ path, method, operation }]
    }),
  )
  return (
    <Document
      title="The newsquiz API"
      description="Every operation of the newsquiz API, with examples, and a form to try it."
      language="en"
      css={css}
      scripts={['/assets/docs.js']}
    >
      <SiteHeader />
      <main class="docs">
        <h1>The API</h1>
        <p class="lead">{api.info.summary}</p>
        <p>
          {api.info.description} The same as a file for tools: <a href="/openapi.json">openapi.json</a> (OpenAPI{' '}
          {api.openapi}).
        </p>
        {operations.map(({ path, method, operation }) => (
          <section
            key={operation.operationId}
            id={operation.operationId}
            aria-labelledby={`${operation.operationId}-name`}
          >
            <h2 id={`${operation.operationId}-name`}>{operation.summary}</h2>
            <p>
              <code class="route">
                <b>{method.toUpperCase()}</b> {path}
              </code>
            </p>
            <p>{withCode(operation.description ?? '')}</p>
            <TryIt path={path} method={method} operation={operation} sample={sample} />
            {Object.entries(operation.responses).map(([status, response]) => (
              <Reply key={status} status={status} response={response} />
            ))}
          </section>
        ))}
      </main>
    </Document>
  )
}

/** A text in which what stands between backticks is code. */
const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={part}>{part}</code>))

interface TryItProps {
  readonly path: string
  readonly method: 'get' | 'post'
  readonly operation: ApiOperation
  readonly sample: PublicQuiz | undefined
}

/** The form works with the script alone; without it, the addresses and bodies can still be read and copied. */
function TryIt({ path, method, operation, sample }: TryItProps) {
  const id = (name: string) => `${operation.operationId}-${name}`
  return (
    <div class="try" data-method={method} data-path={path}>
      {(operation.parameters ?? []).map(({ name, in: place, description }) => (
        <p key={name}>
          <label htmlFor={id(name)}>
            <code>{name}</code> <span class="muted">{description}</span>
          </label>
          <input id={id(name)} data-in={place} name={name} value={name === 'quiz' ? (sample?.id ?? '') : ''} />
        </p>
      ))}
      {operation.requestBody !== undefined && (
        <p>
          <label htmlFor={id('body')}>The body</label>
          <textarea id={id('body')} name="body" rows={6} spellcheck={false}>
            {JSON.stringify(sampleBody(sample), null, 2)}
          </textarea>
        </p>
      )}
      <p>
        <button type="button" class="send">
          Try it
        </button>
      </p>
      <section class="outcome" aria-label={`Reply: ${operation.summary}`} aria-live="polite" />
    </div>
  )
}

/** An answer to the sample's first question that can be sent as it stands. */
function sampleBody(sample: PublicQuiz | undefined) {
  const question = sample?.questions.find(({ kind }) => kind === 'number')
  return { revision: sample?.revision ?? '', question: question?.id ?? '', answer: { typed: '45', lang: 'en' } }
}

function Reply({ status, response }: { status: string; response: ApiResponse }) {
  const bodies = Object.entries(response.content ?? {})
  return (
    <details>
      <summary>
        <b>{status}</b> {response.description}
      </summary>
      {bodies.length === 0 && <p>No body.</p>}
      {bodies.map(([type, { examples }]) =>
        Object.entries(examples ?? {}).map(([name, { value }]) => (
          <figure key={name}>
            <figcaption>
              {name} <span class="muted">{type}</span>
            </figcaption>
            <pre>
              <code>{JSON.stringify(value, null, 2)}</code>
            </pre>
          </figure>
        )),
      )}
    </details>
  )
}
