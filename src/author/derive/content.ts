// How far what is said reaches: behind its verb to the end of the clause, or before it from the start of the sentence.

import { framesOf, isParticiple, isReportingVerb } from './cues.ts'
import type { Phrase } from './speaker-phrase.ts'
import { type Tokens, trimmed } from './statement.ts'
import { isCapitalised, type Token } from './tokens.ts'
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS, RELATIVES, TIME_WORDS } from './word-lists.ts'

/** Behind the verb whose next token is at `at`; empty where nothing is said there. */
export function contentBehind(tokens: Tokens, at: number): Phrase {
  const start = skipCircumstance(tokens, at)
  const end = endOfClause(tokens, start)
  return trimmed(tokens, { from: start, to: end })
}

/** Skips "on Monday", "in an interview with the paper," when something said still follows. */
function skipCircumstance(tokens: Tokens, at: number): number {
  let from = at
  while (isAdverb(tokens[from]?.lower ?? '') || TIME_WORDS.has(tokens[from]?.lower ?? '')) from++
  if (!PREPOSITIONS.has(tokens[from]?.lower ?? '')) return from
  for (let next = from; next < tokens.length; next++) {
    const token = tokens[next]
    if (token === undefined) break
    if (token.lower === 'that' || (token.kind === 'quotation' && !isTitle(tokens, next))) return next
    if (token.text === ':') return next + 1
    if (next > from + 1 && PRONOUNS.has(token.lower) && token.lower !== 'who') return next
    if (TIME_WORDS.has(token.lower) && DETERMINERS.has(tokens[next + 1]?.lower ?? '')) return next + 1
    if (token.text === ',' && behindComma(tokens, next) < tokens.length) return next + 1
    if (token.text === ',' && next > from + 12) break
    if (token.text === ',') continue
    if (token.kind === 'mark') break
  }
  return tokens.length
}

/** "on the “Morning Show”", "Lee's “Diary”": a name of something, not what is said. */
export function isTitle(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || !/^.\p{Lu}/u.test(tokens[at]?.text ?? '')) return false
  return PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower) || /['’]s?$/.test(before.text)
}

/** "in an interview, that …", "in 2014, “…”": else what is behind the comma is no statement. */
function behindComma(tokens: Tokens, comma: number): number {
  const next = tokens[comma + 1]
  if (next?.kind === 'quotation' || next?.lower === 'that') return comma + 1
  return tokens.length
}

/** Where a clause ends: at a new one with its own teller, at a semicolon, or with the sentence. */
export function endOfClause(tokens: Tokens, start: number): number {
  for (let at = start; at < tokens.length; at++) {
    const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    if (token === undefined) break
    if (token.text === ';' || (token.lower === 'according' && next?.lower === 'to')) return at
    if (/^(?:and|but)$/.test(token.lower) && at > start + 2 && tellsOn(next)) return at
    if (token.lower === 'but' && tokens[at - 1]?.kind === 'quotation') return at
    if (token.text !== ',' || next === undefined) continue
    if (at > start && isAside(tokens, at + 1)) return at
    if (/^(?:while|but|although|though|whereas)$/.test(next.lower)) return at
    if (isParticiple(next.lower) || /^(?:citing|referring|speaking)$/.test(next.lower)) return at
    if (next.lower === 'and' && third !== undefined) {
      if (isReportingVerb(third.lower) || tellsSoon(tokens, at + 2)) return at
    }
  }
  return tokens.length
}

/** "… and said", "… but noted": the same speaker's next statement. */
const tellsOn = (next: Token | undefined): boolean =>
  next !== undefined && framesOf(next.lower).has('clause') && /(?:ed|said|told|wrote|says)$/.test(next.lower)

/** ", Lee said,": the clause before is part of what Lee said. */
function isAside(tokens: Tokens, at: number): boolean {
  const first = tokens[at]
  if (first === undefined || !(isCapitalised(first) || PRONOUNS.has(first.lower) || DETERMINERS.has(first.lower)))
    return false
  for (let next = at + 1; next < Math.min(at + 6, tokens.length); next++) {
    const token = tokens[next]
    if (token === undefined || token.kind !== 'word') return false
    if (/^(?:said|says|added|adds|argued|wrote)$/.test(token.lower)) return tokens[next + 1]?.kind !== 'word'
  }
  return false
}

/** ", and Lee said": a subject and its verb of speech follow. */
function tellsSoon(tokens: Tokens, at: number): boolean {
  for (let next = at; next < Math.min(at + 6, tokens.length); next++) {
    const token = tokens[next]
    if (token === undefined || token.kind !== 'word') return false
    if (
      next > at &&
      framesOf(token.lower).has('clause') &&
      !PREPOSITIONS.has(tokens[next - 1]?.lower ?? '') &&
      !DETERMINERS.has(tokens[next - 1]?.lower ?? '')
    )
      return true
  }
  return false
}

/** Before the token at `end`, from the start of the sentence or from where `from` allows. */
export function contentBefore(tokens: Tokens, from: number, end: number): Phrase {
  const phrase = trimmed(tokens, { from, to: end })
  const first = tokens[phrase.from]
  if (first !== undefined && /^(?:but|and|so|yet)$/.test(first.lower) && phrase.to - phrase.from > 1)
    return trimmed(tokens, { from: phrase.from + 1, to: phrase.to })
  return phrase
}

/** "told reporters that", "warned the voters, “…”": where the one told ends. */
export function skipTold(tokens: Tokens, at: number): number {
  const first = tokens[at]
  if (first === undefined) return at
  if (first.kind !== 'word' || first.lower === 'that') return at
  if (/^(?:me|us|him|her|them|you|it)$/.test(first.lower)) return at + 1
  for (let next = at + 1; next < Math.min(at + 14, tokens.length); next++) {
    const token = tokens[next]
    if (token === undefined) break
    if (token.kind !== 'word' || token.lower === 'that' || token.lower === 'to') return next
    if (PRONOUNS.has(token.lower) && !RELATIVES.has(token.lower)) return next
    const before = tokens[next - 1]?.lower ?? ''
    if (DETERMINERS.has(token.lower) && !PREPOSITIONS.has(before) && !DETERMINERS.has(before) && before !== 'and')
      return next
    if (TIME_WORDS.has(token.lower)) return next
  }
  return at + 1
}
