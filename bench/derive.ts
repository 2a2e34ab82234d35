// How good and how quick `newsquiz derive` is: against annotated news beside the project, when it is there, and on an article of our own.

import { parseArgs } from 'node:util'
import { draft } from '../src/author/derive/ask.ts'
import { derive } from '../src/author/derive/derive.ts'
import { readSource } from '../src/author/derive/read-article.ts'
import { LONG_ARTICLE } from './derive/article.ts'
import { findCorpus, type Measured, scoreSet } from './derive/corpus.ts'
import { GOALS } from './derive/goals.ts'
import { atMost, median, percentile, printTable, round, verdict } from './tools/statistics.ts'

const { values } = parseArgs({ options: { corpus: { type: 'string', default: '../shared/derive-dev' } } })

printSpeed()
const corpus = findCorpus(values.corpus)
if (corpus === null) console.log(`No annotated news in ${values.corpus}: --corpus names its folder.`)
else printQuality(corpus)

/** Drafting, questions included, is what an author waits for. */
function printSpeed(): void {
  const source = readSource(LONG_ARTICLE, 'txt')
  if (!source.ok) throw new Error(source.failure)
  const text = JSON.stringify(draft(source.value))
  const times = Array.from({ length: 20 }, () => timed(() => draft(source.value)))
  const isSame = JSON.stringify(draft(source.value)) === text
  printTable(
    ['an article of our own', 'processor ms', 'goal', ''],
    [
      [
        `drafted, ${round(LONG_ARTICLE.length)} characters`,
        round(median(times), 1),
        ...verdict(atMost(100), median(times)),
      ],
      ['the same draft each time', isSame ? 'yes' : 'NO', '', ''],
    ],
  )
}

function printQuality(folder: string): void {
  const times: number[] = []
  const measure = (text: string, date: string | undefined) => {
    const start = process.cpuUsage()
    const found = derive(text, { date })
    times.push(processorTime(start))
    return found
  }
  const sets = new Map<string, Measured>()
  const rows = GOALS.map(({ set, what, read, goal }) => {
    const measured = sets.get(set) ?? scoreSet(folder, set, measure)
    sets.set(set, measured)
    const figure = read(measured)
    return [what, set, round(figure, 1), ...verdict(goal, figure)]
  })
  printTable(['what', 'set', 'seen', 'goal', ''], rows)
  printTable(
    ['one text', 'processor ms', 'goal', ''],
    [
      ['median', round(median(times), 1), ...verdict(atMost(100), median(times))],
      ['99th percentile', round(percentile(times, 0.99), 1), ...verdict(atMost(100), percentile(times, 0.99))],
    ],
  )
}

function timed(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  return processorTime(start)
}

/** In ms since a reading: other work on the machine does not count. */
function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
