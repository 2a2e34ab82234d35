// The whole runner before a service that is wrong once in a hundred requests: it must fail, and name the check.

import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { origin } from '../browser/chromium.ts'
import { type BareWorker, startBareWorker } from './bare-worker.ts'
import { type Client, openClient } from './client.ts'
import { fetchContract } from './contract.ts'
import type { World } from './predict.ts'
import { fuzz } from './run.ts'
import { fetchSeeds } from './seeds.ts'
import { tamper } from './tamper.ts'
import type { Header, Reply } from './wire.ts'

type Change = (reply: Reply) => Reply

let bare: BareWorker
let world: World
let client: Client
beforeAll(async () => {
  bare = await startBareWorker()
  client = openClient(bare.origin)
  world = { contract: await fetchContract(origin()), seeds: await fetchSeeds(bare.origin), removesDots: false }
})
afterAll(async () => {
  client.close()
  await bare.stop()
})

/** Passes every request on, and tampers with the reply to one in a hundred: always the same ones, so that they can be shrunk. */
function startProxy(change: Change): Promise<Server> {
  const server = createServer({ maxHeaderSize: 64 * 1024 }, async (request, response) => {
    const { method = '', url = '', rawHeaders } = request
    const body = new Uint8Array(await buffer(request))
    const headers = pairsOf(rawHeaders).filter(
      ([name]) => !/^(?:host|connection|content-length|transfer-encoding)$/i.test(name),
    )
    const hash = createHash('sha256').update(`${method} ${url} ${headers.join()}`).update(body).digest()
    const sent = { method, target: url, headers, body: body.byteLength > 0 ? body : null, chunked: false }
    const reply = await client.send(sent)
    const { status, headers: shown, body: text } = hash.readUInt32BE() % 100 === 0 ? change(reply) : reply
    const kept = shown.filter(([name]) => !/^(?:connection|content-length|transfer-encoding)$/i.test(name))
    response.writeHead(status, kept.flat())
    response.end(method === 'HEAD' ? undefined : text)
  })
  server.keepAliveTimeout = 60_000
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

const pairsOf = (raw: readonly string[]): Header[] =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []))

/** A run of a thousand requests through the proxy; its failures in words. */
async function run(change: Change): Promise<string> {
  const proxy = await startProxy(change)
  const address = proxy.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const seeds = { ...world.seeds, origin: `http://127.0.0.1:${port}` }
  const { failures } = await fuzz({ ...world, seeds }, { requests: 1000, seed: 1 })
  proxy.close()
  return failures.join('\n')
}

test('a proxy that changes nothing is not noticed', async () => {
  expect(await run((reply) => reply)).toBe('')
})

test.each([
  ['not_a_server_error', tamper.status(500)],
  ['response_schema_conformance', tamper.withFields({ key: '3' })],
  ['ignored_auth', tamper.withHeader('Set-Cookie', 'reader=1')],
  ['safe_headers', tamper.withoutHeader('X-Content-Type-Options')],
] as const)('one wrong reply in a hundred is found: %s', async (check, change) => {
  const told = await run(change)
  expect(told).toContain(`${check}: `)
  expect(told).toMatch(/FUZZ_SEED=1\)\n {2}curl -i --path-as-is /)
})
