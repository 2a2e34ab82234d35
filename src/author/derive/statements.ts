// Finds the statements of one sentence: each verb of speech with its subject and what it tells.

import { contentBefore, endOfClause } from './content.ts'
import { framesOf, isParticiple } from './cues.ts'
import { contentOf } from './said.ts'
import { type Phrase, subjectAfter, subjectBefore } from './speaker-phrase.ts'
import { type Statement, type Subject, type Tokens, trimmed } from './statement.ts'
import { isCapitalised } from './tokens.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'
import { looksLikeVerb, PREPOSITIONS } from './word-lists.ts'

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
    at === 0
      ? trimmed(tokens, { from: behindAside(tokens, to), to: endOfClause(tokens, to + 1) })
      : contentBefore(tokens, 0, at)
  return {
    speaker: { from: at + 2, to },
    cue: { from: at, to: at + 2 },
    content: content.to > content.from ? [content] : [],
    isWordsOnly: false,
    isNegated: false,
    isOpen: false,
  }
}

/** "According to Ann Lee, the mayor, …": where the aside on the speaker ends. */
function behindAside(tokens: Tokens, comma: number): number {
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the|who|which)$/.test(tokens[comma + 1]?.lower ?? '')) return comma
  const end = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  const aside = tokens.slice(comma + 1, end)
  return end < 0 || aside.length > 12 || aside.some(({ lower }) => looksLikeVerb(lower)) ? comma : end
}

function told(tokens: Tokens, at: number, earlier: readonly Statement[]): Statement | null {
  const group = verbGroupAt(tokens, at)
  if (group === null) return null
  const subject = subjectOf(tokens, group, earlier)
  if (subject === null || isRelative(tokens, subject.phrase)) return null
  const content = contentOf(tokens, group, subject)
  const isOpen = isColonLast(tokens) && tokens.length - at < 14 && framesOf(group.lower).has('clause')
  if (content.length === 0 && !isOpen) return null
  const frames = framesOf(group.lower)
  return {
    speaker: subject.phrase,
    cue: { from: group.from, to: at + 1 },
    content,
    isWordsOnly: !['clause', 'told', 'to', 'noun'].some((frame) => hasFrame(frames, frame)),
    isNegated: group.isNegated || isNobody(tokens, subject.phrase),
    isOpen: isOpen && content.length === 0,
  }
}

const hasFrame = (frames: ReadonlySet<string>, frame: string): boolean => frames.has(frame)

/** "what Lee said his plan would do", "which critics say": what is said is not told there. */
const isRelative = (tokens: Tokens, { from }: Phrase): boolean =>
  /^(?:what|which|whom|whose|how|why)$/.test(tokens[from - 1]?.lower ?? '')

const isColonLast = (tokens: Tokens): boolean => tokens.at(-1)?.text === ':'

const isNobody = (tokens: Tokens, { from }: Phrase): boolean =>
  /^(?:no|neither|nobody|none|few|nor)$/.test(tokens[from]?.lower ?? '')

function subjectOf(tokens: Tokens, group: VerbGroup, earlier: readonly Statement[]): Subject | null {
  const { from, at } = group
  const plain = (phrase: Phrase | null): Subject | null => (phrase === null ? null : { phrase, isInverted: false })
  if (group.isShared) return plain(sharedSubject(tokens, from, earlier))
  const before = tokens[from - 1]
  if (from === 0) {
    const behind = subjectAfter(tokens, 1)
    return behind === null ? null : { phrase: behind, isInverted: true }
  }
  const follows = before?.kind === 'quotation' || (before?.text === ',' && from > 1)
  const subject = subjectBefore(tokens, from)
  if (follows && from === at && canInvert(group.lower)) {
    const behind = subjectAfter(tokens, at + 1)
    const isBesideQuotation = before?.kind === 'quotation' || tokens[from - 2]?.kind === 'quotation'
    if (behind !== null && (isBesideQuotation || endsSoon(tokens, behind.to, subject !== null)))
      return { phrase: behind, isInverted: true }
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
