// A number in figures and words: "12,000", "1.5 million", "sixty-five thousand". One convention of figures at a time.

import type { Vocabulary } from './vocabulary.ts'
import { HALF } from './words.ts'

/** A figure as JavaScript writes it, or null when the convention does not read it. */
export type ReadFigure = (digits: string) => string | null

interface Reading {
  readonly total: number
  /** What is not yet multiplied: as text, so that 1.005 thousand is exactly 1005. */
  readonly current: string | null
  readonly isFigure: boolean
  /** The last power of ten. */
  readonly power: number
  /** Whether the last token was "and". */
  readonly joined: boolean
}

const START: Reading = { total: 0, current: null, isFigure: false, power: Infinity, joined: false }

/** The number that some tokens say, all of them; or null. */
export function readPhrase(tokens: readonly string[], vocabulary: Vocabulary, readFigure: ReadFigure): number | null {
  const [first = '', ...rest] = tokens
  const isNegative = /^[-–—\u2212]$/.test(first) || vocabulary.minus.has(first)
  const body = isNegative || first === '+' ? rest : tokens
  let reading: Reading | null = START
  for (const token of body) {
    reading = take(reading, token, { vocabulary, readFigure })
    if (reading === null) return null
  }
  if (reading.joined || (reading.current === null && reading.power === Infinity)) return null
  const { total, current, power } = reading
  if (total > 0 && current !== null && Number(current) >= 10 ** power) return null
  const value = total + Number(current ?? 0)
  return isNegative ? -value : value
}

interface Reader {
  readonly vocabulary: Vocabulary
  readonly readFigure: ReadFigure
}

function take(reading: Reading, token: string, { vocabulary, readFigure }: Reader): Reading | null {
  const value = vocabulary.small.get(token)
  if (value !== undefined) return addWord(reading, value)
  const power = vocabulary.scales.get(token)
  if (power !== undefined) return multiply(reading, power, token)
  if (vocabulary.and.has(token)) {
    const isBetween = reading.current !== null || reading.total > 0
    return isBetween && !reading.joined ? { ...reading, joined: true } : null
  }
  const figure = /\d/.test(token) && reading.current === null ? readFigure(token) : null
  return figure === null ? null : { ...reading, current: figure, isFigure: true, joined: false }
}

function addWord(reading: Reading, value: number): Reading | null {
  const { current, isFigure, joined } = reading
  if (value === HALF) return joined ? addHalf(reading) : null
  if (current === null) return { ...reading, current: String(value), joined: false }
  if (isFigure || !canFollow(Number(current), value, joined)) return null
  return { ...reading, current: String(Number(current) + value), joined: false }
}

/** "Three and a half" is 3.5, "a million and a half" half a million more. */
function addHalf({ total, current, power }: Reading): Reading | null {
  if (current === null) return { ...START, total: total + HALF * 10 ** power, power }
  return Number.isInteger(Number(current)) ? { ...START, total, power, current: `${Number(current)}.5` } : null
}

/** "sixty" and "five"; French "soixante" and "onze"; Arabic "five and sixty". Not "five" and "six". */
function canFollow(current: number, value: number, joined: boolean): boolean {
  if (current === 0 || value === 0) return false
  if (current % 10 ** String(value).length === 0) return true
  const rest = current % 100
  const isTeen = value >= 10 && value < 20
  return (isTeen && (rest === 60 || rest === 80)) || (joined && rest < 10 && value % 10 === 0 && value < 100)
}

function multiply(reading: Reading, power: number, token: string): Reading | null {
  const { total, current } = reading
  if (power === 2) return multiplyHundred(reading, current === null ? 1 : Number(current))
  if (current === null) {
    if (total > 0) return power > reading.power ? { ...START, total: total * 10 ** power, power } : null
    // "thousand" alone is one of them, "k" alone is none.
    return token.length > 2 ? { ...START, total: 10 ** power, power } : null
  }
  if (power === reading.power) return null
  if (power < reading.power) return { ...START, total: total + Number(`${current}e${power}`), power }
  return { ...START, total: (total + Number(current)) * 10 ** power, power }
}

const multiplyHundred = (reading: Reading, current: number): Reading | null =>
  current > 0 && current < 100 ? { ...reading, current: String(current * 100), isFigure: false, joined: false } : null
