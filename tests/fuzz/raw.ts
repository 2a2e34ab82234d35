// Bytes sent over a socket as they are, and what comes back: for what no HTTP client lets out.

import { connect } from 'node:net'
import type { Header, Reply } from './wire.ts'

/** Far beyond what any reply takes. In milliseconds. */
const NO_REPLY_AFTER = 10_000

/** The first reply, or null when the server only closes the connection. Sends no more after the bytes. */
export function sendRaw(origin: string, bytes: Uint8Array): Promise<Reply | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(origin).port) })
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => resolve(parseReply(Buffer.concat(chunks).toString('latin1'))))
    // Refused while it was still being sent: what came back before that counts.
    socket.on('error', () => undefined)
    socket.setTimeout(NO_REPLY_AFTER, () => {
      reject(new Error(`no reply to ${JSON.stringify(Buffer.from(bytes).toString('latin1').slice(0, 300))}`))
      socket.destroy()
    })
    socket.end(bytes)
  })
}

/** Status line, fields and the rest; an interim 100 is passed over. */
function parseReply(text: string): Reply | null {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [line = '', ...fields] = head.split('\r\n')
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1])
  if (Number.isNaN(status)) return null
  const body = rest.join('\r\n\r\n')
  return status < 200 ? parseReply(body) : { status, headers: fields.map(readField), body }
}

function readField(field: string): Header {
  const [name = '', ...value] = field.split(':')
  return [name, value.join(':').trim()]
}
