// Finds the statements of one sentence: each verb of speech with its subject and what it tells.

import { contentBefore, contentBehind, endOfClause, isTitle, skipTold } from './content.ts'
import { framesOf, isParticiple, isReportingVerb } from './cues.ts'
import { type Phrase, subjectAfter, subjectBefore } from './speaker-phrase.ts'
import { type Statement, type Tokens, trimmed } from './statement.ts'
import { isCapitalised } from './tokens.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'
import { isAdverb, JOINTS, looksLikeVerb, PREPOSITIONS, RELATIVES } from './word-lists.ts'

/** In the order of their cues. Later ones may lie within what an earlier one tells: those are nested. */
export function statementsIn(tokens: Tokens): Statement[] {
  const found: Statement[] = []
  for (let at = 0; at < tokens.length; at++) {
    const statement = accordingTo(tokens, at) ?? told(tokens, at, found)
    if (statement !== null) found.push(statement)
  }
  return found
}

/** "according to the ministry, …" and "…, according to the ministry". */
function accordingTo(tokens: Tokens, at: number): Statement | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null
  let to = at + 2
  while (to < tokens.length && (tokens[to]?.kind === 'word' || /^['’&]$/.test(tokens[to]?.text ?? ''))) to++
  if (to === at + 2) return null
  const content =
    at === 0 ? trimmed(tokens, { from: to, to: endOfClause(tokens, to + 1) }) : contentBefore(tokens, 0, at)
  return {
    speaker: { from: at + 2, to },
    cue: { from: at, to: at + 2 },
    content: content.to > content.from ? [content] : [],
    isWordsOnly: false,
    isNegated: false,
    isOpen: false,
  }
}

function told(tokens: Tokens, at: number, earlier: readonly Statement[]): Statement | null {
  const group = verbGroupAt(tokens, at)
  if (group === null) return null
  const subject = subjectOf(tokens, group, earlier)
  if (subject === null) return null
  const content = contentOf(tokens, group, subject)
  const isOpen = isColonLast(tokens) && tokens.length - at < 14 && framesOf(group.lower).has('clause')
  if (content === null || (content.length === 0 && !isOpen)) return null
  const frames = framesOf(group.lower)
  return {
    speaker: subject.phrase,
    cue: { from: group.from, to: at + 1 },
    content,
    isWordsOnly: !['clause', 'told', 'to', 'noun'].some((frame) => hasFrame(frames, frame)) || subject.isWordsOnly,
    isNegated: group.isNegated || isNobody(tokens, subject.phrase),
    isOpen: isOpen && content.length === 0,
  }
}

const hasFrame = (frames: ReadonlySet<string>, frame: string): boolean => frames.has(frame)

const isColonLast = (tokens: Tokens): boolean => tokens.at(-1)?.text === ':'

const isNobody = (tokens: Tokens, { from }: Phrase): boolean =>
  /^(?:no|neither|nobody|none|few|nor)$/.test(tokens[from]?.lower ?? '')

interface Subject {
  readonly phrase: Phrase
  readonly isInverted: boolean
  readonly isWordsOnly: boolean
}

function subjectOf(tokens: Tokens, group: VerbGroup, earlier: readonly Statement[]): Subject | null {
  const { from, at } = group
  const plain = (phrase: Phrase | null): Subject | null =>
    phrase === null ? null : { phrase, isInverted: false, isWordsOnly: false }
  if (group.isShared) return plain(sharedSubject(tokens, from, earlier))
  const before = tokens[from - 1]
  const follows = before?.kind === 'quotation' || (before?.text === ',' && from > 1)
  const subject = subjectBefore(tokens, from)
  if (follows && from === at && canInvert(group.lower)) {
    const behind = subjectAfter(tokens, at + 1)
    const isBesideQuotation = before?.kind === 'quotation' || tokens[from - 2]?.kind === 'quotation'
    if (behind !== null && (isBesideQuotation || endsSoon(tokens, behind.to, subject !== null)))
      return { phrase: behind, isInverted: true, isWordsOnly: false }
  }
  return plain(subject)
}

/** "told" and "called" take somebody; they never stand before their subject. */
const canInvert = (lower: string): boolean => {
  const frames = framesOf(lower)
  return (
    !isParticiple(lower) && (frames.has('clause') || /^(?:ask|continue)/.test(lower)) && !/^(?:tell|told)/.test(lower)
  )
}

/** "…, said Ann Lee, the mayor.": nothing said can follow. */
const endsSoon = (tokens: Tokens, at: number, isStrict: boolean): boolean =>
  at >= tokens.length || tokens[at]?.kind === 'mark' || (!isStrict && PREPOSITIONS.has(tokens[at]?.lower ?? ''))

/** "…, adding that", "… and said": the subject of what stands before. */
function sharedSubject(tokens: Tokens, end: number, earlier: readonly Statement[]): Phrase | null {
  const last = earlier.findLast(({ speaker }) => tokens[speaker.from]?.lower !== 'who')
  if (last !== undefined) return last.speaker
  for (let at = 1; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'quotation') return null
    if (
      token.kind === 'word' &&
      !isCapitalised(token) &&
      (looksLikeVerb(token.lower) || framesOf(token.lower).size > 0)
    ) {
      const phrase = subjectBefore(tokens, at)
      if (phrase !== null) return phrase
    }
  }
  return null
}

/** Null where the verb reports nothing. */
function contentOf(tokens: Tokens, group: VerbGroup, subject: Subject): Phrase[] | null {
  const before = leftOf(tokens, group, subject)
  const isTitled = before !== null && isTitleLast(tokens, before) && rightOf(tokens, group, subject, null) !== null
  const kept = isTitled ? null : before
  const right = rightOf(tokens, group, subject, kept)
  const isRightOnly =
    right !== null && kept !== null && !hasQuotation(tokens, kept) && tokens[right.from - 1]?.text !== ','
  const left = isRightOnly ? null : kept
  const pieces = [left, right].filter((piece): piece is Phrase => piece !== null && piece.to > piece.from)
  return pieces
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

function rightOf(tokens: Tokens, group: VerbGroup, subject: Subject, left: Phrase | null): Phrase | null {
  const frames = framesOf(group.lower)
  const behind = subject.isInverted ? subject.phrase.to : group.at + 1
  const isTold =
    frames.has('told') && !/^(?:,|:|that)$/.test(tokens[behind]?.lower ?? '') && tokens[behind]?.kind === 'word'
  const start = isTold ? skipTold(tokens, behind) : behind
  const next = tokens[start]
  if (next === undefined) return null
  const resumed = left !== null && next.text === ',' ? resumedAt(tokens, start) : -1
  if (resumed >= 0) return { from: resumed, to: resumed + 1 }
  const piece = contentBehind(tokens, start)
  if (hasQuotation(tokens, piece))
    return left === null || !hasQuotation(tokens, left) || beginsSoon(tokens, start, piece) ? piece : null
  if (left !== null && (hasQuotation(tokens, left) || subject.isInverted)) return next.lower === 'that' ? piece : null
  if (left !== null && next.text === ',' && goesOnAnew(tokens, piece)) return null
  return isClause(tokens, piece, frames) ? piece : null
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

/** Whether what follows is something said, and not only when or where. */
function isClause(tokens: Tokens, piece: Phrase, frames: ReadonlySet<string>): boolean {
  const words = tokens.slice(piece.from, piece.to)
  const [first, second] = words
  if (first === undefined || words.length < 3) return false
  if (first.lower === 'to') return frames.has('to')
  if (first.lower === 'that') return true
  if (
    RELATIVES.has(first.lower) ||
    (looksLikeVerb(first.lower) && first.kind === 'word' && !isCapitalised(first) && !hasQuotation(tokens, piece))
  )
    return false
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
