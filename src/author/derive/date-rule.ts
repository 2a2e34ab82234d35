// What a rule on dates is: a pattern, and how what it finds is read.

import type { DateType } from './facts.ts'
import type { Day } from './timex.ts'

export interface Reading {
  readonly timex: string
  readonly type: DateType
}

/** What a date is read by. */
export interface Setting {
  /** The day of the article, if it is known. */
  readonly anchor: Day | null
  /** Whether the sentence speaks of what is to come. */
  readonly isFuture: () => boolean
}

export type Groups = Readonly<Record<string, string | undefined>>

export interface DateRule {
  readonly pattern: RegExp
  /** `no-anchor` where the words need the article's day; null where they are no date at all. */
  readonly read: (groups: Groups, setting: Setting) => Reading | 'no-anchor' | null
}

export const rule = (pattern: string, read: DateRule['read'], flags = 'gu'): DateRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}_$€£#@/]|\\d[.,])(?:${pattern})(?![\\p{L}\\p{N}_]|[.,:/]\\d)`, flags),
  read,
})

export const date = (timex: string): Reading => ({ timex, type: 'DATE' })
