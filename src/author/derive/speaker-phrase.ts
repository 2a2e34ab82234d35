// The noun phrase that speaks: to the left of a verb ("Ann Lee, the mayor, said") or behind it ("said Ann Lee, the mayor").

import { isReportingVerb } from './cues.ts'
import { isCapitalised, type Token } from './tokens.ts'
import {
  DETERMINERS,
  isAdverb,
  JOINTS,
  looksLikeVerb,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  TIME_WORDS,
} from './word-lists.ts'

/** Token offsets of a phrase, `to` exclusive. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const MAX_PHRASE = 22

/** The subject that ends right before the token at `at`; null where it is not settled. */
export function subjectBefore(tokens: readonly Token[], at: number): Phrase | null {
  const end = skipAdverbs(tokens, at)
  const last = tokens[end - 1]
  if (last === undefined) return null
  if (last.text === ',' || /^[—–)]|--/.test(last.text)) return beforeAside(tokens, end)
  return phraseEndingAt(tokens, end)
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let end = at
  while (end > 0 && isAdverb(tokens[end - 1]?.lower ?? '')) end--
  return end
}

/** "Ann Lee, the mayor of Hill, said", "Ann Lee (R-IN) said": the phrase before the aside. */
function beforeAside(tokens: readonly Token[], end: number): Phrase | null {
  const closing = tokens[end - 1]?.text ?? ''
  const opening = closing === ')' ? '(' : closing
  for (let at = end - 2; at >= Math.max(0, end - 40); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'quotation' || /^[;:?!]$/.test(token.text)) return null
    if (token.text !== opening) continue
    if (opening === '(') return subjectBefore(tokens, at)
    const first = tokens[at + 1]
    const before = tokens[at - 1]?.text === ')' ? subjectBefore(tokens, at) : phraseEndingAt(tokens, at)
    if (first !== undefined && before !== null && opensAside(first, before, tokens)) return before
    if (first !== undefined && !opensAside(first, before, tokens) && closing === ',') continue
  }
  return null
}

const opensAside = (first: Token, before: Phrase | null, tokens: readonly Token[]): boolean => {
  if (before === null) return false
  const isName = isCapitalised(tokens[before.to - 1] ?? first) || DETERMINERS.has(tokens[before.from]?.lower ?? '')
  return (isName && !JOINTS.has(first.lower) && !PRONOUNS.has(first.lower)) || RELATIVES.has(first.lower)
}

/** The longest noun phrase that ends before `end`. */
function phraseEndingAt(tokens: readonly Token[], end: number): Phrase | null {
  const last = tokens[end - 1]
  if (last === undefined || last.kind !== 'word' || PREPOSITIONS.has(last.lower) || JOINTS.has(last.lower)) return null
  if (isContraction(last)) return { from: end - 1, to: end }
  if (PRONOUNS.has(last.lower)) return last.lower === 'who' ? relativeSubject(end) : { from: end - 1, to: end }
  if (RELATIVES.has(last.lower) || last.lower === 'that') return null
  let from = end - 1
  while (from > 0 && end - from < MAX_PHRASE && !isBoundary(tokens, from - 1)) from--
  return settle(tokens, { from, to: end })
}

/** "he's", "they're": a pronoun with its helper. */
export const isContraction = ({ lower }: Token): boolean => /^(?:he|she|it|they|we|i|who)'(?:s|re|m|ve|d)$/.test(lower)

const relativeSubject = (end: number): Phrase => ({ from: end - 1, to: end })

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'quotation') return true
  if (token.kind === 'mark') return !/^['’&$%]$/.test(token.text)
  if (isCapitalised(token) && at > 0 && !JOINTS.has(token.lower)) return false
  if (JOINTS.has(token.lower) || RELATIVES.has(token.lower) || PRONOUNS.has(token.lower)) return true
  if (/^\p{L}+['’](?:s|d|ll|ve|re|m)$/u.test(token.text) && PRONOUNS.has(token.lower.replace(/'.*/, ''))) return true
  return isVerbIn(tokens, at)
}

