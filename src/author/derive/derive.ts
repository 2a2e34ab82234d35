// From a text to its facts, and to what it leaves unsettled. Pure: no clock, no chance, no library.

import { datesIn, isCalendar } from './dates.ts'
import type { Findings } from './facts.ts'
import { quantitiesIn } from './quantities.ts'
import { quotesIn } from './quotes.ts'
import { readText } from './sentences.ts'
import { readDay } from './timex.ts'

export interface Options {
  /** The day of the article, YYYY-MM-DD. */
  readonly date?: string | undefined
}

/** The facts of a text, in its order. The same text and date give the same facts, always. */
export function derive(text: string, { date }: Options = {}): Findings {
  const read = readText(text)
  const quotes = quotesIn(read)
  const dates = datesIn(text, typeof date === 'string' ? readDay(date) : null)
  const calendar = [...dates.facts.filter(({ value }) => isCalendar(value)), ...dates.refused].map(({ evidence }) => evidence)
  const quantities = quantitiesIn(text, calendar)
  const facts = [...quotes.facts, ...dates.facts, ...quantities]
  return {
    facts: facts.sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end),
    refused: [...quotes.refused, ...dates.refused],
  }
}
