// Questions on figures: how many, how much, and which range.

import type { Setting } from './ask.ts'
import { type Candidate, idOf, optionsOf } from './candidate.ts'
import type { QuantityFact } from './facts.ts'
import { passageAround, plain, withGap } from './passage.ts'
import { proofOf } from './proof.ts'
import { looksLikeVerb } from './word-lists.ts'

const TOPIC = 'figures'
const SCALED = /^(?:[A-Z]{0,3}[$£€])?\s?([\d.,]+)\s?(million|billion|trillion|thousand)/i

/** "a 52-count complaint" counts counts, but nobody would call that a unit. */
const KNOWN_UNIT =
  /^(?:second|minute|hour|day|week|month|year|mile|metre|kilometre|foot|inch|acre|ton|tonne|kilogram|gram|litre|gallon|barrel|megawatt|percentage)\b/

export function askFigure(setting: Setting, fact: QuantityFact): Candidate | null {
  const { text } = setting.read
  const { evidence, value } = fact
  if (
    !/\d/.test(evidence.exact) ||
    value.unit === undefined ||
    (/year|month|week|day|hour|ago/i.test(value.unitNormalized ?? '') === true && value.number < 3)
  )
    return null
  if (/^\S*\d-\p{L}/u.test(evidence.exact) && !KNOWN_UNIT.test(value.unitNormalized ?? '')) return null
  const passage = passageAround(setting.read, evidence)
  const figure = figureWithin(fact)
  const proof = proofOf(text, evidence, setting.article)
  if (passage === null || figure === null || proof === null) return null
  const shared = {
    topic: TOPIC,
    evidence: [proof],
    explanation: `In the article’s words: “${plain(text.slice(passage.start, passage.end))}”.`,
    shown: [passage],
    secret: [figure],
    facts: [fact],
    right: text.slice(figure.start, figure.end),
    wrong: othersOf(setting, fact),
  }
  const score = scoreOf(setting, fact, passage)
  if (value.numberMax !== undefined) return askRange({ ...shared, score }, setting, { passage, figure })
  const asked = promptOf(setting, fact, { passage, figure })
  return {
    ...shared,
    ...asked,
    form: { kind: 'number', ...numberOf(fact) },
    score: score + (asked.isOpen ? 2 : 0),
    why: [asked.isOpen ? 'asked in plain words' : 'asked by the article’s own clause', `printed as ${evidence.exact}`],
  }
}

interface Gap {
  readonly passage: { readonly start: number; readonly end: number }
  readonly figure: { readonly start: number; readonly end: number }
}

/** The figure alone, without the noun that it counts. */
function figureWithin({ evidence, value }: QuantityFact): Gap['figure'] | null {
  const found =
    /^(?:[A-Z]{0,3}[$£€]\s?)?[\d.,]*\d(?:\s?%|\s?(?:million|billion|trillion|thousand|hundred)|[mbkMBK]n?\b)?(?:\s?(?:to|-|–|and)\s?[$£€]?[\d.,]*\d(?:\s?%|\s?(?:million|billion|trillion)|[mbkMBK]n?\b)?)?/.exec(
      evidence.exact,
    )
  if (found === null || found[0] === '' || value.unit === undefined) return null
  return { start: evidence.start, end: evidence.start + found[0].length }
}

