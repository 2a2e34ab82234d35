// How large the Worker's script is, without the quizzes, and whose code it is.

import { gzipSync } from 'node:zlib'
import { bundleWorker } from './tools/bundle.ts'
import { atMost, printTable, round, verdict } from './tools/statistics.ts'

/** Bytes, compressed as wrangler does to state an upload's size. */
const MAX_SCRIPT = 25_000

const { script, quizzes, sources } = bundleWorker()
const compressed = gzipSync(script).length

printTable(
  ['what', 'bytes', 'gzip', 'goal', ''],
  [
    [
      'script, without the quizzes',
      round(script.length),
      round(compressed),
      ...verdict(atMost(MAX_SCRIPT), compressed),
    ],
    ['the quizzes', round(Buffer.byteLength(quizzes)), round(gzipSync(quizzes).length), '', ''],
  ],
)
printTable(
  ['whose code', 'bytes of the script'],
  Object.entries(Object.groupBy(sources, ({ path }) => ownerOf(path)))
    .map(([owner, files = []]) => ({ owner, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ owner, bytes }) => [owner, round(bytes)]),
)

/** A package's name, or the room of our own. */
function ownerOf(path: string): string {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? /src\/[^/]+/.exec(path)?.[0] ?? 'the rest'
}
