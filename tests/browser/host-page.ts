// Pages of somebody else, on an origin of their own.

import { createServer } from 'node:http'
import { afterAll, beforeAll } from 'vitest'

export interface HostPage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Serves these pages by their path while a test file runs; gives the origin. */
export function useHost(pages: () => Readonly<Record<string, HostPage>>): () => string {
  const server = createServer((request, response) => {
    const page = Object.entries(pages()).find(([path]) => path === request.url)?.[1]
    const head = { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers }
    response.writeHead(page === undefined ? 404 : 200, head).end(page?.html ?? '')
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => server.close())
  return () => {
    const address = server.address()
    return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
  }
}

/** A page that holds some quizzes of a service, as its snippet puts them there. */
export const pageWith = (service: string, quizzes: readonly string[]): string =>
  [
    '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><main>',
    ...quizzes.map((quiz) => `<news-quiz quiz="${quiz}"></news-quiz>`),
    `</main><script type="module" src="${service}/v1/news-quiz.js" crossorigin></script></html>`,
  ].join('\n')
