// One keep-alive connection: one request at a time, the reply counted by a callback. No allocation for a reply that comes in one piece.

import { connect, type Socket } from 'node:net'
import { findReply, type Prepared, type Reply } from './http.ts'

const BUFFER_BYTES = 64 * 1024

export interface Connection {
  readonly send: (request: Prepared) => void
  readonly close: () => void
}

/** Told of each reply, with the bytes it came in, which are not kept. */
export type OnReply = (reply: Reply, bytes: Buffer) => void

export function openConnection(port: number, onReply: (connection: Connection) => OnReply): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let pending: Buffer | null = null
    const read = (size: number, buffer: Uint8Array): boolean => {
      const fresh = Buffer.from(buffer.buffer, buffer.byteOffset, size)
      const bytes = pending === null ? fresh : Buffer.concat([pending, fresh])
      const reply = findReply(bytes)
      pending = reply === null ? Buffer.from(bytes) : null
      if (reply !== null) tell(reply, bytes)
      return true
    }
    const onread = { buffer: Buffer.allocUnsafe(BUFFER_BYTES), callback: read }
    const socket: Socket = connect({ host: '127.0.0.1', port, noDelay: true, onread })
    const connection: Connection = { send: ({ bytes }) => socket.write(bytes), close: () => socket.destroy() }
    const tell = onReply(connection)
    socket.on('error', reject)
    socket.on('connect', () => resolve(connection))
  })
}

export interface WholeReply {
  readonly status: number
  readonly head: string
  readonly body: Buffer
}

/** Asks once, on a connection of its own. */
export function ask(port: number, request: Prepared): Promise<WholeReply> {
  return new Promise((resolve, reject) => {
    openConnection(port, (connection) => ({ status, bodyStart, end }, bytes) => {
      resolve({
        status,
        head: bytes.toString('latin1', 0, bodyStart),
        body: Buffer.from(bytes.subarray(bodyStart, end)),
      })
      connection.close()
    }).then((connection) => connection.send(request), reject)
  })
}
