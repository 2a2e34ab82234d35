// The real API behind a server that fails as networks and services do. Each request gets the next fault of a list; after it, all is well.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { origin } from './chromium.ts'

/** How a request is answered; true for a fault that a preflight meets too. */
export interface Fault {
  readonly preflight?: boolean
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
}

// A connection of its own for each request: where one that was used before breaks, Chromium asks again by itself.
const CORS = {
  Connection: 'close',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'content-type',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, Allow',
}
const JSON_HEAD = { ...CORS, 'Content-Type': 'application/json' }

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

/** What the real service replies. */
async function ask(request: IncomingMessage): Promise<{ status: number; body: string }> {
  const method = request.method ?? 'GET'
  const body = await bodyOf(request)
  const reply = await fetch(origin() + request.url, {
    method,
    ...(method === 'POST' ? { body: new Uint8Array(body), headers: { 'Content-Type': 'application/json' } } : {}),
  })
  return { status: reply.status, body: await reply.text() }
}

const status = (code: number, headers: Record<string, string> = {}, body = '<h1>Sorry</h1>'): Fault => ({
  answer: (_request, response) => void response.writeHead(code, { ...CORS, ...headers }).end(body),
})

export const FAULTS = {
  'cut before it is answered': { answer: (request) => void request.socket.destroy() },
  'cut at the preflight': { preflight: true, answer: (request) => void request.socket.destroy() },
  'cut when the request is whole': {
    answer: async (request) => {
      await bodyOf(request)
      request.socket.destroy()
    },
  },
  'cut behind the head of the reply': {
    answer: (request, response) => {
      response.writeHead(200, { ...JSON_HEAD, 'Content-Length': '5000' }).flushHeaders()
      setTimeout(() => request.socket.destroy(), 50)
    },
  },
  'cut within the reply': {
    answer: (request, response) => {
      response.writeHead(200, { ...JSON_HEAD, 'Content-Length': '5000' }).write('{"question":"length-of')
      setTimeout(() => request.socket.destroy(), 50)
    },
  },
  'lost on the way back': {
    answer: async (request) => {
      await ask(request)
      request.socket.destroy()
    },
  },
  'a reply that ends too early': status(200, JSON_HEAD, '{"question":"length-of'),
  'HTML in place of JSON': status(200, { 'Content-Type': 'text/html' }),
  'JSON of something else': status(200, JSON_HEAD, '{"hello":"world"}'),
  'an empty reply': status(200, JSON_HEAD, ''),
  'an answer without CORS': {
    preflight: true,
    answer: async (request, response) => {
      const { status: code, body } = await ask(request)
      response.writeHead(code, { 'Content-Type': 'application/json', Connection: 'close' }).end(body)
    },
  },
  'no answer at all': { answer: () => {} },
  'a reply that stops': {
    answer: (_request, response) =>
      void response.writeHead(200, { ...JSON_HEAD, 'Content-Length': '5000' }).write('{"question":'),
  },
} as const satisfies Record<string, Fault>

export const failing = status

export interface FaultyApi {
  readonly origin: () => string
  /** The faults of the next requests, in order. */
  readonly fail: (...faults: readonly Fault[]) => void
  /** From now on, until told otherwise, every request. */
  readonly failAlways: (fault: Fault | null) => void
  /** Requests so far, without preflights. */
  readonly count: () => number
}

/** Runs beside a test file's tests; each test begins without faults. */
export function useFaultyApi(): FaultyApi {
  let faults: Fault[] = []
  let always: Fault | null = null
  let count = 0
  const good: Fault = {
    answer: async (request, response) => {
      const { status: code, body } = await ask(request)
      response.writeHead(code, JSON_HEAD).end(body)
    },
  }
  const server = createServer((request, response) => {
    const preflight = request.method === 'OPTIONS'
    const fault = always ?? faults[0] ?? good
    if (preflight && fault.preflight !== true) return void response.writeHead(204, CORS).end()
    if (always === null) faults.shift()
    if (!preflight) count++
    void Promise.resolve(fault.answer(request, response)).catch(() => request.socket.destroy())
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  beforeEach(() => {
    faults = []
    always = null
    count = 0
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    origin: () => {
      const address = server.address()
      return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
    },
    fail: (...next) => {
      faults = [...next]
    },
    failAlways: (fault) => {
      always = fault
    },
    count: () => count,
  }
}
