// Questions that take several facts at once: a match of speakers and statements, and an order of dated events.

import type { Setting } from './ask.ts'
import { askedOf, eventBefore } from './ask-date.ts'
import { TOPIC, wordsOf } from './ask-speaker.ts'
import type { Candidate } from './candidate.ts'
import type { DateFact, QuoteFact } from './facts.ts'
import { lastWord } from './people.ts'
import { proofOf } from './proof.ts'

/** Longer ones would not fit beside each other on a phone. */
const MOST_LETTERS = 130
const MOST_PAIRS = 5

/** Four speakers or more, each with one statement of their own. */
export function askMatch(setting: Setting): Candidate | null {
  const pairs = new Map<string, { fact: QuoteFact; words: string }>()
  for (const fact of setting.quotes) {
    const [name, words] = [fact.speaker.name, wordsOf(fact)]
    if (
      name === undefined ||
      words === null ||
      pairs.has(name) ||
      words.length > MOST_LETTERS ||
      pairs.size === MOST_PAIRS
    )
      continue
    if (
      setting.speakers.some((other) => words.includes(lastWord(other))) ||
      /^(?:he|she|who|it|they)\b/i.test(words) ||
      /^(?:he|she|who)$/i.test(fact.speaker.exact)
    )
      continue
    if (proofOf(setting.read.text, fact.evidence, setting.article) !== null) pairs.set(name, { fact, words })
  }
  if (pairs.size < 4) return null
  const letters = [...pairs].map(([name, { fact, words }], index) => ({
    name,
    fact,
    words,
    id: 'abcdefgh'.charAt(index),
  }))
  const isQuote = (fact: QuoteFact): boolean => fact.kind === 'direct' || /^["“]/.test(fact.evidence.exact)
  return {
    topic: TOPIC,
    prompt: 'Which speaker does the article give for which statement?',
    evidence: letters.flatMap(
      ({ fact }) => proofOf(setting.read.text, statementPlace(setting, fact), setting.article) ?? [],
    ),
    explanation: `The article names ${letters.length} sources for these statements, each one beside the words.`,
    shown: letters.flatMap(({ fact }) => [fact.evidence, fact.speaker]),
    secret: letters.map(({ fact }) => fact.speaker),
    facts: letters.map(({ fact }) => fact),
    form: {
      kind: 'match',
      items: letters.map(({ name, id }) => ({ id: `speaker-${id}`, text: name })),
      // Another order than the speakers', so that the ids tell nothing.
      targets: [...letters]
        .sort((a, b) => (a.words < b.words ? -1 : 1))
        .map(({ words, fact }, index) => ({
          id: `statement-${index + 1}`,
          text: isQuote(fact) ? `“${words}”` : words,
        })),
      answer: answerOf(letters),
    },
    right: letters.map(({ name }) => name).join(', '),
    wrong: [],
    why: [`${letters.length} named speakers with one statement each`],
    look: 'could a statement be said of two of them?',
    score: 9,
  }
}

function statementPlace({ read: { text } }: Setting, { evidence, speaker, cue }: QuoteFact) {
  const place = {
    start: Math.min(evidence.start, speaker.start, cue.start),
    end: Math.max(evidence.end, speaker.end, cue.end),
  }
  return place.end - place.start <= 420 && !text.slice(place.start, place.end).includes('\n') ? place : evidence
}

function answerOf(letters: readonly { readonly id: string; readonly words: string }[]): Record<string, string> {
  const sorted = [...letters].sort((a, b) => (a.words < b.words ? -1 : 1))
  return Object.fromEntries(
    letters.map(({ id, words }) => [
      `speaker-${id}`,
      `statement-${sorted.findIndex((other) => other.words === words) + 1}`,
    ]),
  )
}

/** Three events or more, each with a printed date of the same precision, all different. */
export function askOrder(setting: Setting): Candidate | null {
  const events = new Map<string, { fact: DateFact; event: string }>()
  for (const fact of setting.dates) {
    const event = eventBefore(setting, fact)
    if (event === null || askedOf(fact.value.timex, fact.evidence.exact) === null || events.has(fact.value.timex))
      continue
    if (![...events.values()].some((other) => other.event === event)) events.set(fact.value.timex, { fact, event })
  }
  const forms = new Set([...events.keys()].map((timex) => timex.length))
  if (events.size < 3 || forms.size > 1) return null
  const inText = [...events.values()].slice(0, 6)
  const items = inText.map(({ fact, event }, index) => ({
    fact,
    id: `event-${'abcdef'.charAt(index)}`,
    text: `${event.charAt(0).toUpperCase()}${event.slice(1)}`,
  }))
  const proofs = items.flatMap(({ fact }) => proofOf(setting.read.text, fact.evidence, setting.article) ?? [])
  if (proofs.length < items.length) return null
  return {
    topic: 'dates',
    prompt: 'In which order does the article date these, earliest first?',
    evidence: proofs,
    explanation: 'The article gives a date for each of them.',
    shown: items.map(({ fact }) => fact.evidence),
    secret: items.map(({ fact }) => fact.evidence),
    facts: items.map(({ fact }) => fact),
    form: {
      kind: 'order',
      items: items.map(({ id, text }) => ({ id, text })),
      answer: [...items].sort((a, b) => (a.fact.value.timex < b.fact.value.timex ? -1 : 1)).map(({ id }) => id),
    },
    right: '',
    wrong: [],
    why: [`${items.length} events with dates of their own`],
    score: 7,
  }
}
