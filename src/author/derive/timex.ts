// Arithmetic on calendar days and the TIMEX3 values that name days, weeks, months and years. No clock.

/** A day of the proleptic Gregorian calendar; months from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MS_A_DAY = 86_400_000

const at = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)

function dayAt(time: number): Day {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const plusDays = (from: Day, days: number): Day => dayAt(at(from) + days * MS_A_DAY)

/** The month that lies some months from a day's own. */
export const plusMonths = ({ year, month }: Day, months: number): Day => dayAt(Date.UTC(year, month - 1 + months, 1))

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(at(day)).getUTCDay() + 6) % 7) + 1

export const daysBetween = (from: Day, to: Day): number => Math.round((at(to) - at(from)) / MS_A_DAY)

/** A day written YYYY-MM-DD, or null where there is no such day. */
export function readDay(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (found === null) return null
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return isDay(day) ? day : null
}

export const isDay = (day: Day): boolean => {
  const same = dayAt(at(day))
  return same.month === day.month && same.day === day.day
}

export const two = (number: number): string => String(number).padStart(2, '0')

export const dayValue = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`
export const monthValue = ({ year, month }: Day): string => `${year}-${two(month)}`

/** The ISO 8601 week of a day: YYYY-Wnn. */
export function weekValue(day: Day): string {
  const thursday = plusDays(day, 4 - weekdayOf(day))
  const first = { year: thursday.year, month: 1, day: 1 }
  return `${thursday.year}-W${two(Math.floor(daysBetween(first, thursday) / 7) + 1)}`
}
