// Where what a verb of speech tells stands: before it, behind it or on both sides.

import { contentBefore, contentBehind, endOfClause, isTitle, skipTold } from './content.ts'
import { framesOf, isReportingVerb } from './cues.ts'
import type { Phrase } from './speaker-phrase.ts'
import { type Subject, type Tokens, trimmed } from './statement.ts'
import { isCapitalised } from './tokens.ts'
import type { VerbGroup } from './verb-group.ts'
import { isAdverb, JOINTS, looksLikeVerb, PREPOSITIONS, RELATIVES } from './word-lists.ts'

/** The pieces of what is told, in order; none where the verb reports nothing. */
export function contentOf(tokens: Tokens, group: VerbGroup, subject: Subject): Phrase[] {
  const before = leftOf(tokens, group, subject)
  const isTitled = before !== null && isTitleLast(tokens, before) && rightOf(tokens, { group, subject }, null) !== null
  const kept = isTitled ? null : before
  const right = rightOf(tokens, { group, subject }, kept)
  const isRightOnly =
    right !== null && kept !== null && !hasQuotation(tokens, kept) && tokens[right.from - 1]?.text !== ','
  const left = isRightOnly ? null : kept
  return [left, right].filter((piece) => piece !== null).filter(({ from, to }) => to > from)
}

interface Told {
  readonly group: VerbGroup
  readonly subject: Subject
}

function leftOf(tokens: Tokens, group: VerbGroup, subject: Subject): Phrase | null {
  if (group.isShared) return null
  const edge = subject.isInverted ? group.from : subject.phrase.from
  const before = tokens[edge - 1]
  if (before === undefined || edge > group.from || tokens[edge]?.lower === 'who') return null
  if (before.kind !== 'quotation' && before.text !== ',' && !/^(?:—|–|--)$/.test(before.text)) return null
  const piece = contentBefore(tokens, 0, edge)
  if (hasQuotation(tokens, piece)) return piece
  return piece.to - piece.from > 1 && !isIntroduction(tokens, piece) ? piece : null
}

function rightOf(tokens: Tokens, { group, subject }: Told, left: Phrase | null): Phrase | null {
  const frames = framesOf(group.lower)
  const behind = subject.isInverted ? subject.phrase.to : group.at + 1
  const isTold =
    frames.has('told') && !/^(?:,|:|that|to)$/.test(tokens[behind]?.lower ?? '') && tokens[behind]?.kind === 'word'
  const start = isTold ? skipTold(tokens, behind) : behind
  const next = tokens[start]
  if (next === undefined) return null
  const resumed = left !== null && next.text === ',' ? resumedAt(tokens, start) : -1
  if (resumed >= 0) return { from: resumed, to: resumed + 1 }
  const isPromise = next.lower === 'to' && frames.has('to')
  const piece = isPromise
    ? trimmed(tokens, { from: start, to: endOfClause(tokens, start) })
    : contentBehind(tokens, start)
  if (hasQuotation(tokens, piece))
    return left === null || !hasQuotation(tokens, left) || beginsSoon(tokens, start, piece) ? piece : null
  if (left !== null && (hasQuotation(tokens, left) || subject.isInverted)) return next.lower === 'that' ? piece : null
  if (left !== null && next.text === ',' && goesOnAnew(tokens, piece)) return null
  return isClause(tokens, piece, frames) || (left !== null && isVerbFirst(tokens, piece)) ? piece : null
}

/** "In a statement,", "Asked about it,", "Although it rained,": when or where, not what. */
function isIntroduction(tokens: Tokens, { from, to }: Phrase): boolean {
  const first = tokens[from]
  if (first === undefined) return true
  const opens =
    PREPOSITIONS.has(first.lower) || JOINTS.has(first.lower) || /^(?:asked|speaking|\p{L}+ing)$/u.test(first.lower)
  return opens && !tokens.slice(from, to).some(({ text }) => text === ',')
}

/** "On the “Morning Show,” Lee said …" */
const isTitleLast = (tokens: Tokens, { from, to }: Phrase): boolean =>
  tokens[to - 1]?.kind === 'quotation' && to - 1 > from && PREPOSITIONS.has(tokens[from]?.lower ?? '')

const hasQuotation = (tokens: Tokens, { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'quotation')

/** Beside words that are already there, more of them follow only behind a comma, a colon or "that". */
function beginsSoon(tokens: Tokens, start: number, piece: Phrase): boolean {
  const at = tokens.slice(start, piece.to).findIndex(({ kind }) => kind === 'quotation')
  return (
    at >= 0 &&
    at < 12 &&
    !isTitle(tokens, start + at) &&
    /^(?:,|:|that|and|but|still)$/.test(tokens[start + at - 1]?.lower ?? ',')
  )
}

/** "“A,” Lee said, pausing for breath, “b.”": quoted words that go on in the middle of their sentence. */
const resumedAt = (tokens: Tokens, start: number): number =>
  tokens.findIndex(
    ({ kind, text }, at) =>
      at > start + 1 && kind === 'quotation' && /^["“'`]{1,2}\p{Ll}/u.test(text) && tokens[at - 1]?.text === ',',
  )

/** ", but …": no more of what is said. */
const goesOnAnew = (tokens: Tokens, { from }: Phrase): boolean => {
  const lower = tokens[from]?.lower ?? ''
  return JOINTS.has(lower) || RELATIVES.has(lower) || /^(?:and|or|so|which|\p{L}+ing)$/u.test(lower)
}

/** "The pier, Lee said, will close": the clause's own verb. */
const isVerbFirst = (tokens: Tokens, { from }: Phrase): boolean => {
  const first = tokens[from]
  return first?.kind === 'word' && !isCapitalised(first) && looksLikeVerb(first.lower)
}

/** Whether what follows is something said, and not only when or where. */
function isClause(tokens: Tokens, piece: Phrase, frames: ReadonlySet<string>): boolean {
  const words = tokens.slice(piece.from, piece.to)
  const [first, second] = words
  if (first === undefined || words.length < 3) return false
  if (first.lower === 'to') return frames.has('to')
  if (first.lower === 'that') return true
  if (RELATIVES.has(first.lower) || (isVerbFirst(tokens, piece) && !hasQuotation(tokens, piece))) return false
  if (![...frames].some((frame) => frame !== 'to' && frame !== 'words')) return false
  if (
    /^(?:it|so|this|them|him)$/.test(first.lower) &&
    !looksLikeVerb(second?.lower ?? '') &&
    !isReportingVerb(second?.lower ?? '')
  )
    return false
  if (/^(?:for|of|against|about|as)$/.test(first.lower))
    return /^(?:for|of|against)$/.test(first.lower) && frames.has('noun')
  if (JOINTS.has(first.lower)) return /^(?:how|why|what|where|whether|if)$/.test(first.lower) && second !== undefined
  if (PREPOSITIONS.has(first.lower) && !isCapitalised(first))
    return words.some(({ lower }) => looksLikeVerb(lower)) && words.length > 8
  if (isAdverb(first.lower) && words.length < 4) return false
  return true
}
