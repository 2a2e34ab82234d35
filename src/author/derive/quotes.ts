// Who said what, over the whole text: sentences one by one, and what goes on beyond a sentence.

import { type QuoteFact, type Refusal, spanOf } from './facts.ts'
import { wordCount } from './quotations.ts'
import type { ReadText, Sentence } from './sentences.ts'
import { factsOfSentence, spanOfPhrase } from './statement-facts.ts'

export interface Quotes {
  readonly facts: readonly QuoteFact[]
  readonly refused: readonly Refusal[]
}

type Source = Pick<QuoteFact, 'speaker' | 'cue'>

export function quotesIn(read: ReadText): Quotes {
  const facts: QuoteFact[] = []
  const refused: Refusal[] = []
  let going: { readonly source: Source; readonly paragraph: number } | null = null
  for (const sentence of read.sentences) {
    const told = factsOfSentence(read, sentence)
    const loose: Source | null = continues(read, sentence, going) ? (going?.source ?? null) : null
    facts.push(...told.facts)
    refused.push(...told.refused)
    const sources = told.facts.filter(({ kind }) => kind === 'direct')
    if (told.facts.length === 0 && loose !== null) facts.push(...quotationsOf(read, sentence, loose))
    const source: Source | null =
      told.open === null ? (sources.at(-1) ?? (isAllQuoted(sentence) ? loose : null)) : openSource(read, sentence, told.open)
    going = source === null ? null : { source, paragraph: sentence.paragraph + (told.open === null ? 0 : 1) }
  }
  return { facts, refused }
}

const openSource = ({ text }: ReadText, { tokens }: Sentence, open: { speaker: { from: number; to: number }; cue: { from: number; to: number } }): Source => ({
  speaker: spanOfPhrase(text, tokens, open.speaker),
  cue: spanOfPhrase(text, tokens, open.cue),
})

const isAllQuoted = ({ tokens }: Sentence): boolean => tokens.every(({ kind }) => kind === 'quotation' || kind === 'mark')

/** "“A,” Lee said. “B.”": B is Lee's too; and so is the next paragraph, where the mark stayed open. */
function continues({ text, quotations }: ReadText, { tokens, paragraph }: Sentence, going: { readonly paragraph: number } | null): boolean {
  const first = tokens[0]
  if (going === null || first?.kind !== 'quotation') return false
  if (going.paragraph === paragraph) return true
  const before = quotations.findLast(({ end }) => end <= first.start)
  return before !== undefined && !before.isClosed && text.slice(before.end, first.start).trim() === ''
}

const quotationsOf = ({ text }: ReadText, { tokens }: Sentence, source: Source): QuoteFact[] =>
  tokens
    .filter(({ kind, text: words }) => kind === 'quotation' && wordCount(words) >= 1)
    .map(({ start, end }) => ({ family: 'quote', kind: 'direct', evidence: spanOf(text, start, end), ...source }))
