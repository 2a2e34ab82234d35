// Whom "he" means, where only one person can be meant. Guessing would be wrong more often than right.

import type { QuoteFact, Refusal, Span } from './facts.ts'
import { pronounOfName } from './given-names.ts'
import { isOnePerson, knownAs, lastWord, type People } from './people.ts'

/** How far back a person may be named. */
const WINDOW = 600

/** Gives pronouns their person where the text settles it; the others stay without a name, and are told. */
export function resolvePronouns(text: string, facts: readonly QuoteFact[], people: People) {
  const refused = new Map<number, Refusal>()
  const quoted = facts.map(({ evidence }) => evidence).filter(({ exact }) => /^["“]/.test(exact))
  const resolved = facts.map((fact): QuoteFact => {
    const { speaker } = fact
    if (!/^(?:he|she|who)$/i.test(speaker.exact)) return fact
    const name = personMeant({ text, quoted, people }, speaker)
    if (name !== null) return { ...fact, speaker: { ...speaker, name } }
    const evidence = { start: speaker.start, end: speaker.end, exact: speaker.exact }
    refused.set(speaker.start, { family: 'quote', evidence, reason: 'a pronoun that could be two people' })
    return fact
  })
  return { facts: resolved, refused: [...refused.values()] }
}

interface Setting {
  readonly text: string
  readonly quoted: readonly Span[]
  readonly people: People
}

/** The one person who is named between the start of the paragraph before and the pronoun. */
function personMeant({ text, quoted, people }: Setting, pronoun: Span): string | null {
  const isWho = /^who$/i.test(pronoun.exact)
  const from = isWho ? Math.max(0, pronoun.start - 40) : startOfWindow(text, pronoun.start)
  const before = blanked(text, quoted).slice(from, pronoun.start)
  const mentioned = isWho ? (/(\p{Lu}[\p{L}'’-]+),?\s$/u.exec(before)?.slice(1) ?? []) : wordsOfNames(before)
  const names = mentioned.flatMap((word) => {
    const known = knownAs(word, null, people)
    return known.length === 0 ? [] : [isOnePerson(known) ? (known[0] ?? '') : '']
  })
  const [only] = new Set(names)
  if (only === undefined || only === '' || new Set(names).size > 1) return null
  const called = calledBy(text, only)
  return (isWho && called !== null) || called === pronoun.exact.toLowerCase() ? only : null
}

const wordsOfNames = (text: string): string[] => [...text.matchAll(/\p{Lu}[\p{L}-]+/gu)].map(([word]) => word)

/** Two paragraphs up, and no further than some lines. */
function startOfWindow(text: string, end: number): number {
  const paragraph = text.lastIndexOf('\n', end - 1)
  const before = paragraph < 0 ? 0 : text.lastIndexOf('\n', text.slice(0, paragraph).trimEnd().length - 1) + 1
  return Math.max(before, end - WINDOW, 0)
}

/** Who is named in quoted words does not speak them. */
const blanked = (text: string, quoted: readonly Span[]): string =>
  quoted.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)

/** "he" or "she", as the article or the given name tells. */
function calledBy(text: string, name: string): string | null {
  const last = lastWord(name)
  if (text.includes(`Mr. ${last}`)) return 'he'
  if (text.includes(`Ms. ${last}`) || text.includes(`Mrs. ${last}`)) return 'she'
  return pronounOfName(name)
}
