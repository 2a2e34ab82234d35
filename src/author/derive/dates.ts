// Dates: every expression once, the longest reading first. What needs the article's day and does not have it is refused.

import { ABSOLUTE } from './absolute-dates.ts'
import type { DateRule, Groups, Reading } from './date-rule.ts'
import { DURATIONS } from './durations.ts'
import { type DateFact, type Refusal, spanOf } from './facts.ts'
import { RELATIVE } from './relative-dates.ts'
import { type Day, readDay } from './timex.ts'

export interface Dates {
  readonly facts: readonly DateFact[]
  readonly refused: readonly Refusal[]
}

const RULES: readonly DateRule[] = [...ABSOLUTE, ...RELATIVE, ...DURATIONS]

interface Found {
  readonly start: number
  readonly end: number
  readonly read: DateRule['read']
  readonly groups: Groups
}

/** All dates of a text. Without `anchor`, the date line of the article is its day, if it has one. */
export function datesIn(text: string, anchor: Day | null): Dates {
  const found = RULES.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map(
      ({ 0: exact, index, groups = {} }): Found => ({ start: index, end: index + exact.length, read, groups }),
    ),
  ).sort((a, b) => a.start - b.start || b.end - a.end)
  const day = anchor ?? dateLine(text)
  const facts: DateFact[] = []
  const refused: Refusal[] = []
  let end = 0
  for (const each of found) {
    if (each.start < end) continue
    const value = each.read(each.groups, { anchor: day, isFuture: () => isFuture(text, each) })
    if (value === null) continue
    end = each.end
    const evidence = spanOf(text, each.start, each.end)
    if (value === 'no-anchor') refused.push({ family: 'date', evidence, reason: 'a relative date without an anchor' })
    else facts.push({ family: 'date', evidence, value })
  }
  return { facts, refused }
}

/** The places that hold days, months, years or clock times: their figures count nothing. */
export const isCalendar = ({ type }: Reading): boolean => type === 'DATE' || type === 'TIME'

/** A line near the top that is a date and nothing else. */
function dateLine(text: string): Day | null {
  const line = text
    .slice(0, 2000)
    .split('\n')
    .find((each) => LINE.test(each.trim()))
  if (line === undefined) return null
  const rules = ABSOLUTE.flatMap(({ pattern, read }) =>
    [...line.matchAll(pattern)].map(({ groups = {} }) => read(groups, { anchor: null, isFuture: () => false })),
  )
  const first = rules.find((value) => value !== null && value !== 'no-anchor' && /^\d{4}-\d\d-\d\d$/.test(value.timex))
  return first === undefined || first === null || first === 'no-anchor' ? null : readDay(first.timex)
}

const LINE =
  /^(?:(?:published|updated|posted|date)(?:\son)?:?\s)?(?:\p{L}{3,9},?\s)?(?:\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4}|\d{4}-\d\d-\d\d)$/iu

/** How far behind a date its verb may stand: "on Monday will". */
const AHEAD = 24

/** "will", "is expected": in the clause around the date, before the next full stop. */
function isFuture(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const from = Math.max(
    0,
    text.lastIndexOf('. ', start),
    text.lastIndexOf('\n', start),
    text.lastIndexOf(', ', start),
    start - 120,
  )
  const dot = text.slice(end).search(/[.;\n]|, (?:and|but|while)/)
  const clause = text.slice(from, end + (dot < 0 ? AHEAD : Math.min(dot, AHEAD)))
  return (
    /\b(?:will|shall|should be|to be|is (?:expected|scheduled|due|set|to)|are (?:expected|scheduled|due|set|to)|expected to|scheduled for|upcoming|plans? to)\b/.test(
      clause,
    ) && !/\b(?:said|announced|told|was|were)\s(?:on\s)?\S*$/.test(text.slice(Math.max(0, start - 24), start))
  )
}
