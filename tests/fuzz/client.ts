// Sends requests as they are, eight at a time over connections that are kept. Nothing is normalised: dots in a path stay dots.

import { Agent, type IncomingMessage, request } from 'node:http'
import type { Reply, Sent } from './wire.ts'

export const CONNECTIONS = 8

/** Far beyond what any request takes: it tells a reply that never comes from a slow machine. In milliseconds. */
const NO_REPLY_AFTER = 20_000

export interface Client {
  /** Rejects when no reply comes. */
  readonly send: (sent: Sent) => Promise<Reply>
  readonly close: () => void
}

export function openClient(origin: string): Client {
  const { host, port } = new URL(origin)
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  return {
    send: (sent) => sendOnce(agent, host, port, sent),
    close: () => agent.destroy(),
  }
}

function sendOnce(agent: Agent, host: string, port: string, sent: Sent): Promise<Reply> {
  const { method, target, headers, body, chunked } = sent
  const framing: [string, string][] = chunked
    ? [['Transfer-Encoding', 'chunked']]
    : [['Content-Length', String(body?.byteLength ?? 0)]]
  const fields = [['Host', host], ...headers, ...(body === null && isBodiless(method) ? [] : framing)]
  return new Promise((resolve, reject) => {
    const options = { agent, host: '127.0.0.1', port, method, path: target, headers: fields.flat() }
    const asked = request(options, (message) => readReply(message).then(resolve, reject))
    asked.setTimeout(NO_REPLY_AFTER, () => asked.destroy(new Error('no reply came')))
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // A kept connection that the server closed at that very moment (RFC 9112, section 9.3.1).
      if (asked.reusedSocket && error.code === 'ECONNRESET') sendOnce(agent, host, port, sent).then(resolve, reject)
      else reject(error)
    })
    asked.end(body ?? undefined)
  })
}

const isBodiless = (method: string): boolean => !['POST', 'PUT', 'PATCH'].includes(method)

async function readReply(message: IncomingMessage): Promise<Reply> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const { rawHeaders, statusCode = 0 } = message
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ''] as const] : [],
  )
  return { status: statusCode, headers, body: Buffer.concat(chunks).toString('utf8') }
}
