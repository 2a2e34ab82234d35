// From a text to its facts, and to what it leaves unsettled. Pure: no clock, no chance, no library.

import { datesIn, isCalendar } from './dates.ts'
import type { Fact, Findings, Refusal } from './facts.ts'
import { peopleIn, resolve } from './people.ts'
import { resolvePronouns } from './pronouns.ts'
import { quantitiesIn } from './quantities.ts'
import { quotesIn } from './quotes.ts'
import { settled } from './refuse.ts'
import { type ReadText, readText } from './sentences.ts'
import { readDay } from './timex.ts'
import { unknownNames } from './unknown-names.ts'

export interface Options {
  /** The day of the article, YYYY-MM-DD. */
  readonly date?: string | undefined
}

/** The facts of a text, in its order. The same text and date give the same facts, always. */
export const derive = (text: string, options: Options = {}): Findings => deriveFrom(readText(text), options)

/** The same, from a text that is taken apart already. */
export function deriveFrom(read: ReadText, { date }: Options): Findings {
  const { text } = read
  const found = quotesIn(read)
  const people = peopleIn(text)
  const named = found.facts.map((fact) => ({ ...fact, speaker: resolve(fact.speaker, people) }))
  const quotes = resolvePronouns(text, named, people)
  const dates = datesIn(text, typeof date === 'string' ? readDay(date) : null)
  const calendar = [...dates.facts.filter(({ value }) => isCalendar(value)), ...dates.refused]
    .map(({ evidence }) => evidence)
    .sort((a, b) => a.start - b.start)
  const figures = settled([...dates.facts, ...quantitiesIn(text, calendar)], read.sentences)
  const facts: Fact[] = [...quotes.facts, ...figures.facts]
  return {
    facts: facts.sort(inOrder),
    refused: [
      ...found.refused,
      ...quotes.refused,
      ...unknownNames(text, quotes.facts, people),
      ...dates.refused,
      ...figures.refused,
    ].sort(inOrder),
  }
}

const inOrder = (a: Fact | Refusal, b: Fact | Refusal): number =>
  a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end
