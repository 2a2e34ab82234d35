// The people of an article: who is introduced by a full name, and whom a later mention means.

import type { Speaker } from './facts.ts'
import { type Pronoun, pronounOfName, pronounOfTitle } from './given-names.ts'
import { nameIn } from './names.ts'

export interface People {
  /** Last name → every full name that ends with it. */
  readonly fullNames: ReadonlyMap<string, ReadonlySet<string>>
  /** How often a capitalised word stands in the text. */
  readonly counts: ReadonlyMap<string, number>
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{Lu}[\p{L}\p{M}]*)*`
const FULL_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${CAPITALISED}(?:\s(?:\p{Lu}\.\s?)*(?:(?:de|van|von|al|bin|da|del|di|la)\s)?${CAPITALISED}){1,6}`,
  'gu',
)
const WORD = new RegExp(String.raw`(?<![\p{L}\p{N}])${CAPITALISED}`, 'gu')

/** Reads every name of the text, the quoted words too: an introduction may stand there. */
export function peopleIn(text: string): People {
  const fullNames = new Map<string, Set<string>>()
  for (const [run] of text.matchAll(FULL_NAME)) {
    const name = nameIn(run)
    if (name === null || !/\s/.test(name.name) || !name.isPerson) continue
    const last = lastWord(name.name)
    fullNames.set(last, (fullNames.get(last) ?? new Set()).add(name.name))
  }
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { fullNames, counts }
}

export const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? name

/** Whom a mention means: its name as the article gives it in full, or none where that is not settled. */
export function resolve(mention: Speaker, people: People): Speaker {
  const found = nameIn(mention.exact)
  if (found === null) return mention
  const titled = found.title === undefined ? mention : { ...mention, title: found.title }
  const called = pronounOfTitle(found.title ?? '')
  const known = knownAs(lastWord(found.name), called, people)
  const name = found.isPerson ? personNamed(found.name, known, people) : found.name
  return name === null ? titled : { ...titled, name }
}

/** The full names with a last name that fit "Mr." or "Ms.". */
export const knownAs = (last: string, called: Pronoun | null, { fullNames }: People): string[] =>
  [...(fullNames.get(last) ?? [])].filter((full) => called === null || (pronounOfName(full) ?? called) === called)

/** Null where two people have the last name, or where the article has it once and says no more. */
function personNamed(name: string, known: readonly string[], { counts }: People): string | null {
  if (/\s/.test(name)) return longest(name, known)
  const [only] = known
  if (only !== undefined) return isOnePerson(known) ? longest(only, known) : null
  return (counts.get(name) ?? 0) > 1 || /^\p{Lu}{2,}$/u.test(name) ? name : null
}

const givenName = (name: string): string => name.split(/\s+/)[0] ?? name

/** "Ann Lee" and "Ann B. Lee" are one; "Ann Lee" and "Bob Lee" are two. */
export const isOnePerson = (names: readonly string[]): boolean => new Set(names.map(givenName)).size === 1

const longest = (name: string, known: readonly string[]): string =>
  known
    .filter((other) => givenName(other) === givenName(name))
    .reduce((best, other) => (other.length > best.length ? other : best), name)
