// Questions on printed dates. A date that only the article's day makes a date ("yesterday") is not asked for.

import type { Setting } from './ask.ts'
import type { Candidate } from './candidate.ts'
import type { DateFact } from './facts.ts'
import { passageAround, plain, sentenceAt, withGap } from './passage.ts'
import { proofOf } from './proof.ts'
import { JOINTS, looksLikeVerb } from './word-lists.ts'

const TOPIC = 'dates'

export function askDate(setting: Setting, fact: DateFact): Candidate | null {
  const { text } = setting.read
  const { evidence, value } = fact
  const asked = askedOf(value.timex, evidence.exact)
  if (asked === null || value.type !== 'DATE') return null
  const passage = passageAround(setting.read, evidence)
  const proof = proofOf(text, evidence, setting.article)
  if (passage === null || proof === null) return null
  const event = eventBefore(setting, fact)
  const word = asked.asks === 'year' ? 'year' : asked.asks === 'month' ? 'month' : 'date'
  return {
    topic: TOPIC,
    prompt:
      event === null
        ? `Which ${word} is missing here: “${withGap(text, passage, evidence)}”?`
        : `Which ${word} does the article give for ${event}?`,
    evidence: [proof],
    explanation: `In the article’s words: “${plain(text.slice(passage.start, passage.end))}”.`,
    shown: [passage],
    secret: [evidence],
    facts: [fact],
    form: { kind: 'date', ...asked },
    right: evidence.exact,
    wrong: othersOf(setting, fact),
    why: [
      event === null ? 'asked by the article’s own clause' : 'tied to an event that the article names',
      `printed as ${evidence.exact}`,
    ],
    score: 5 + (event === null ? 0 : 2) + (asked.asks === 'year' ? 0 : 1),
  }
}

/** What can be asked of a value, and what is printed of it: no year that only `--date` gave. */
export function askedOf(
  timex: string,
  exact: string,
): { asks: 'day' | 'month' | 'year' | 'month-day'; answer: string } | null {
  if (exact.includes('/')) return null
  const hasYear = /\b\d{4}\b/.test(exact)
  const hasDay = /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(exact.replace(/\d{4}/g, ''))
  if (/^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(timex) && hasDay)
    return hasYear ? { asks: 'day', answer: timex } : { asks: 'month-day', answer: `-${timex.slice(4)}` }
  if (/^\d{4}-\d\d$/.test(timex) && hasYear) return { asks: 'month', answer: timex }
  return /^\d{4}$/.test(timex) && /^\d{4}$/.test(exact) ? { asks: 'year', answer: timex } : null
}

/** "a NATO meeting on January 12": the noun phrase right before the preposition, named so that it stands alone. */
export function eventBefore(setting: Setting, { evidence }: DateFact): string | null {
  const tokens = sentenceAt(setting.read, evidence)?.tokens ?? []
  const at = tokens.findIndex(({ start }) => start >= evidence.start)
  const preposition = tokens[at - 1]
  if (preposition === undefined || !/^(?:on|in|for)$/.test(preposition.lower)) return null
  for (let from = at - 2; from >= Math.max(0, at - MOST_WORDS); from--) {
    const words = tokens.slice(from + 1, at - 1)
    const token = tokens[from]
    if (token?.kind !== 'word') return null
    const isEvent = words.some(({ lower }) => EVENTS.test(lower)) && words.some(({ text }) => /^\p{Lu}/u.test(text))
    const event = plain(setting.read.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0))
    // "since Korea's election": a name's own event needs no article.
    if (JOINTS.has(token.lower)) return isEvent && /^\p{Lu}[\p{L}]*['’]s?$/u.test(words[0]?.text ?? '') ? event : null
    if (looksLikeVerb(token.lower) || LEANING.test(token.lower)) return null
    if (/^(?:an?|the)$/.test(token.lower) && isEvent) return `the ${event}`
  }
  return null
}

const MOST_WORDS = 14
/** Words that only make sense with what stands before. */
const LEANING = /^(?:he|she|it|they|his|her|its|their|our|this|that|these|those|who|which)$/

const EVENTS =
  /^(?:meetings?|talks|summit|elections?|conference|debate|attacks?|war|vote|visit|speech|trial|launch|annexation|referendum|hearing|deal|agreement|ceremony|festival|game|match|race|strike|protests?|earthquake|crash|shooting|death|release|opening|invasion|merger|bombing|collapse|inauguration|session|exhibition|wedding|funeral|treaty|ceasefire|deadline|tournament|final|concert|march|rally|review|census|flood|fire|storm|eruption|landing|flight|mission|premiere|convention|forum|primary|anniversary)$/

/** Other dates of the article of the same form, as printed. */
const othersOf = ({ dates }: Setting, { evidence, value }: DateFact): string[] => [
  ...new Set(
    dates
      .filter(
        (other) =>
          other.value.timex !== value.timex &&
          form(other.value.timex) === form(value.timex) &&
          /\d/.test(other.evidence.exact),
      )
      .map((other) => other.evidence.exact)
      .filter((exact) => exact !== evidence.exact),
  ),
]

const form = (timex: string): string => timex.replace(/\d/g, '9').replace(/XXXX/, '9999')
