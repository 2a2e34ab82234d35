// Load on one worker: as much as it takes (closed loop), or so many requests a second whatever it does (open loop).

import { type Connection, openConnection } from './connection.ts'
import type { Prepared, Reply } from './http.ts'

/** What is asked of one port, in turn. */
export interface Target {
  readonly port: number
  readonly requests: readonly Prepared[]
}

export interface Throughput {
  readonly replies: number
  readonly seconds: number
}

/** The replies of some milliseconds, each connection sending as soon as it has its reply. Rejects at an unexpected status. */
export async function throughput(target: Target, milliseconds: number, connections = 16): Promise<Throughput> {
  let replies = 0
  let next = 0
  let stopped = false
  const expected = new Map<Connection, number>()
  const sendNext = (connection: Connection) => {
    const request = target.requests[next++ % target.requests.length]
    if (request === undefined) return
    expected.set(connection, request.status)
    connection.send(request)
  }
  const open = await openAll(target.port, connections, (connection) => (reply) => {
    check(reply, expected.get(connection))
    replies++
    if (!stopped) sendNext(connection)
  })
  const begun = performance.now()
  for (const connection of open) sendNext(connection)
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  const counted = { replies, seconds: (performance.now() - begun) / 1000 }
  stopped = true
  for (const connection of open) connection.close()
  return counted
}

/**
 * Milliseconds from when each request was due to its reply, at a fixed rate. The clock is watched, not waited for: timers are a
 * millisecond coarse, and what is measured is a fifth of one.
 */
export async function latencies(
  target: Target,
  perSecond: number,
  milliseconds: number,
  connections = 8,
): Promise<number[]> {
  const times: number[] = []
  const due = new Map<Connection, { readonly at: number; readonly status: number }>()
  const idle: Connection[] = []
  const open = await openAll(target.port, connections, (connection) => (reply) => {
    const asked = due.get(connection)
    check(reply, asked?.status)
    times.push(performance.now() - (asked?.at ?? Number.NaN))
    idle.push(connection)
  })
  idle.push(...open)
  const count = Math.floor((milliseconds * perSecond) / 1000)
  const begun = performance.now()
  let sent = 0
  while (times.length < count) {
    const at = begun + (sent * 1000) / perSecond
    const connection = sent < count && performance.now() >= at ? idle.shift() : undefined
    const request = target.requests[sent % target.requests.length]
    if (connection !== undefined && request !== undefined) {
      due.set(connection, { at, status: request.status })
      connection.send(request)
      sent++
    }
    await new Promise(setImmediate)
    if (performance.now() > begun + 10 * milliseconds) throw new Error('the server does not keep up')
  }
  for (const connection of open) connection.close()
  return times
}

const openAll = (
  port: number,
  count: number,
  onReply: (connection: Connection) => (reply: Reply) => void,
): Promise<Connection[]> => Promise.all(Array.from({ length: count }, () => openConnection(port, onReply)))

function check({ status }: Reply, expected: number | undefined): void {
  if (status !== expected) throw new Error(`status ${status} instead of ${expected}`)
}
