// Numbers as people write them: "12,000" in English is "12.000" in German and "12 000" in French.
// What the language's rules settle is read; what could be two numbers is given back as doubtful.

import { fault } from './answer-shape.ts'
import { err, ok, type Result } from './result.ts'
import type { AnswerFault } from './vocabulary.ts'

const MAX_TYPED_LENGTH = 64

interface Marks {
  readonly decimal: string
  readonly group: string
}

const POINT_DECIMAL: Marks = { decimal: '.', group: ',' }
const COMMA_DECIMAL: Marks = { decimal: ',', group: '.' }

/**
 * The number that a reader wrote in a language (BCP 47). A trailing unit, `%` or `k` (thousand) may follow it.
 * Faults: `too-long`, `unknown-language`, `invalid-number`, and `doubtful-number` with every reading.
 */
export function readNumber(typed: string, lang: string, unit = ''): Result<number, AnswerFault> {
  if (typed.length > MAX_TYPED_LENGTH) return err(fault('too-long', '/typed'))
  const decimal = decimalMarkOf(lang)
  if (decimal === null) return err(fault('unknown-language', '/lang'))
  const figure = figureOf(typed, unit)
  const readings = [...new Set([POINT_DECIMAL, COMMA_DECIMAL].flatMap((marks) => readWith(figure.digits, marks)))]
  const own = readWith(figure.digits, decimal === ',' ? COMMA_DECIMAL : POINT_DECIMAL)[0]
  const value = readings.length > 1 && isDoubtful(figure.digits, decimal, lang) ? undefined : (own ?? readings[0])
  if (value !== undefined) return ok(value * figure.factor)
  if (readings.length === 0) return err(fault('invalid-number', '/typed'))
  return err({ ...fault('doubtful-number', '/typed'), readings: readings.map((reading) => reading * figure.factor) })
}

/** The decimal mark that a language writes, or null for what is no language tag. */
function decimalMarkOf(lang: string): string | null {
  try {
    return partOf(lang, 'decimal') === ',' ? ',' : '.'
  } catch {
    return null // Intl throws a RangeError for what is no BCP 47 tag
  }
}

const partOf = (lang: string, type: 'decimal' | 'group'): string =>
  new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(1234567.5).find((part) => part.type === type)
    ?.value ?? ''

/** The digits in ASCII with their `.` and `,`, without sign words, unit and grouping that no language mistakes. */
function figureOf(typed: string, unit: string): { readonly digits: string; readonly factor: number } {
  let text = typed.normalize('NFKC').trim().toLowerCase()
  const end = unit.normalize('NFKC').trim().toLowerCase()
  if (end !== '' && text.endsWith(end)) text = text.slice(0, -end.length).trimEnd()
  if (text.endsWith('%')) text = text.slice(0, -1).trimEnd()
  const thousands = text.endsWith('k')
  if (thousands) text = text.slice(0, -1).trimEnd()
  const digits = text
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/^\u2212/, '-')
    .replace(/(?<=\d)[\s'’٬](?=\d{3}(?!\d))/g, '_')
  return { digits, factor: thousands ? 1000 : 1 }
}

/** Every script's decimal digits stand in a run of ten from its zero (Unicode, section 4.6). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

/** The value under one convention, or none. Groups are of three digits, all with the same mark. */
function readWith(digits: string, { decimal, group }: Marks): number[] {
  const whole = `(?:\\d+|[1-9]\\d{0,2}(?:\\${group}\\d{3})+|[1-9]\\d{0,2}(?:_\\d{3})+)`
  if (!new RegExp(`^[+-]?${whole}(?:[\\${decimal}٫]\\d+)?$`).test(digits)) return []
  return [Number(digits.replaceAll(group, '').replaceAll('_', '').replace(/[,٫]/, '.'))]
}

/**
 * A lone mark before three digits reads as a fraction by one convention and as a group by the other. The language settles it,
 * but where it groups with neither mark (French "3.145"), or where the fraction would end in a zero that nobody writes (English "12.000").
 */
function isDoubtful(digits: string, decimal: string, lang: string): boolean {
  const mark = /[.,]/.exec(digits)?.[0]
  if (mark === decimal) return digits.endsWith('0')
  return partOf(lang, 'group') !== mark
}
