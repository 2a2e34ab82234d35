// Numbers as people write them: "12,000" in English is "12.000" in German and "12 000" in French.
// What the language's rules settle is read; what could be two numbers is given back as doubtful.

import { fault } from './answer-shape.ts'
import { err, ok, type Result } from './result.ts'
import type { AnswerFault } from './vocabulary.ts'

const MAX_LENGTH = 64

interface Marks {
  readonly decimal: string
  readonly group: string
}

const POINT_DECIMAL: Marks = { decimal: '.', group: ',' }
const COMMA_DECIMAL: Marks = { decimal: ',', group: '.' }
/** Of a language without known rules: nothing is settled, so that no default of the machine decides. */
const UNSETTLED: Marks = { decimal: '', group: '' }

/**
 * The number that a reader wrote in a language (BCP 47). A trailing unit, `%` or `k` (thousand) may follow it.
 * Faults: `too-long`, `invalid-text`, `unknown-language`, `invalid-number`, and `doubtful-number` with every reading.
 */
export function readNumber(typed: string, lang: string, unit = ''): Result<number, AnswerFault> {
  if (typed.length > MAX_LENGTH) return err(fault('too-long', '/typed'))
  if (lang.length > MAX_LENGTH) return err(fault('too-long', '/lang'))
  if (NO_TEXT.test(typed)) return err(fault('invalid-text', '/typed'))
  const own = marksOf(lang)
  if (own === null) return err(fault('unknown-language', '/lang'))
  const figure = figureOf(typed, unit)
  const readings = [...new Set([POINT_DECIMAL, COMMA_DECIMAL].flatMap((marks) => readWith(figure, marks)))]
  const [only, other] = readings
  if (only === undefined) return err(fault('invalid-number', '/typed'))
  if (other === undefined) return ok(only)
  if (isDoubtful(figure.digits, own)) return err({ ...fault('doubtful-number', '/typed'), readings })
  return ok(own.decimal === ',' ? other : only)
}

/** Lone surrogates, and control characters that are not space. */
const NO_TEXT = /\p{Cs}|[^\P{Cc}\s]/u

/** The marks that a language writes, or null for what is no language tag. Intl throws a RangeError for that. */
function marksOf(lang: string): Marks | null {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(lang).length === 0) return UNSETTLED
    const parts = new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(1234567.5)
    const markOf = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? ''
    return { decimal: markOf('decimal') === ',' ? ',' : '.', group: markOf('group') }
  } catch {
    return null
  }
}

interface Figure {
  /** ASCII digits with `.` and `,`; an underline for grouping that no language mistakes. */
  readonly digits: string
  /** Of ten: 3 for thousands, else 0. */
  readonly power: number
}

/** What was typed without its unit. */
function figureOf(typed: string, unit: string): Figure {
  let text = plain(typed)
  const end = plain(unit)
  if (end !== '' && text.endsWith(end)) text = text.slice(0, -end.length).trimEnd()
  if (/[%٪]$/.test(text)) text = text.slice(0, -1).trimEnd()
  const isThousands = text.endsWith('k')
  if (isThousands) text = text.slice(0, -1).trimEnd()
  const digits = text
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/^[\u2212\u2013]/, '-')
    .replaceAll('_', '?')
    .replace(/(?<=\d)[\s'’٬](?=\d)/g, '_')
  return { digits, power: isThousands ? 3 : 0 }
}

/** Without what is invisible; a raised digit or a fraction beside a digit stays apart, so that 10⁵ is not 105, nor 1½ 11⁄2. */
const plain = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\p{N})\p{No}|\p{No}(?=\p{N})/gu, '^$&')
    .normalize('NFKC')
    .trim()
    .toLowerCase()

/** Every script's decimal digits stand in runs of ten, zero first (Unicode, section 4.6); some runs follow one another. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--
  return String((code - first) % 10)
}

/** The value under one convention, or none. Groups are of three digits, or Indian ones of two before the last, all with the same mark. */
function readWith({ digits, power }: Figure, { decimal, group }: Marks): number[] {
  const threes = `[1-9]\\d{0,2}(?:\\${group}\\d{3})+|[1-9]\\d{0,2}(?:_\\d{3})+`
  const twos = `[1-9]\\d?(?:\\${group}\\d{2})+\\${group}\\d{3}`
  const fraction = `[\\${decimal}٫]\\d+`
  if (!new RegExp(`^[+-]?(?:(?:\\d+|${threes}|${twos})(?:${fraction})?|${fraction})$`).test(digits)) return []
  const ascii = digits.replaceAll(group, '').replaceAll('_', '').replace(/[,٫]/, '.')
  return [Number(`${ascii}e${power}`)]
}

/**
 * A lone mark before three digits reads as a fraction by one convention and as a group by the other. The language settles it,
 * but where it groups with neither mark (French "3.145"), or where the fraction would end in a zero that nobody writes (English "12.000").
 */
function isDoubtful(digits: string, own: Marks): boolean {
  const mark = /[.,]/.exec(digits)?.[0]
  return mark === own.decimal ? digits.endsWith('0') : mark !== own.group
}
