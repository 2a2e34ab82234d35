// Measures several targets in turns of a second, so that whatever else the machine does meets all of them alike.

import { latencies, type Target, throughput } from './load.ts'
import { percentile } from './statistics.ts'
import type { Workerd } from './workerd.ts'

const TURN_MS = 1000
const WARM_UP_MS = 1000

/** How long to measure: `runs` figures of each target, each from so many seconds. */
export interface Plan {
  readonly runs: number
  readonly seconds: number
}

export type Targets = Readonly<Record<string, Target>>

/** By name: a figure of each run. */
export type Figures = Readonly<Record<string, number[]>>

const turnsOf = ({ seconds }: Plan): number => Math.ceil((seconds * 1000) / TURN_MS)

/** Requests a second, and microseconds of the server's processor time for each request, of each target in each run. */
export async function measureRates(
  server: Workerd,
  targets: Targets,
  plan: Plan,
): Promise<{ readonly rates: Figures; readonly processor: Figures }> {
  const names = Object.keys(targets)
  for (const target of Object.values(targets)) await throughput(target, WARM_UP_MS)
  const rates = emptyFigures(names)
  const processor = emptyFigures(names)
  for (let run = 0; run < plan.runs; run++) {
    const sums = Object.fromEntries(names.map((name) => [name, { replies: 0, seconds: 0, processor: 0 }]))
    for (let turn = 0; turn < turnsOf(plan); turn++) {
      for (const [name, target] of Object.entries(targets)) {
        const before = server.processorTime()
        const { replies, seconds } = await throughput(target, TURN_MS)
        const sum = sums[name]
        if (sum === undefined) continue
        sum.replies += replies
        sum.seconds += seconds
        sum.processor += server.processorTime() - before
      }
    }
    for (const [name, sum] of Object.entries(sums)) {
      rates[name]?.push(sum.replies / sum.seconds)
      processor[name]?.push((sum.processor * 1e6) / sum.replies)
    }
  }
  return { rates, processor }
}

/** The median of the milliseconds to a reply at a fixed number of requests a second, of each target in each run. */
export async function measureLatencies(targets: Targets, perSecond: number, plan: Plan): Promise<Figures> {
  const names = Object.keys(targets)
  const found = emptyFigures(names)
  for (const target of Object.values(targets)) await latencies(target, perSecond, WARM_UP_MS)
  for (let run = 0; run < plan.runs; run++) {
    const times = emptyFigures(names)
    for (let turn = 0; turn < turnsOf(plan); turn++) {
      for (const [name, target] of Object.entries(targets)) {
        times[name]?.push(...(await latencies(target, perSecond, TURN_MS)))
      }
    }
    for (const name of names) found[name]?.push(percentile(times[name] ?? [], 0.5))
  }
  return found
}

const emptyFigures = (names: readonly string[]): Record<string, number[]> =>
  Object.fromEntries(names.map((name) => [name, []]))
