// A question that takes several statements at once: which speaker belongs to which.

import type { Evidence } from '../../quiz/vocabulary.ts'
import type { Setting } from './ask.ts'
import { TOPIC, wordsOf } from './ask-speaker.ts'
import type { Candidate } from './candidate.ts'
import type { QuoteFact } from './facts.ts'
import { lastWord } from './people.ts'
import { proofOf } from './proof.ts'

/** Longer ones would not fit beside each other on a phone. */
const MOST_LETTERS = 130
const FEWEST_PAIRS = 4
const MOST_PAIRS = 5

interface Pair {
  readonly name: string
  /** As the reader sees them. */
  readonly words: string
  readonly fact: QuoteFact
  readonly proof: Evidence
}

/** Four speakers or more, each with one statement of their own. */
export function askMatch(setting: Setting): Candidate | null {
  const all = setting.quotes.flatMap((fact) => pairOf(setting, fact) ?? [])
  const pairs = all
    .filter(({ name }, index) => all.findIndex((other) => other.name === name) === index)
    .slice(0, MOST_PAIRS)
  if (pairs.length < FEWEST_PAIRS) return null
  return {
    topic: TOPIC,
    prompt: 'Which speaker does the article give for which statement?',
    evidence: pairs.map(({ proof }) => proof),
    explanation: `The article names ${pairs.length} sources for these statements, each one beside the words.`,
    shown: pairs.flatMap(({ fact }) => [fact.evidence, fact.speaker]),
    secret: pairs.map(({ fact }) => fact.speaker),
    facts: pairs.map(({ fact }) => fact),
    form: formOf(pairs),
    right: pairs.map(({ name }) => name).join(', '),
    wrong: [],
    why: [`${pairs.length} named speakers with one statement each`],
    look: 'could a statement be said of two of them?',
    score: 9,
  }
}

/** Null where the statement is too long, names a speaker, or leans on what stands before it. */
function pairOf(setting: Setting, fact: QuoteFact): Pair | null {
  const [name, words] = [fact.speaker.name, wordsOf(fact)]
  if (name === undefined || words === null || words.length > MOST_LETTERS) return null
  if (setting.speakers.some((other) => words.includes(lastWord(other)))) return null
  if (/^(?:he|she|who|it|they)\b/i.test(words) || /^(?:he|she|who)$/i.test(fact.speaker.exact)) return null
  const proof = proofOf(setting.read.text, statementPlace(setting, fact), setting.article)
  const isQuoted = fact.kind === 'direct' || /^["“]/.test(fact.evidence.exact)
  return proof === null ? null : { name, fact, proof, words: isQuoted ? `“${words}”` : words }
}

/** Speaker, verb and words, if they stand close together; else the words. */
function statementPlace({ read: { text } }: Setting, { evidence, speaker, cue }: QuoteFact) {
  const start = Math.min(evidence.start, speaker.start, cue.start)
  const end = Math.max(evidence.end, speaker.end, cue.end)
  return end - start <= 420 && !text.slice(start, end).includes('\n') ? { start, end } : evidence
}

/** Statements stand in another order than their speakers, so that ids tell nothing. */
function formOf(pairs: readonly Pair[]): Candidate['form'] {
  const sorted = [...pairs].sort((a, b) => (a.words < b.words ? -1 : 1))
  const speakers = pairs.map((pair, index) => ({ pair, id: `speaker-${'abcdefgh'.charAt(index)}` }))
  return {
    kind: 'match',
    items: speakers.map(({ pair, id }) => ({ id, text: pair.name })),
    targets: sorted.map(({ words }, index) => ({ id: `statement-${index + 1}`, text: words })),
    answer: Object.fromEntries(speakers.map(({ pair, id }) => [id, `statement-${sorted.indexOf(pair) + 1}`])),
  }
}
