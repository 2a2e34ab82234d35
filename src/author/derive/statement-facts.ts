// Statements become facts: what is wholly in quotation marks is direct, partly is mixed, else reported.

import { type QuoteFact, type Refusal, spanOf } from './facts.ts'
import { wordCount } from './quotations.ts'
import type { ReadText, Sentence } from './sentences.ts'
import type { Phrase } from './speaker-phrase.ts'
import { isWithin, type Statement } from './statement.ts'
import { statementsIn } from './statements.ts'
import type { Token } from './tokens.ts'

/** The facts of one sentence, the quotations that have a speaker now, and what is refused. */
export interface Told {
  readonly facts: readonly QuoteFact[]
  readonly refused: readonly Refusal[]
  /** The last statement ends with a colon: what is said follows. */
  readonly open: Statement | null
}

/** More is no sentence: a table, or noise. */
const MOST_TOKENS = 300

export function factsOfSentence({ text }: ReadText, { tokens }: Sentence): Told {
  const facts: QuoteFact[] = []
  const refused: Refusal[] = []
  const statements = tokens.length > MOST_TOKENS ? [] : statementsIn(tokens)
  const taken = new Set<number>()
  for (const statement of statements) {
    const reason = reasonAgainst(statement, statements, tokens)
    for (const piece of piecesOf(tokens, statement)) {
      if (reason !== null) {
        refused.push({ family: 'quote', evidence: spanOfPhrase(text, tokens, piece), reason })
        continue
      }
      facts.push(...factsOfPiece({ text, tokens, statement, taken }, piece))
    }
  }
  return { facts, refused, open: statements.findLast(({ isOpen }) => isOpen) ?? null }
}

/** A clause around its cue is one piece; a word or two beside longer words in quotation marks is none. */
function piecesOf(tokens: readonly Token[], { content }: Statement): readonly Phrase[] {
  const [first, last] = [content[0], content.at(-1)]
  if (first === undefined || last === undefined || first === last) return content
  const isQuoted = tokens.slice(first.from, last.to).some(({ kind }) => kind === 'quotation')
  if (!isQuoted) return [{ from: first.from, to: last.to }]
  return content.filter(
    (piece) =>
      wordCount(
        tokens
          .slice(piece.from, piece.to)
          .map(({ text }) => text)
          .join(' '),
      ) >= 3,
  )
}

function reasonAgainst(
  statement: Statement,
  all: readonly Statement[],
  tokens: readonly Token[],
): Refusal['reason'] | null {
  if (statement.isNegated) return 'a negated report'
  const outer = all.find(
    (other) => other !== statement && other.content.some((piece) => isWithin(statement.cue.from, piece)),
  )
  if (outer === undefined || outer.isWordsOnly) return null
  // "…, and when pressed, Lee replied, “…”": a speaker behind a comma quotes for itself.
  const isOwn =
    tokens[statement.speaker.from - 1]?.text === ',' && tokens[statement.content[0]?.from ?? -1]?.kind === 'quotation'
  return isOwn ? null : 'a nested report'
}

interface Setting {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly statement: Statement
  /** The starts of quotations that have their speaker. */
  readonly taken: Set<number>
}

function factsOfPiece({ text, tokens, statement, taken }: Setting, piece: Phrase): QuoteFact[] {
  const shared = {
    family: 'quote',
    speaker: spanOfPhrase(text, tokens, statement.speaker),
    cue: spanOfPhrase(text, tokens, statement.cue),
  } as const
  const span = spanOfPhrase(text, tokens, piece)
  const quotations = tokens
    .slice(piece.from, piece.to)
    .filter(({ kind, start }) => kind === 'quotation' && !taken.has(start))
  for (const { start } of quotations) taken.add(start)
  const quoted = quotations.reduce((sum, { text: words }) => sum + letters(words), 0)
  const isDirect = quoted > 0 && quoted >= 0.8 * letters(span.exact)
  const facts: QuoteFact[] = quotations
    .filter(({ text: words }) => isDirect || wordCount(words) >= 3)
    .map(({ start, end }) => ({ ...shared, kind: isDirect ? 'direct' : 'mixed', evidence: spanOf(text, start, end) }))
  if (!isDirect && !statement.isWordsOnly && wordCount(span.exact) >= 3) {
    facts.push({ ...shared, kind: quoted > 0 ? 'mixed' : 'reported', evidence: span })
  }
  return facts
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

export function spanOfPhrase(text: string, tokens: readonly Token[], { from, to }: Phrase) {
  return spanOf(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}
