// Numbers as people write them, in their language: one number, or the two ends of a range.
// What the language's rules settle is read; what could be two numbers, or only an end of one, is given back as doubtful.

import { fault } from './answer-shape.ts'
import { type Bare, bare, dropFirst } from './numbers/affixes.ts'
import { COMMA_DECIMAL, isDoubtful, type Marks, marksOf, POINT_DECIMAL, readFigure } from './numbers/figure.ts'
import { readPhrase } from './numbers/phrase.ts'
import { tokensOf } from './numbers/tokens.ts'
import { type Vocabulary, vocabularyOf } from './numbers/vocabulary.ts'
import { err, ok, type Result } from './result.ts'
import type { AnswerFault } from './vocabulary.ts'

const MAX_LENGTH = 64

/** What was meant: one number when the ends are equal. `from` is never above `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Lone surrogates, and control characters that are not space. */
const NO_TEXT = /\p{Cs}|[^\P{Cc}\s]/u

/**
 * The number, or the range of numbers, that a reader wrote in a language (BCP 47); `unit` is what is counted, and may stand behind it.
 * Faults: `too-long`, `invalid-text`, `unknown-language`, `invalid-number`, and `doubtful-number` with what may have been meant.
 */
export function readSpan(typed: string, lang: string, unit = ''): Result<Span, AnswerFault> {
  if (typed.length > MAX_LENGTH) return err(fault('too-long', '/typed'))
  if (lang.length > MAX_LENGTH) return err(fault('too-long', '/lang'))
  if (NO_TEXT.test(typed)) return err(fault('invalid-text', '/typed'))
  const marks = marksOf(lang)
  if (marks === null) return err(fault('unknown-language', '/lang'))
  const vocabulary = vocabularyOf(lang)
  const context = { marks, vocabulary, unit: tokensOf(unit, vocabulary) }
  const tokens = tokensOf(typed, vocabulary)
  const one = readOne(tokens, context)
  if (one !== null) return one.ok ? ok({ from: one.value, to: one.value }) : err(one.failure)
  const range = readRange(tokens, context)
  return range === null ? err(fault('invalid-number', '/typed')) : ok(range)
}

interface Context {
  readonly marks: Marks
  readonly vocabulary: Vocabulary
  readonly unit: readonly string[]
}

const doubtful = (readings: readonly number[]): AnswerFault => ({ ...fault('doubtful-number', '/typed'), readings })

/** One number, or what it may be; null for what is none. */
function readOne(tokens: readonly string[], context: Context): Result<number, AnswerFault> | null {
  const number = bare(tokens, context.unit, context.vocabulary)
  if (number === null || number.tokens.length === 0) return null
  const [only, other] = readingsOf(number, context)
  if (only === undefined) return null
  if (number.isCut)
    return err(doubtful([...readingsOf({ ...number, tokens: number.tokens.slice(0, -1) }, context), only]))
  if (other !== undefined && isDoubtful(firstMarked(number.tokens), context.marks)) return err(doubtful([only, other]))
  const value = other !== undefined && context.marks.decimal === ',' ? other : only
  return number.isBound ? err(doubtful([value])) : ok(value)
}

/** The values under both conventions, the point as decimal mark first; one where they agree or only one fits. */
function readingsOf({ tokens }: Pick<Bare, 'tokens'>, { vocabulary }: Context): readonly number[] {
  const values = [POINT_DECIMAL, COMMA_DECIMAL].flatMap((convention) => {
    const value = readPhrase(tokens, vocabulary, (digits) => readFigure(digits, convention))
    return value === null || !Number.isFinite(value) ? [] : [value]
  })
  return [...new Set(values)]
}

/** The figure on which the two conventions differ. */
const firstMarked = (tokens: readonly string[]): string =>
  tokens.find((token) => /\d/.test(token) && /[.,]/.test(token)) ?? ''

/** Two numbers with a dash or a word between them. Each end has to be certain. */
function readRange(all: readonly string[], context: Context): Span | null {
  const { about, between, to, and } = context.vocabulary
  const tokens = dropFirst(all, about)
  const inner = dropFirst(tokens, between)
  const joints = inner.length < tokens.length ? [...to, ...[...and].map((word) => [word])] : to
  for (const index of inner.keys()) {
    for (const joint of joints) {
      if (index === 0 || !joint.every((word, at) => inner[index + at] === word)) continue
      const span = readEnds(inner.slice(0, index), inner.slice(index + joint.length), context)
      if (span !== null) return span
    }
  }
  return null
}

function readEnds(left: readonly string[], right: readonly string[], context: Context): Span | null {
  const high = certain(right, context)
  if (high === null) return null
  // "60 to 90 thousand": the power behind the second end is that of both, if the first has none.
  const power = bare(right, context.unit, context.vocabulary)?.tokens.at(-1) ?? ''
  const shared = context.vocabulary.scales.has(power) ? certain([...left, power], context) : null
  if (shared !== null && shared <= high) return { from: shared, to: high }
  const low = certain(left, context)
  // "60-90,000" means sixty thousand, and does not say so.
  const isShortened = low !== null && low > 0 && low < 1000 && low * 1000 <= high && shared === null
  return low === null || low > high || isShortened ? null : { from: low, to: high }
}

function certain(tokens: readonly string[], context: Context): number | null {
  const read = readOne(tokens, context)
  return read?.ok ? read.value : null
}
