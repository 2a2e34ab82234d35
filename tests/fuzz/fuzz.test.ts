// The fuzz runner: every fault of every operation on the real service, then random requests to the built Worker in workerd alone.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { origin } from '../browser/chromium.ts'
import { type BareWorker, startBareWorker } from './bare-worker.ts'
import { openClient } from './client.ts'
import { type Contract, fetchContract, operationsOf } from './contract.ts'
import { curlOf } from './curl.ts'
import { toSent } from './draft.ts'
import type { World } from './predict.ts'
import { ask, everyFault, fuzz, startSeen } from './run.ts'
import { fetchSeeds } from './seeds.ts'
import { REQUESTS, SEED } from './settings.ts'

let contract: Contract
let bare: BareWorker
beforeAll(async () => {
  contract = await fetchContract(origin())
  bare = await startBareWorker()
})
afterAll(() => bare.stop())

/** On the terminal, whatever becomes of the test. */
const say = (line: string): boolean => process.stdout.write(`fuzz: ${line} (FUZZ_SEED=${SEED})\n`)

test('every operation, right in every way and with every fault, gets what is documented, and every documented reply comes', {
  timeout: 300_000,
}, async () => {
  const world: World = { contract, seeds: await fetchSeeds(origin()), removesDots: true }
  const seen = startSeen()
  const client = openClient(origin())
  const failures = everyFault(world, SEED).map(async (draft) => {
    const sent = toSent(draft)
    const complaints = await ask(world, client, sent, seen)
    return complaints.length === 0 ? [] : [...complaints, curlOf(origin(), sent)]
  })
  expect((await Promise.all(failures)).flat()).toEqual([])
  client.close()
  say(`${seen.requests()} requests, each fault of each operation`)
  const documented = operationsOf(contract).flatMap(({ path, operation }) =>
    [...operation.replies.keys()].map((status) => `${operation.method} ${path.template} ${status}`),
  )
  // A 500 is documented, and must never come.
  expect(documented.filter((reply) => !seen.replies.has(reply) && !reply.endsWith(' 500'))).toEqual([])
})

test(`${REQUESTS} random requests get what is documented`, { timeout: 600_000 }, async () => {
  say(`${REQUESTS} random requests`)
  const world: World = { contract, seeds: await fetchSeeds(bare.origin), removesDots: false }
  const { failures, seen } = await fuzz(world, { requests: REQUESTS, seed: SEED })
  expect(failures.join('\n\n')).toBe('')
  expect(seen.requests()).toBeGreaterThanOrEqual(REQUESTS)
})
