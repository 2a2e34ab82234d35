// What extraction alone would walk into: a figure or a date whose sentence has lost its subject, or leans on one that could be
// two things. Facts go in, the settled ones come out.

import { isReportingVerb } from './cues.ts'
import type { DateFact, Fact, QuantityFact, Reason, Refusal } from './facts.ts'
import type { Sentence } from './sentences.ts'
import { isCapitalised, type Token } from './tokens.ts'
import { DETERMINERS, isAdverb, JOINTS, looksLikeVerb, PREPOSITIONS } from './word-lists.ts'

type Figure = DateFact | QuantityFact

/** Parts what the text settles from what it does not. Sentences in the order of the text. */
export function settled(figures: readonly Figure[], sentences: readonly Sentence[]) {
  const facts: Figure[] = []
  const refused: Refusal[] = []
  let at = 0
  for (const figure of [...figures].sort((a, b) => a.evidence.start - b.evidence.start)) {
    while (at < sentences.length && (sentences[at]?.tokens.at(-1)?.end ?? 0) <= figure.evidence.start) at++
    const reason = reasonAgainst(figure, at, { sentences, figures })
    if (reason === null) facts.push(figure)
    else refused.push({ family: figure.family, evidence: figure.evidence, reason })
  }
  return { facts, refused }
}

interface Setting {
  readonly sentences: readonly Sentence[]
  readonly figures: readonly Fact[]
}

function reasonAgainst({ family, evidence }: Figure, at: number, { sentences, figures }: Setting): Reason | null {
  const [sentence, before] = [sentences[at], sentences[at - 1]]
  if (sentence === undefined) return null
  if (isFragment(sentence)) return 'a subject lost'
  if (family !== 'date' || before === undefined || !isPronounFirst(sentence)) return null
  if (before.paragraph !== sentence.paragraph || evidence.start < (sentence.tokens[0]?.start ?? 0)) return null
  return daysIn(before, figures) > 1 ? 'a date of something that could be two things' : null
}

/** "It will be held", "That was in May", but not "That lawsuit". */
function isPronounFirst({ tokens: [first, second] }: Sentence): boolean {
  if (first === undefined || second === undefined || !/^(?:it|they|this|that|these|those)$/.test(first.lower))
    return false
  return /^(?:it|they)$/.test(first.lower) || looksLikeVerb(second.lower)
}

/** How many days a sentence names: each may be that of a thing of its own. */
function daysIn({ tokens }: Sentence, figures: readonly Fact[]): number {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  return figures.filter(
    (fact) =>
      fact.family === 'date' &&
      fact.value.type === 'DATE' &&
      /\d/.test(fact.evidence.exact) &&
      fact.evidence.start >= from &&
      fact.evidence.end <= to,
  ).length
}

/** A printed sentence whose main clause has no verb: "Airspace for the first time this week, although …". */
export function isFragment({ tokens }: Sentence): boolean {
  if (tokens.at(-1)?.text !== '.' || tokens.length < 5 || tokens.some(({ kind }) => kind === 'quotation')) return false
  const [first] = tokens
  if (
    first === undefined ||
    JOINTS.has(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    isAdverb(first.lower) ||
    first.lower === 'to'
  )
    return false
  const joint = tokens.findIndex(({ text }, index) => text === ',' && SUBORDINATE.test(tokens[index + 1]?.lower ?? ''))
  if (joint < 0 || tokens.slice(joint + 1).some(({ text }) => text === ',')) return false
  return !tokens.slice(0, joint).some((token, index, clause) => mayBeVerb(token, clause[index - 1], clause[index + 1]))
}

const SUBORDINATE = /^(?:although|though|while|whereas|because|since|unless|despite)$/

/** Leans towards yes: a plural before a word, and any word that ends as verbs do. */
function mayBeVerb(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  const { lower } = token
  if (token.kind !== 'word') return false
  if (looksLikeVerb(lower) || isReportingVerb(lower) || /n't$|'(?:s|re|ve|ll|d|m)$/.test(lower)) return true
  if (isCapitalised(token) || DETERMINERS.has(lower) || PREPOSITIONS.has(lower)) return false
  if (/[^s]s$|en$|[aeiou]w$/.test(lower)) return true
  const isAfterSubject =
    before !== undefined && (/s$/.test(before.lower) || isCapitalised(before)) && !PREPOSITIONS.has(before.lower)
  return isAfterSubject && next !== undefined
}
