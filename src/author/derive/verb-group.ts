// A verb of speech with its helpers: "has repeatedly said", "did not say". Passives and nouns that look like verbs are none.

import { framesOf, isParticiple } from './cues.ts'
import { isContraction } from './speaker-phrase.ts'
import type { Tokens } from './statement.ts'
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  isAdverb,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from './word-lists.ts'

export interface VerbGroup {
  /** Its first token. */
  readonly from: number
  /** The verb itself. */
  readonly at: number
  readonly lower: string
  readonly isNegated: boolean
  /** Its subject is that of an earlier verb: "…, adding", "… and said". */
  readonly isShared: boolean
}

/** The group whose verb is the token at `at`; null where there is none, or where it tells what nobody has said. */
export function verbGroupAt(tokens: Tokens, at: number): VerbGroup | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || framesOf(token.lower).size === 0) return null
  if (/^\p{Lu}/u.test(token.text) && !(at === 0 && /^Said$/.test(token.text))) return null
  let from = at
  const helpers: string[] = []
  while (from > 0) {
    const lower = tokens[from - 1]?.lower ?? ''
    if (!AUXILIARIES.has(lower) && !NEGATIONS.has(lower) && !isAdverb(lower)) break
    helpers.push(lower)
    from--
  }
  const before = tokens[from - 1]?.lower ?? ''
  const beforeVerb = tokens[at - 1]?.lower ?? ''
  if (isPassive(token.lower, helpers) || helpers.some((helper) => MODALS.has(helper))) return null
  if (isNoun(token.lower, beforeVerb, helpers.length)) return null
  if (
    /^states?$/.test(token.lower) &&
    !/^(?:that|,|:)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 1]?.kind !== 'quotation'
  )
    return null
  if (isNounForm(token.lower) && helpers.every((helper) => isAdverb(helper)) && !isNamed(tokens, from)) return null
  const isNegated = helpers.some((helper) => NEGATIONS.has(helper))
  const group = { at, lower: token.lower, isNegated }
  if (isParticiple(token.lower) && !helpers.some((helper) => BE.has(helper)))
    return participle(tokens, { ...group, from })
  if (/^(?:to|let|by)$/.test(before)) return null
  return { ...group, from, isShared: /^(?:and|or|but|then)$/.test(before) }
}

/** "…, saying", "after saying" share an earlier subject; "he's saying" and "Lee saying, “…”" have their own. */
function participle(tokens: Tokens, group: Omit<VerbGroup, 'isShared'>): VerbGroup | null {
  const before = tokens[group.from - 1]
  if (before === undefined) return null
  if (isContraction(before)) return { ...group, isShared: false }
  const sharing = /^(?:,|and|by|for|from|before|after|while|statement|letter|report|tweets?|email|message|post|—|–|--)$/
  if (sharing.test(before.lower) || before.kind === 'quotation') return { ...group, isShared: true }
  const next = tokens[group.at + 1]
  const tells =
    next?.kind === 'quotation' ||
    next?.lower === 'that' ||
    (next?.text === ',' && tokens[group.at + 2]?.kind === 'quotation')
  if (!tells || before.kind !== 'word') return null
  return { ...group, isShared: TIME_WORDS.has(before.lower) || !/^\p{Lu}/u.test(before.text) }
}

/** Nouns as often as verbs: "state", "reports". */
const isNounForm = (lower: string): boolean =>
  /^(?:states?|reports?|claims?|remarks?|estimates?|calls?|vows?|notes?|signals?|answers?|reply|promises?|pledges?|posts?|texts?|demands?|brands?|labels?|proposes?|complaints?|laughs?|jokes?|comments?|shouts?|counters?|advises?|reads?|slams?|urges?|stress|wonders?|thinks?)$/.test(
    lower,
  )

/** A name or a pronoun that agrees: "Lee states", "they report", never "Swing state Ohio". */
function isNamed(tokens: Tokens, at: number): boolean {
  const [before, verb] = [tokens[at - 1], tokens[at]]
  if (before === undefined || verb === undefined) return false
  if (PRONOUNS.has(before.lower)) return true
  const isPlural = /s$/.test(before.lower)
  return /s$/.test(verb.lower)
    ? (/^\p{Lu}/u.test(before.text) && !/^(?:as|were|are|had|have|of|in|by|from)$/.test(tokens[at + 1]?.lower ?? '')) ||
        (!isPlural && /^(?:report|statement|poll|study|campaign|ad|clip)$/.test(before.lower))
    : isPlural && !/^\p{Lu}/u.test(before.text)
}

const isPassive = (verb: string, helpers: readonly string[]): boolean =>
  !verb.endsWith('ing') && helpers.some((helper) => BE.has(helper))

/** "the report", "in response", "Trump's claim". */
const isNoun = (verb: string, before: string, helperCount: number): boolean =>
  helperCount === 0 &&
  !/(?:ed|ing|said|told|wrote|thought)$/.test(verb) &&
  (DETERMINERS.has(before) || PREPOSITIONS.has(before) || /(?:'s|s')$/.test(before) || before === 'united')
