// Names that stand in the article without ever being introduced: a misprint, or somebody that the reader cannot know.

import type { QuoteFact, Refusal, Span } from './facts.ts'
import { nameIn } from './names.ts'
import type { People } from './people.ts'
import { AUXILIARIES, looksLikeVerb } from './word-lists.ts'

/** A speaker, or the subject of what is told, who has one name only and stands nowhere else. */
export function unknownNames(text: string, facts: readonly QuoteFact[], { counts, fullNames }: People): Refusal[] {
  const isKnown = (name: string): boolean =>
    (counts.get(name) ?? 0) > 1 || fullNames.has(name) || isCountry(name) || /^\p{Lu}{2,}$/u.test(name)
  const spans = facts
    .flatMap((fact) => [...speakerOf(fact), ...subjectOf(text, fact)])
    .filter(({ exact }) => !isKnown(exact))
  return spans.map((evidence) => ({ family: 'quote', evidence, reason: 'a name that the article never introduces' }))
}

function speakerOf({ speaker }: QuoteFact): Span[] {
  const found = nameIn(speaker.exact)
  if (speaker.name !== undefined || found === null || /\s/.test(speaker.exact) || !found.isPerson) return []
  return [{ start: speaker.start, end: speaker.end, exact: speaker.exact }]
}

/** "Cale had created": a single capitalised word before its verb. */
function subjectOf(text: string, { evidence, kind }: QuoteFact): Span[] {
  const found = /^(?:that\s)?(\p{Lu}\p{Ll}+)\s(\p{Ll}+)/u.exec(evidence.exact)
  const [, name = '', verb = ''] = found ?? []
  if (kind === 'direct' || found === null || !(AUXILIARIES.has(verb) || looksLikeVerb(verb)) || nameIn(name) === null)
    return []
  const start = evidence.start + found[0].indexOf(name)
  return [{ start, end: start + name.length, exact: text.slice(start, start + name.length) }]
}

/** Countries need no introduction. Intl knows them by their codes. */
const COUNTRIES: ReadonlySet<string> = (() => {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return new Set(letters.flatMap((first) => letters.map((second) => names.of(first + second) ?? '')))
})()

const isCountry = (name: string): boolean => COUNTRIES.has(name)
