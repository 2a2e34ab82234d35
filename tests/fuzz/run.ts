// Sends drawn requests and holds each reply against the oracle; what fails is shrunk, and told as a line for the shell.

import fc from 'fast-check'
import { type Client, CONNECTIONS, openClient } from './client.ts'
import { operationsOf } from './contract.ts'
import { curlOf } from './curl.ts'
import { type Draft, goodDrafts, toSent } from './draft.ts'
import type { Exchange } from './exchange.ts'
import { FAULTS, withFaults } from './faults.ts'
import { CREDENTIALS } from './noise.ts'
import { complaintsOf } from './oracle.ts'
import { predict, type World } from './predict.ts'
import type { Sent } from './wire.ts'

/** A draft with the names of the faults that it was given. */
export interface Case {
  readonly faults: readonly string[]
  readonly draft: Draft
}

/** Each operation, right in every way, and with each fault that applies to it: two drafts of each. */
export function everyFault(world: World, seed: number): Draft[] {
  const named: readonly string[][] = [[], ...[...FAULTS.keys()].map((name) => [name])]
  return operationsOf(world.contract).flatMap(({ path, operation }) =>
    named.flatMap((faults, index) => {
      const good = goodDrafts(world, path, operation)
      const applies = (draft: Draft): boolean => faults.every((name) => FAULTS.get(name)?.appliesTo(draft))
      const drafts = good.chain((draft) => (applies(draft) ? withFaults(draft, faults, world) : fc.constant(null)))
      return fc.sample(drafts, { seed: seed + index, numRuns: 2 }).filter((draft) => draft !== null)
    }),
  )
}

/** Any operation: right in every way, or with one fault, or with several. */
export function cases(world: World): fc.Arbitrary<Case> {
  const operations = operationsOf(world.contract)
  const names = [...FAULTS.keys()]
  // Reading and answering are asked more often than HEAD and OPTIONS, which have less to get wrong.
  const weigh = (method: string): number => ({ POST: 8, GET: 3 })[method] ?? 1
  const operation = fc.oneof(
    ...operations.map((one) => ({ weight: weigh(one.operation.method), arbitrary: fc.constant(one) })),
  )
  const faults = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 6, arbitrary: fc.subarray(names, { minLength: 1, maxLength: 1 }) },
    { weight: 3, arbitrary: fc.subarray(names, { minLength: 2, maxLength: 4 }) },
  )
  return fc.tuple(operation, faults).chain(([one, chosen]) =>
    goodDrafts(world, one.path, one.operation)
      .chain((draft) => withFaults(draft, chosen, world))
      .map((draft) => ({ faults: chosen, draft })),
  )
}

/** The reply to a request and to its twin, with what was expected. Rejects when no reply comes. */
export async function exchange(world: World, client: Client, sent: Sent): Promise<Exchange> {
  const isCredential = (name: string): boolean => CREDENTIALS.some(([other]) => other === name)
  const headers = sent.headers.filter(([name]) => !isCredential(name))
  const hasCredentials = headers.length < sent.headers.length
  const begun = performance.now()
  const [reply, twin] = await Promise.all([
    client.send(sent),
    hasCredentials ? client.send({ ...sent, headers }) : Promise.resolve(null),
  ])
  return { world, sent, reply, twin, took: performance.now() - begun, predicted: predict(world, sent) }
}

/** What is wrong with the reply to a request. */
export async function ask(world: World, client: Client, sent: Sent, seen: Seen): Promise<string[]> {
  try {
    const asked = await exchange(world, client, sent)
    seen.note(asked)
    return complaintsOf(asked)
  } catch (error) {
    return [`gives_a_reply: ${error}`]
  }
}

/** Which replies of which operations came, and how often. */
export interface Seen {
  readonly note: (exchange: Exchange) => void
  /** How many requests were sent. */
  readonly requests: () => number
  /** `POST /path 200` → how often. */
  readonly replies: ReadonlyMap<string, number>
}

export function startSeen(): Seen {
  const replies = new Map<string, number>()
  let requests = 0
  return {
    replies,
    requests: () => requests,
    note: ({ predicted: { path, operation }, reply: { status }, twin }) => {
      requests += twin === null ? 1 : 2
      const what = operation === null ? (path?.template ?? 'elsewhere') : `${operation.method} ${path?.template}`
      const key = `${what} ${status}`
      replies.set(key, (replies.get(key) ?? 0) + 1)
    },
  }
}

export interface Plan {
  readonly requests: number
  readonly seed: number
}

/** Requests that a lane may spend on making a failure smaller. */
const MAX_SHRINKS = 150

/** What a run found: the failures, shrunk, in words. */
export interface Found {
  readonly failures: readonly string[]
  readonly seen: Seen
}

/** So many requests in lanes side by side, each lane with its own part of the seed. */
export async function fuzz(world: World, { requests, seed }: Plan): Promise<Found> {
  const client = openClient(world.seeds.origin)
  const seen = startSeen()
  const numRuns = Math.ceil(requests / CONNECTIONS)
  const lanes = Array.from({ length: CONNECTIONS }, async (_, lane) => {
    let shrinks = -1
    const holds = fc.asyncProperty(cases(world), async ({ draft }) => {
      if (shrinks >= 0 && shrinks++ > MAX_SHRINKS) throw new fc.PreconditionFailure(true)
      const complaints = await ask(world, client, toSent(draft), seen)
      if (complaints.length === 0) return
      shrinks = Math.max(0, shrinks)
      throw new Error(complaints.join('\n'))
    })
    const checked = await fc.check(holds, { seed: seed + lane, numRuns })
    if (!checked.failed) return []
    const [smallest] = checked.counterexample ?? []
    return [smallest === undefined ? String(checked.errorInstance) : tell(world, smallest, checked.errorInstance, seed)]
  })
  const failures = (await Promise.all(lanes)).flat()
  client.close()
  return { failures, seen }
}

function tell(world: World, { faults, draft }: Case, error: unknown, seed: number): string {
  return [
    String(error),
    `  after ${faults.join(', ') || 'no fault at all'} (FUZZ_SEED=${seed})`,
    `  ${curlOf(world.seeds.origin, toSent(draft))}`,
  ].join('\n')
}
