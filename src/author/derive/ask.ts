// From facts to questions: as many as can be asked, the best of them kept, none that answers another.

import type { Normalised } from '../../quiz/normalise.ts'
import { askDate } from './ask-date.ts'
import { askFigure } from './ask-figure.ts'
import { askMatch } from './ask-match.ts'
import { askOrder } from './ask-order.ts'
import { askSpeaker } from './ask-speaker.ts'
import { type Candidate, overlap } from './candidate.ts'
import { deriveFrom, type Options } from './derive.ts'
import type { DateFact, Findings, QuantityFact, QuoteFact, Refusal } from './facts.ts'
import { blocksOf } from './proof.ts'
import { paragraphsOf, type SourceArticle } from './read-article.ts'
import { type ReadText, readText } from './sentences.ts'

/** What every question is drafted from. */
export interface Setting {
  readonly read: ReadText
  readonly article: Normalised
  readonly figures: readonly QuantityFact[]
  readonly dates: readonly DateFact[]
  readonly quotes: readonly QuoteFact[]
  readonly refused: readonly Refusal[]
  /** Everybody who is named as a speaker, in the order of the text. */
  readonly speakers: readonly string[]
}

export interface Draft extends Findings {
  readonly questions: readonly Candidate[]
}

/** More would be a test. */
const MOST = 12
/** No family may crowd out the others. */
const MOST_OF_ONE = 5

/** Of a family, from the start of the text: no article has more, and noise may. */
const MOST_FACTS = 500

/** Nobody should be the answer to everything. */
const MOST_OF_ONE_ANSWER = 2

/** The facts of an article, and the questions worth asking on them, in the order of the text. */
export function draft(source: SourceArticle, options: Options = {}): Draft {
  const read = readText(source.text)
  const findings = deriveFrom(read, options)
  const setting = settingOf(source, read, findings)
  const candidates = [
    ...setting.figures.map((fact) => askFigure(setting, fact)),
    ...setting.dates.map((fact) => askDate(setting, fact)),
    ...setting.quotes.map((fact) => askSpeaker(setting, fact)),
    askMatch(setting),
    askOrder(setting),
  ].filter((candidate) => candidate !== null)
  return { ...findings, questions: chosen(candidates.filter((candidate) => !isInTitle(source, candidate))) }
}

/** The headline stands above the quiz: it must answer nothing. */
function isInTitle({ text, title }: SourceArticle, { secret, right, form }: Candidate): boolean {
  const end = text.indexOf(title) + title.length
  const digits = /\d[\d,.]*/.exec(right)?.[0]
  return (
    secret.some(({ start }) => start < end) || (form.kind !== 'match' && digits !== undefined && title.includes(digits))
  )
}

function settingOf(source: SourceArticle, read: ReadText, { facts, refused }: Findings): Setting {
  const quotes = facts.filter((fact) => fact.family === 'quote').slice(0, MOST_FACTS)
  return {
    read,
    article: blocksOf([source.title, ...paragraphsOf(source)]),
    figures: facts.filter((fact) => fact.family === 'quantity').slice(0, MOST_FACTS),
    dates: facts.filter((fact) => fact.family === 'date').slice(0, MOST_FACTS),
    quotes,
    refused,
    speakers: [...new Set(quotes.flatMap(({ speaker }) => speaker.name ?? []))],
  }
}

/** The best first; each must keep what the others ask, and ask what none of them has asked. */
function chosen(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || startOf(a) - startOf(b))) {
    if (kept.length === MOST) break
    if (kept.filter(({ topic }) => topic === candidate.topic).length === MOST_OF_ONE) continue
    if (
      candidate.form.kind === 'single' &&
      kept.filter(({ right }) => right === candidate.right).length === MOST_OF_ONE_ANSWER
    )
      continue
    if (
      kept.some((other) => answers(other, candidate) || answers(candidate, other) || other.prompt === candidate.prompt)
    )
      continue
    kept.push(candidate)
  }
  return kept.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ secret }: Candidate): number => secret[0]?.start ?? 0

/** Whether one question shows what another asks: at its place, or as a figure of the same digits. */
function answers(shower: Candidate, asked: Candidate): boolean {
  if (shower.shown.some((place) => asked.secret.some((secret) => overlap(place, secret)))) return true
  const digits = /\d[\d,.]*\d/.exec(asked.right)?.[0]
  if (digits === undefined || asked.form.kind === 'match') return false
  return new RegExp(`(?<![\\d.,])${digits.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(
    `${shower.prompt} ${shower.explanation}`,
  )
}