/** A verb, unless what follows shows a participle: "a video released by the campaign". */
function isVerbIn(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined) return false
  const lower = token.lower
  if (!looksLikeVerb(lower) && !(isReportingVerb(lower) && !isNounHere(before, token))) return false
  if (!lower.endsWith('ed')) return true
  if (before === undefined || before.kind !== 'word') return false
  if (next !== undefined && (PREPOSITIONS.has(next.lower) || TIME_WORDS.has(next.lower))) return false
  return !(before !== undefined && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)))
}

/** "the report", "a claim": nouns that look like verbs. */
const isNounHere = (before: Token | undefined, { lower }: Token): boolean =>
  /^(?:reports?|claims?|notes?|states?|estimates?|calls?|labels?|signals?|posts?|demands?|texts?|complaints?|brands?|answers?|offers?|promises?|pledges?|proposes?)$/.test(
    lower,
  ) &&
  before !== undefined &&
  (DETERMINERS.has(before.lower) || isCapitalised(before) || PREPOSITIONS.has(before.lower) || before.kind === 'word')

/** Takes off what is not the subject: "On Monday Lee" → "Lee", "and Lee" → "Lee". */
function settle(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  let { from } = phrase
  while (
    from < phrase.to &&
    /^(?:and|or|then|also|too|now|just|even|still|instead|meanwhile|both)$/.test(tokens[from]?.lower ?? '')
  )
    from++
  const first = tokens[from]
  if (first === undefined || from >= phrase.to) return null
  const isVerbFirst = /^(?:i|we|you|they)$/.test(tokens[from - 1]?.lower ?? '')
  if (PREPOSITIONS.has(first.lower) || isVerbFirst) return nameAtEnd(tokens, { from, to: phrase.to })
  if (isAdverb(first.lower) && phrase.to - from > 1 && !isCapitalised(tokens[from + 1] ?? first))
    return { from: from + 1, to: phrase.to }
  if (TIME_WORDS.has(first.lower) && from + 1 === phrase.to) return null
  if (
    /^(?:not|including|help|\p{Ll}+ing)$/u.test(first.text) ||
    (!isCapitalised(first) && looksLikeVerb(first.lower) && !/^retired$/.test(first.lower))
  )
    return null
  return { from, to: phrase.to }
}

/** After a preposition that opens the clause: the name at its end, if it can be told from the preposition's own. */
function nameAtEnd(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  for (let at = to - 1; at > from; at--) {
    const token = tokens[at]
    const lower = token?.lower ?? ''
    if (
      token !== undefined &&
      at + 1 < to &&
      !isCapitalised(token) &&
      !PREPOSITIONS.has(lower) &&
      !DETERMINERS.has(lower)
    )
      return { from: at + 1, to }
    if (TIME_WORDS.has(lower)) return at + 1 < to ? { from: at + 1, to } : null
    if (DETERMINERS.has(lower) && at > from + 1) return { from: at, to }
  }
  return null
}

/** The phrase that begins at `at`, behind an inverted verb; null where nothing names anybody. */
export function subjectAfter(tokens: readonly Token[], at: number): Phrase | null {
  const first = tokens[at]
  if (first === undefined || first.kind !== 'word' || JOINTS.has(first.lower) || PREPOSITIONS.has(first.lower))
    return null
  if (PRONOUNS.has(first.lower)) return { from: at, to: at + 1 }
  if (TIME_WORDS.has(first.lower) || isAdverb(first.lower)) return null
  if (
    !isCapitalised(first) &&
    !DETERMINERS.has(first.lower) &&
    !/(?:s|er|or|man|woman|people|police)$/.test(first.lower)
  )
    return null
  let to = at
  while (to < tokens.length && to - at < MAX_PHRASE && continues(tokens, to, at)) to++
  return to > at ? { from: at, to } : null
}

function continues(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'quotation') return false
  if (token.kind === 'mark') return /^['’&-]$/.test(token.text)
  if (at === from) return true
  if (JOINTS.has(token.lower) || RELATIVES.has(token.lower) || PRONOUNS.has(token.lower)) return false
  if (TIME_WORDS.has(token.lower) && token.lower !== 'may') return false
  if (/^(?:of|for|and|with)$/.test(token.lower)) return true
  if (PREPOSITIONS.has(token.lower)) return false
  return (
    !looksLikeVerb(token.lower) && !(token.lower.endsWith('ing') && !isCapitalised(token)) && !/ly$/.test(token.lower)
  )
}
