// What a large collection costs: 10, 100, 1,000 and 10,000 quizzes, laid out as the build does, and all in the script to see where that ends.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { layOut } from '../src/author/lay-out.ts'
import { writeCompiled } from '../src/quiz/compiled.ts'
import { bundleWorker } from './tools/bundle.ts'
import { makeFolder } from './tools/clean-up.ts'
import { ask } from './tools/connection.ts'
import { prepare } from './tools/http.ts'
import { measureRates, type Targets } from './tools/interleave.ts'
import { makeMany } from './tools/many.ts'
import { pinLoad } from './tools/pin.ts'
import { type Requests, requestsToAll } from './tools/requests.ts'
import { measureStarts } from './tools/starts.ts'
import { atLeast, atMost, type Goal, median, printTable, round, spread, verdict } from './tools/statistics.ts'
import { startWorkerd, WORKERD_VERSION, type WorkerSource, writeConfig } from './tools/workerd.ts'
import { ourWorker } from './tools/workers.ts'

const COUNTS = [10, 100, 1000, 10_000] as const
/** Up to here the goals hold. */
const LARGEST = 1000
/** So many quizzes are asked in turn for the rates, and asked for the first time for the other figures, spread over the collection. */
const ASKED = 50
const FIRST_ASKED = 500
const STARTS = 15
const MIB = 1024 * 1024

interface Collection {
  readonly name: string
  readonly bytes: number
  readonly compressed: number
  readonly worker: WorkerSource
  readonly config: string
  readonly requests: readonly Requests[]
  /** Whether the goals are for it: laid out as the build does, and no more than 1,000. */
  readonly counts: boolean
}

pinLoad()
console.log(`${WORKERD_VERSION}\n`)
const bundle = bundleWorker()
const collections = COUNTS.flatMap(makeCollections)
await printSizes()
await printStarts()
await printRates('GET quiz', ({ quiz }) => [quiz])
await printRates('POST answers', ({ answers }) => answers)

function makeCollections(count: number): Collection[] {
  const quizzes = makeMany(bundle.quizzes, count)
  const whole = writeCompiled(quizzes)
  const requests = requestsToAll(whole)
  const { text, files } = layOut(quizzes)
  const collect = (way: string, worker: WorkerSource, size: number, counts: boolean): Collection => {
    const name = `${round(count)} ${way}`
    const compressed = gzipSync(worker.modules[bundle.quizzesName] ?? '').length
    return {
      name,
      bytes: size,
      compressed,
      worker: { ...worker, name },
      config: writeConfig([worker]),
      requests,
      counts,
    }
  }
  const inScript = collect('in the script', ourWorker(bundle, whole), Buffer.byteLength(whole), files.size === 0)
  if (files.size === 0) return [inScript]
  const assets = makeFolder()
  mkdirSync(dirname(join(assets, [...files.keys()][0] ?? '')), { recursive: true })
  for (const [path, file] of files) writeFileSync(join(assets, path), file)
  const worker = { ...ourWorker(bundle, text), assets }
  return [inScript, collect('in files', worker, Buffer.byteLength(text), count <= LARGEST)]
}

/** Some of a list, evenly spread over it. */
function some<Item>(items: readonly Item[], count: number): Item[] {
  return items.filter((_, index) => index % Math.ceil(items.length / count) === 0)
}

/** Bytes in the script; the time of first answers, each quiz's own; memory of the whole process before and after them. */
async function printSizes(): Promise<void> {
  const rows: string[][] = []
  for (const { name, bytes, compressed, config, requests } of collections) {
    const server = await startWorkerd(config)
    await ask(server.port(), prepare({ path: '/api/quizzes' }))
    const before = server.memory()
    const times: number[] = []
    for (const { quiz, answers } of some(requests, FIRST_ASKED)) {
      const begun = performance.now()
      await ask(server.port(), quiz)
      times.push(performance.now() - begun)
      for (const answer of answers.slice(0, 1)) await ask(server.port(), answer)
    }
    const cells = [bytes / requests.length, bytes / MIB, compressed / MIB].map((size, at) =>
      round(size, at === 0 ? 0 : 2),
    )
    rows.push([name, ...cells, round(median(times), 2), round(before), round(server.memory())])
    await server.stop()
  }
  const head = ['quizzes', 'bytes each in the script', 'MiB', 'gzip, MiB', 'first answer of each, ms']
  printTable([...head, 'memory at the start, MiB', `when ${FIRST_ASKED} were asked`], rows)
}

async function printStarts(): Promise<void> {
  const starts = collections.map(({ config, requests }) => ({
    config,
    first: requests[0]?.quiz ?? prepare({ path: '/' }),
  }))
  const times = await measureStarts(starts, STARTS)
  const base = median(times[0]?.clock ?? [])
  printTable(
    ['start to first answer', 'ms', 'spread', 'processor, ms', 'more than for 10', 'goal', ''],
    collections.map((collection, index) => {
      const { clock = [], processor = [] } = times[index] ?? {}
      const more = median(clock) - base
      const cells = [round(median(clock), 1), spread(clock, 1), round(median(processor), 1), round(more, 1)]
      return [collection.name, ...cells, ...verdict(goalFor(collection, atMost(20)), more)]
    }),
  )
}

async function printRates(title: string, pick: (requests: Requests) => Targets[string]['requests']): Promise<void> {
  const server = await startWorkerd(writeConfig(collections.map(({ worker }) => worker)), collections.length)
  const targets = collections.map(({ name, requests }) => [
    name,
    { port: server.port(name), requests: some(requests, ASKED).flatMap(pick) },
  ])
  const { rates, processor } = await measureRates(server, Object.fromEntries(targets), { runs: 5, seconds: 1 })
  await server.stop()
  const times = (name = ''): number => median(processor[name] ?? [])
  // By processor time, where it is known: what else the machine does is not in it.
  const isKnown = !Number.isNaN(times(collections[0]?.name))
  const costOf = (name = ''): number => (isKnown ? times(name) : 1 / median(rates[name] ?? []))
  printTable(
    [title, 'requests a second', 'spread', 'µs of processor', 'quicker than for 10', 'goal', ''],
    collections.map((collection) => {
      const { name } = collection
      const figures = rates[name] ?? []
      const share = costOf(collections[0]?.name) / costOf(name)
      const cells = [round(median(figures)), spread(figures), round(times(name), 1), round(share, 2)]
      return [name, ...cells, ...verdict(goalFor(collection, atLeast(0.9)), share)]
    }),
  )
}

function goalFor(collection: Collection, goal: Goal): Goal | null {
  return collection.counts && collection !== collections[0] ? goal : null
}
