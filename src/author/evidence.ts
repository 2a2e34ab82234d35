// The rules of evidence: each phrase stands at exactly one place of the article, and is told apart by no more than
// it takes.

import { isRecord } from '../quiz/answer-shape.ts'
import { normalise } from '../quiz/normalise.ts'
import { findIn, type Place } from '../quiz/text-quote.ts'
import type { Evidence } from '../quiz/vocabulary.ts'
import { type Article, BLOCK_END } from './article.ts'
import { nearestPhrase } from './nearest-phrase.ts'
import { evidenceEntry } from './question-fields.ts'
import { type Finding, type Path, read } from './rule.ts'
import { shown } from './suggest.ts'

/** Words of context that are tried before giving up; more would be a sentence of its own. */
const MAX_CONTEXT_WORDS = 8
/** Places that a message makes proposals for. */
const MAX_PROPOSALS = 3
/** Phrases of the article are shown whole, to be copied. */
const MAX_PHRASE = 200

/** What is wrong with the evidence of one question. `evidence` is as written; paths start at the question. */
export function findInEvidence(evidence: unknown, article: Article): Finding[] {
  if (!Array.isArray(evidence)) return []
  return evidence.flatMap((entry: unknown, index) => {
    const quote = isRecord(entry) ? read(evidenceEntry, entry) : undefined
    return quote === undefined ? [] : findInQuote(quote, article, ['evidence', index])
  })
}

function findInQuote(quote: Evidence, article: Article, path: Path): Finding[] {
  if (normalise(quote.exact).text.trim() === '') return []
  const places = findIn(article.normalised, quote)
  if (places.length === 0) {
    return [
      { path: [...path, misfit(quote, article)], code: 'evidence-not-found', message: whyNotFound(quote, article) },
    ]
  }
  if (places.length > 1) {
    const advice = proposals(quote, article, places)
    const message = `${shown(quote.exact)} stands in the article ${places.length} times: ${advice}`
    return [{ path: [...path, 'exact'], code: 'evidence-not-unique', message }]
  }
  return findNeedless(quote, article, path)
}

/** A prefix or suffix without which the phrase is just as unique. When either would do, the suffix is the one to go. */
function findNeedless(quote: Evidence, article: Article, path: Path): Finding[] {
  const { exact, prefix, suffix } = quote
  const isUnique = (evidence: Evidence) => findIn(article.normalised, evidence).length === 1
  const needless = (name: 'prefix' | 'suffix'): Finding => ({
    path: [...path, name],
    atKey: true,
    code: 'context-not-needed',
    message: `the phrase stands in the article once without its ${name}: take the ${name} out`,
  })
  if (isUnique({ exact })) return (['prefix', 'suffix'] as const).filter((name) => name in quote).map(needless)
  if (prefix === undefined || suffix === undefined) return []
  if (isUnique({ exact, prefix })) return [needless('suffix')]
  return isUnique({ exact, suffix }) ? [needless('prefix')] : []
}

/** Which part of the evidence keeps it from being found. */
function misfit({ exact, prefix }: Evidence, { normalised }: Article): keyof Evidence {
  if (findIn(normalised, { exact }).length === 0) return 'exact'
  return prefix !== undefined && findIn(normalised, { exact, prefix }).length === 0 ? 'prefix' : 'suffix'
}

function whyNotFound(quote: Evidence, article: Article): string {
  const { exact } = quote
  const alone = findIn(article.normalised, { exact })
  if (alone.length > 0) {
    const advice = proposals({ exact }, article, alone)
    return `${shown(exact)} stands in the article, but not with this prefix and suffix: ${advice}`
  }
  const needle = normalise(exact).text.trim()
  if (article.normalised.text.includes(needle)) {
    return `${shown(exact)} stands in the article only as part of a longer word or figure: quote it whole`
  }
  if (article.unbroken.includes(needle)) {
    return `${shown(exact)} runs over two paragraphs of the article: quote one, or make two pieces of evidence of it`
  }
  const near = nearestPhrase(article.words, exact)
  const phrase = near === undefined ? BLOCK_END : article.text.slice(near.start, near.end).replace(/\s+/g, ' ')
  const hint = phrase.includes(BLOCK_END) ? '' : ` (did you mean ${shown(phrase, MAX_PHRASE)}?)`
  return `the article does not say ${shown(exact)}${hint}: quote it word for word`
}

/** How to tell the places of a phrase apart. */
function proposals({ exact }: Evidence, article: Article, places: readonly Place[]): string {
  if (places.length === 1) return 'take them out'
  const found = places.slice(0, MAX_PROPOSALS).flatMap((place) => contextOf(place, exact, article) ?? [])
  return found.length === 0 ? 'quote a longer phrase' : `add ${found.join(', or ')}, or quote a longer phrase`
}

/** The shortest prefix, or else suffix, that only this place of the phrase has. */
function contextOf({ start, end }: Place, exact: string, { text, normalised }: Article): string | undefined {
  const before = text.slice(text.lastIndexOf(BLOCK_END, start - 1) + 1, start)
  const blockEnd = text.indexOf(BLOCK_END, end)
  const behind = text.slice(end, blockEnd === -1 ? text.length : blockEnd)
  const isUnique = (evidence: Evidence) => findIn(normalised, evidence).length === 1
  for (let count = 1; count <= MAX_CONTEXT_WORDS; count++) {
    const prefix = words(before).slice(-count).join(' ')
    if (prefix !== '' && isUnique({ exact, prefix })) return `prefix: ${shown(prefix, MAX_PHRASE)}`
    const suffix = words(behind).slice(0, count).join(' ')
    if (suffix !== '' && isUnique({ exact, suffix })) return `suffix: ${shown(suffix, MAX_PHRASE)}`
  }
  return undefined
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')
