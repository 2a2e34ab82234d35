// Runs `derive` over one set of annotated news, and has the scorer that comes with the news count.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { derive } from '../../src/author/derive/derive.ts'
import { makeFolder } from '../tools/clean-up.ts'

/** What the scorer prints: groups of measures, each a figure by its name. */
export type Measured = Readonly<Record<string, Readonly<Record<string, unknown>>>>

type Derive = (text: string, date: string | undefined) => ReturnType<typeof derive>

/** The folder, if it holds news and their scorer. */
export const findCorpus = (folder: string): string | null => (existsSync(join(folder, 'score.mjs')) ? folder : null)

export function scoreSet(folder: string, set: string, run: Derive): Measured {
  const lines = readFileSync(join(folder, 'data', `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  const predictions = lines.map((line) => {
    const { id, text, refDate } = JSON.parse(line)
    return JSON.stringify({ id, facts: run(text, refDate ?? undefined).facts })
  })
  const file = join(makeFolder(), `${set}.jsonl`)
  writeFileSync(file, predictions.join('\n'))
  return JSON.parse(
    execFileSync(process.execPath, [join(folder, 'score.mjs'), set, file, '--json'], { encoding: 'utf8' }),
  )
}

/** A figure of the scorer, by its group, its measure and its name. */
export function figureOf(measured: Measured, [group, measure, name]: readonly [string, string, string]): number {
  const entry = measured[group]?.[measure]
  if (typeof entry !== 'object' || entry === null) return Number.NaN
  const figure: unknown = Object.entries(entry).find(([key]) => key === name)?.[1]
  return typeof figure === 'number' ? figure : Number.NaN
}

/** The first number of a sentence that the scorer prints, such as "0 of 82". */
export function countOf(measured: Measured, group: string): number {
  const sentence = Object.values(measured[group] ?? {}).find((value) => typeof value === 'string')
  return Number.parseInt(typeof sentence === 'string' ? sentence : '', 10)
}
