// From a text to its facts, and to what it leaves unsettled. Pure: no clock, no chance, no library.

import type { Findings } from './facts.ts'
import { quotesIn } from './quotes.ts'
import { readText } from './sentences.ts'

export function derive(text: string): Findings {
  const read = readText(text)
  const quotes = quotesIn(read)
  const facts = [...quotes.facts].sort((a, b) => a.evidence.start - b.evidence.start)
  return { facts, refused: quotes.refused }
}
