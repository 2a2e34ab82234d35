// Figures: "12,000" in English is "12.000" in German and "12 000" in French. What the language's rules settle is read.

export interface Marks {
  readonly decimal: string
  readonly group: string
}

/** A convention of writing figures, with the pattern of what fits it. */
interface Convention extends Marks {
  readonly pattern: RegExp
}

// Groups are of three digits, or Indian ones of two before the last, all with the same mark; `_` groups in every language.
export const POINT_DECIMAL: Convention = {
  ...{ decimal: '.', group: ',' },
  pattern:
    /^(?:(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:_\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})(?:[.٫]\d+)?|[.٫]\d+)$/,
}
export const COMMA_DECIMAL: Convention = {
  ...{ decimal: ',', group: '.' },
  pattern:
    /^(?:(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:_\d{3})+|[1-9]\d?(?:\.\d{2})+\.\d{3})(?:[,٫]\d+)?|[,٫]\d+)$/,
}

/** Of a language without known rules: nothing is settled, so that no default of the machine decides. */
const UNSETTLED: Marks = { decimal: '', group: '' }

/** Readers write in few languages; more tags than this are somebody's game. */
const MAX_CACHED = 100
const cached = new Map<string, Marks | null>()

/** The marks that a language writes, or null for what is no language tag. Asking `Intl` is slow, so each language is asked once. */
export function marksOf(lang: string): Marks | null {
  const known = cached.get(lang)
  if (known !== undefined) return known
  if (cached.size >= MAX_CACHED) cached.clear()
  const marks = askIntl(lang)
  cached.set(lang, marks)
  return marks
}

/** `Intl` throws a RangeError for what is no language tag. */
function askIntl(lang: string): Marks | null {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(lang).length === 0) return UNSETTLED
    const parts = new Intl.NumberFormat(lang, { useGrouping: true }).formatToParts(1234567.5)
    const markOf = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? ''
    return { decimal: markOf('decimal') === ',' ? ',' : '.', group: markOf('group') }
  } catch {
    return null
  }
}

/** A figure under one convention, as JavaScript writes it, or null. */
export function readFigure(digits: string, { pattern, group }: Convention): string | null {
  if (!pattern.test(digits)) return null
  return digits.replaceAll(group, '').replaceAll('_', '').replace(/[,٫]/, '.')
}

/**
 * A lone mark before three digits reads as a fraction by one convention and as a group by the other. The language settles it,
 * but where it groups with neither mark (French "3.145"), or where the fraction would end in a zero that nobody writes (English "12.000").
 */
export function isDoubtful(digits: string, own: Marks): boolean {
  const mark = /[.,]/.exec(digits)?.[0]
  return mark === own.decimal ? digits.endsWith('0') : mark !== own.group
}