/** "Twelve boats sank" asks for itself: How many boats sank? Anything else is asked by its clause with a gap. */
function promptOf(
  { read: { text }, figures }: Setting,
  fact: QuantityFact,
  { passage, figure }: Gap,
): { prompt: string; isOpen: boolean } {
  const { evidence, value } = fact
  const behind = text.slice(evidence.end, passage.end).trim()
  const verb = /^[\p{L}']+/u.exec(behind)?.[0] ?? ''
  const isFirst =
    text
      .slice(passage.start, evidence.start)
      .replace(/^(?:about|some|nearly|almost|at least|more than|over|the|around)\s*/i, '')
      .trim() === ''
  const isAlone = figures.filter(({ value: other }) => other.unitNormalized === value.unitNormalized).length === 1
  if (
    isFirst &&
    isAlone &&
    (looksLikeVerb(verb.toLowerCase()) || /^(?:are|were|have|had)$/.test(verb)) &&
    !/["“”,]/.test(behind) &&
    !/[$£€%]|percent/.test(evidence.exact)
  ) {
    return { prompt: `How many ${plain(value.unit ?? '')} ${plain(behind)}?`, isOpen: true }
  }
  return { prompt: `Which figure is missing here: “${withGap(text, passage, figure)}”?`, isOpen: false }
}

/** "2.4 million dollars" is asked as 2.4 in millions, so that nobody has to count zeros. */
function numberOf({ evidence, value }: QuantityFact): { unit: string; answer: { value: number; within: number } } {
  const [, digits, scale] = SCALED.exec(evidence.exact) ?? []
  const number = digits === undefined ? value.number : Number(digits.replaceAll(',', ''))
  const named = /[$£€]/.test(value.unit ?? '') ? plural(value.unitNormalized ?? '') : (value.unit ?? '')
  const unit = `${scale === undefined ? '' : `${scale.toLowerCase()} `}${/^(?:%|percentage)$/.test(named) ? 'percent' : named}${KNOWN_UNIT.test(named) && number !== 1 && !/s$|feet|percent/.test(named) ? 's' : ''}`
  const within = value.change === '~' ? Number((Math.abs(number) * 0.05).toPrecision(3)) : 0
  if (/^\w+ of age$/.test(value.unitNormalized ?? ''))
    return { unit: `${value.unitNormalized?.split(' ')[0] ?? 'year'}s old`, answer: { value: number, within } }
  return { unit: plain(unit).slice(0, 40), answer: { value: number, within } }
}

const plural = (unit: string): string =>
  unit === 'pound sterling' ? 'pounds' : unit.endsWith('yen') ? unit : `${unit}s`

/** Other figures of the same kind in the article, as printed. */
const othersOf = ({ figures }: Setting, fact: QuantityFact): string[] => [
  ...new Set(
    figures
      .filter(({ value }) => value.unitNormalized === fact.value.unitNormalized && value.number !== fact.value.number)
      .map(({ evidence }) => evidence.exact),
  ),
]

function scoreOf(_setting: Setting, { value, evidence }: QuantityFact, { start, end }: Gap['passage']): number {
  const isRound = value.number % 10 === 0
  return (
    5 +
    (value.number > 2 ? 1 : -2) +
    (isRound ? 0 : 0.5) +
    (end - start < 140 ? 1 : 0) -
    (/^one\b/i.test(evidence.exact) ? 3 : 0)
  )
}

type Shared = Omit<Candidate, 'form' | 'prompt' | 'why'>

/** A range is chosen whole: neither of its ends is the answer to "how many". */
function askRange(shared: Shared, { read: { text } }: Setting, { passage, figure }: Gap): Candidate | null {
  const right = plain(text.slice(figure.start, figure.end))
  const wrong = rangesLike(right).filter((range) => !text.includes(range))
  if (wrong.length < 3) return null
  const options = optionsOf([right, ...wrong.slice(0, 3)])
  return {
    ...shared,
    right,
    wrong: wrong.slice(0, 3),
    prompt: `Which range is missing here: “${withGap(text, passage, figure)}”?`,
    form: { kind: 'single', options, answer: idOf(options, right) },
    why: ['a range, asked as a whole', 'wrong ranges of the same size and roundness'],
    score: shared.score + 1,
  }
}

/** Ranges of the same form whose ends are multiples of the right ones. */
function rangesLike(range: string): string[] {
  const times = (factor: number): string =>
    range.replace(/\d[\d,]*(?:\.\d+)?/g, (digits) => {
      const value = Number(digits.replaceAll(',', '')) * factor
      const rounded = Number(value.toPrecision(Math.max(1, digits.replace(/\D|0+$/g, '').length)))
      return digits.includes(',') || rounded >= 10_000 ? rounded.toLocaleString('en') : String(rounded)
    })
  return [...new Set([times(2), times(1 / 3), times(3), times(0.5), times(4)])].filter((other) => other !== range)
}
