// Dates as written by ISO 8601 (proleptic Gregorian), at the precisions that a question can ask for. No clock.

/** What a date question asks for; `month-day` is a day whose year the article does not name. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'month-day'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

const FORMS = {
  day: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  month: /^(?<year>\d{4})-(?<month>\d{2})$/,
  year: /^(?<year>\d{4})$/,
  'month-day': /^--(?<month>\d{2})-(?<day>\d{2})$/,
} as const satisfies Record<DatePrecision, RegExp>

/** Whether a text is a date that exists, written at exactly this precision. `--02-29` exists: some years have it. */
export function isDate(text: string, precision: DatePrecision): boolean {
  const parts = FORMS[precision].exec(text)?.groups
  if (parts === undefined) return false
  const month = Number(parts.month ?? '1')
  if (month < 1 || month > 12) return false
  const day = Number(parts.day ?? '1')
  return day >= 1 && day <= daysIn(month, parts.year === undefined ? undefined : Number(parts.year))
}

/** How many days a month (1–12) has; without a year, the most it can have. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
