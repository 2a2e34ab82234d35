// Who said what, over the whole text: sentences one by one, and what goes on beyond a sentence.

import { type QuoteFact, type Refusal, spanOf } from './facts.ts'
import { wordCount } from './quotations.ts'
import type { ReadText, Sentence } from './sentences.ts'
import { signedQuotation, transcriptLines } from './signed.ts'
import { factsOfSentence, spanOfPhrase, type Told } from './statement-facts.ts'

export interface Quotes {
  readonly facts: readonly QuoteFact[]
  readonly refused: readonly Refusal[]
}

type Source = Pick<QuoteFact, 'speaker' | 'cue'>

/** Who speaks on, if the next sentence is nothing but a quotation. */
interface Going {
  readonly source: Source
  readonly paragraph: number
}

export function quotesIn(read: ReadText): Quotes {
  const lines = transcriptLines(read.text)
  const isLine = (sentence: Sentence): boolean => {
    const start = sentence.tokens[0]?.start ?? 0
    return lines.some(({ evidence, speaker }) => speaker.start <= start + 1 && start < evidence.end)
  }
  const facts: QuoteFact[] = [...lines]
  const refused: Refusal[] = []
  let going: Going | null = null
  for (const sentence of read.sentences) {
    if (isLine(sentence)) continue
    const signed = signedQuotation(read, sentence)
    facts.push(...signed)
    if (signed.length > 0) continue
    const told = factsOfSentence(read, sentence)
    const loose: Source | null =
      told.facts.length === 0 && continues(read, sentence, going) ? (going?.source ?? null) : null
    if (loose !== null) facts.push(...quotationsOf(read, sentence, loose))
    facts.push(...backwards(read, told, facts), ...told.facts)
    refused.push(...told.refused)
    going = goingOn(read, sentence, { ...told, loose })
  }
  return { facts, refused: [...refused, ...withoutSpeaker(read, facts)] }
}

function goingOn(read: ReadText, sentence: Sentence, told: Told & { readonly loose: Source | null }): Going | null {
  const { paragraph } = sentence
  if (told.open !== null) {
    const speaker = spanOfPhrase(read.text, sentence.tokens, told.open.speaker)
    return {
      source: { speaker, cue: spanOfPhrase(read.text, sentence.tokens, told.open.cue) },
      paragraph: paragraph + 1,
    }
  }
  const source = told.facts.at(-1) ?? (isAllQuoted(sentence) ? told.loose : null)
  return source === null ? null : { source, paragraph }
}

const isAllQuoted = ({ tokens }: Sentence): boolean =>
  tokens.every(({ kind }) => kind === 'quotation' || kind === 'mark')

/** "“A,” Lee said. “B.”": B is Lee's too; and so is the next paragraph, where the mark stayed open. */
function continues(read: ReadText, { tokens, paragraph }: Sentence, going: Going | null): boolean {
  const first = tokens[0]
  if (going === null || first?.kind !== 'quotation') return false
  return going.paragraph === paragraph || staysOpen(read, first.start)
}

/** Whether the quotation before an offset was left open, with nothing in between. */
function staysOpen({ text, quotations }: ReadText, start: number): boolean {
  const before = quotations.findLast(({ end }) => end <= start)
  return before !== undefined && !before.isClosed && text.slice(before.end, start).trim() === ''
}

const quotationsOf = ({ text }: ReadText, { tokens }: Sentence, { speaker, cue }: Source): QuoteFact[] =>
  tokens
    .filter(({ kind }) => kind === 'quotation')
    .map(({ start, end }) => ({ family: 'quote', kind: 'direct', evidence: spanOf(text, start, end), speaker, cue }))

/** Paragraphs of one quotation whose speaker is named only behind the last. */
function backwards(read: ReadText, told: Told, known: readonly QuoteFact[]): QuoteFact[] {
  const first = told.facts.find(({ kind }) => kind === 'direct')
  if (first === undefined) return []
  const found: QuoteFact[] = []
  let { start } = first.evidence
  while (staysOpen(read, start)) {
    const before = read.quotations.findLast(({ end }) => end <= start)
    if (before === undefined || known.some(({ evidence }) => evidence.start === before.start)) break
    found.unshift({ ...first, evidence: spanOf(read.text, before.start, before.end) })
    start = before.start
  }
  return found
}

/** Quotations of three words or more that nobody is known to have said. */
function withoutSpeaker({ text, quotations }: ReadText, facts: readonly QuoteFact[]): Refusal[] {
  const isKnown = (start: number, end: number): boolean =>
    facts.some(({ evidence }) => evidence.start <= start && evidence.end >= end)
  return quotations
    .filter(({ start, end }) => wordCount(text.slice(start, end)) >= 3 && !isKnown(start, end))
    .map(({ start, end }) => ({ family: 'quote', evidence: spanOf(text, start, end), reason: 'no speaker' }))
}
