// How quick the Worker is, as built, in workerd itself: each route beside a bare handler that gives the very same reply.

import { parseArgs } from 'node:util'
import { bundleWorker } from './tools/bundle.ts'
import { assertSameReplies, startSubjects, subjectsOf, targetsOf } from './tools/comparison.ts'
import { type Figures, measureLatencies, measureRates, type Plan } from './tools/interleave.ts'
import { pinLoad } from './tools/pin.ts'
import { type Requests, requestsToAll } from './tools/requests.ts'
import { measureStarts } from './tools/starts.ts'
import { atLeast, atMost, type Goal, median, printTable, round, spread, verdict } from './tools/statistics.ts'
import { WORKERD_VERSION, writeConfig } from './tools/workerd.ts'

const PER_SECOND = 300

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    starts: { type: 'string', default: '21' },
  },
})
const plan: Plan = { runs: Number(values.runs), seconds: Number(values.seconds) }

pinLoad()
console.log(`${WORKERD_VERSION}; ${plan.runs} runs of ${plan.seconds} s of each, interleaved\n`)
const bundle = bundleWorker()
const requests = firstOf(requestsToAll(bundle.quizzes))
const subjects = await subjectsOf(bundle, requests)
await measureRoutes()
await measureStartUp()

function firstOf(all: readonly Requests[]): Requests {
  const [first] = all
  if (first === undefined) throw new Error('there is no quiz to ask')
  return first
}

async function measureRoutes(): Promise<void> {
  const server = await startSubjects(subjects)
  const targets = targetsOf(server, subjects)
  await assertSameReplies(targets)
  const { rates, processor } = await measureRates(server, targets, plan)
  const { 'POST answers': ours, 'bare answers': theirs } = targets
  const pair = ours === undefined || theirs === undefined ? {} : { 'POST answers': ours, 'bare answers': theirs }
  const medians = await measureLatencies(pair, PER_SECOND, plan)
  await server.stop()
  printTable(
    ['what', 'requests a second', 'spread', 'µs of processor'],
    Object.entries(rates).map(([name, figures]) => [
      name,
      round(median(figures)),
      spread(figures),
      round(median(processor[name] ?? []), 1),
    ]),
  )
  const compare = (name: string, other: string, goal: Goal | null): string[] =>
    ratio({ name, other, goal, rates, processor })
  printTable(
    ['ratio', 'by the clock', 'spread', 'by processor time', 'spread', 'goal', ''],
    [
      compare('GET quiz', 'bare quiz', atLeast(0.95)),
      compare('GET quiz', 'bare quiz, stringified', null),
      compare('GET quiz, 304', 'GET quiz', atLeast(1.2)),
      compare('GET quiz, 304', 'bare 304', null),
      compare('POST answers', 'bare answers', atLeast(0.85)),
      compare('POST choices', 'bare choices', atLeast(0.85)),
      compare('POST typed numbers', 'bare typed numbers', null),
    ],
  )
  const { 'POST answers': oursMs = [], 'bare answers': theirsMs = [] } = medians
  const slower = median(oursMs) / median(theirsMs)
  printTable(
    [`p50 at ${PER_SECOND} a second`, 'ms', 'spread', 'goal', ''],
    [
      ...Object.entries(medians).map(([name, times]) => [name, round(median(times), 3), spread(times, 3), '', '']),
      ['ratio', round(slower, 3), spread(quotients(oursMs, theirsMs), 3), ...verdict(atMost(1.3), slower)],
    ],
  )
}

interface Comparison {
  readonly name: string
  readonly other: string
  readonly goal: Goal | null
  readonly rates: Figures
  readonly processor: Figures
}

/**
 * A row: the ratios of the medians, and the spreads of the ratios of each run. Where the processor time is known, the goal is for what a
 * server does with a second of it: on a machine with nothing else to do that is the same, on a busy one it is what is left of the truth.
 */
function ratio({ name, other, goal, rates, processor }: Comparison): string[] {
  const byClock = median(rates[name] ?? []) / median(rates[other] ?? [])
  const byProcessor = median(processor[other] ?? []) / median(processor[name] ?? [])
  return [
    `${name} / ${other}`,
    round(byClock, 3),
    spread(quotients(rates[name], rates[other]), 3),
    round(byProcessor, 3),
    spread(quotients(processor[other], processor[name]), 3),
    ...verdict(goal, Number.isNaN(byProcessor) ? byClock : byProcessor),
  ]
}

function quotients(above: readonly number[] = [], below: readonly number[] = []): number[] {
  return above.map((figure, run) => figure / (below[run] ?? Number.NaN))
}

async function measureStartUp(): Promise<void> {
  // The first two: GET quiz, and a bare handler for it.
  const starts = subjects.slice(0, 2).map(({ worker }) => ({ config: writeConfig([worker]), first: requests.quiz }))
  const times = await measureStarts(starts, Number(values.starts))
  const [ours = 0, theirs = 0] = times.map(({ clock }) => median(clock))
  printTable(
    ['start to first answer, ms', 'median', 'spread', 'processor', 'goal', ''],
    [
      ...times.map(({ clock, processor }, index) => [
        index === 0 ? 'our Worker' : 'bare Worker',
        round(median(clock), 1),
        spread(clock, 1),
        round(median(processor), 1),
      ]),
      ['difference', round(ours - theirs, 1), '', '', ...verdict(atMost(6), ours - theirs)],
    ],
  )
}
