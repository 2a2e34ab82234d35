// Whether the time of a refusal tells of the key: the same refused answers to quizzes that differ in nothing but their keys, in turns.

import { parseArgs } from 'node:util'
import { readCompiled } from '../src/quiz/compiled.ts'
import { bundleWorker } from './tools/bundle.ts'
import { type Connection, openConnection } from './tools/connection.ts'
import { type Prepared, prepare } from './tools/http.ts'
import { otherKey, refusedAnswers } from './tools/keys.ts'
import { pinLoad } from './tools/pin.ts'
import { median, percentile, printTable, round, spread } from './tools/statistics.ts'
import { startWorkerd, WORKERD_VERSION, writeConfig } from './tools/workerd.ts'
import { ourWorker } from './tools/workers.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '21' }, times: { type: 'string', default: '150' } },
})
const [runs, times] = [Number(values.runs), Number(values.times)]
const WARM_UP = 500

pinLoad()
console.log(`${WORKERD_VERSION}; ${runs} runs of ${times} of each refusal to each worker, one at a time, in turns\n`)
const bundle = bundleWorker()
const [lines] = readCompiled(bundle.quizzes)
if (lines === undefined) throw new Error('there is no quiz to ask')
const { summary, publicLine, keyLine } = lines
const questions = JSON.parse(keyLine)
const textOf = (key: unknown): string => [JSON.stringify([summary]), publicLine, JSON.stringify(key), ''].join('\n')

/** The same key twice shows what is noise. */
const WORKERS = { ours: questions, same: questions, other: otherKey(questions) } as const
const sources = Object.entries(WORKERS).map(([name, key]) => ({ ...ourWorker(bundle, textOf(key)), name }))
const server = await startWorkerd(writeConfig(sources), sources.length)
const lanes = await Promise.all(sources.map(({ name }) => openLane(server.port(name))))
await measure()
await server.stop()
process.exit() // the connections are open still

interface Lane {
  /** Microseconds to the reply. Rejects at another status than the request's own. */
  readonly timeOf: (request: Prepared) => Promise<number>
}

async function openLane(port: number): Promise<Lane> {
  let tell: (status: number) => void = () => {}
  const connection: Connection = await openConnection(
    port,
    () =>
      ({ status }) =>
        tell(status),
  )
  return {
    timeOf: (request) =>
      new Promise((resolve, reject) => {
        const begun = performance.now()
        tell = (status) => {
          if (status === request.status) resolve((performance.now() - begun) * 1000)
          else reject(new Error(`status ${status} instead of ${request.status}`))
        }
        connection.send(request)
      }),
  }
}

async function measure(): Promise<void> {
  const rows: string[][] = []
  for (const [what, question, answer] of refusedAnswers(questions)) {
    const body = JSON.stringify({ revision: summary.revision, question, answer })
    const request = prepare({ method: 'POST', path: `/api/quizzes/${summary.id}/answers`, body, status: 422 })
    await timesOf(request, WARM_UP)
    const found: number[][] = []
    for (let run = 0; run < runs; run++) found.push((await timesOf(request, times)).map(median))
    rows.push(rowOf(what, found))
  }
  printTable(['refused answer', 'µs', 'same key: differs by', 'spread', 'other key: differs by', 'spread', ''], rows)
}

/** By lane. Which comes first changes, so that none has the better place. */
async function timesOf(request: Prepared, count: number): Promise<number[][]> {
  const found: number[][] = lanes.map(() => [])
  for (let time = 0; time < count; time++) {
    for (let turn = 0; turn < lanes.length; turn++) {
      const index = (time + turn) % lanes.length
      found[index]?.push((await lanes[index]?.timeOf(request)) ?? Number.NaN)
    }
  }
  return found
}

/** Within noise: the median is no further from nothing than 19 of 20 runs that compare a key with itself. */
function rowOf(what: string, found: readonly (readonly number[])[]): string[] {
  const differences = (lane: number) => found.map((medians) => (medians[lane] ?? 0) - (medians[0] ?? 0))
  const [same, other] = [differences(1), differences(2)]
  const noise = percentile(same.map(Math.abs), 0.95)
  return [
    what,
    round(median(found.map(([ours = 0]) => ours)), 1),
    round(median(same), 1),
    spread(same, 1),
    round(median(other), 1),
    spread(other, 1),
    Math.abs(median(other)) <= noise ? 'within noise' : 'TELLS',
  ]
}
