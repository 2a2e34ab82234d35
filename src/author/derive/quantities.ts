// Quantities: numerals with what they count, as a range where the text gives one, with "about" and "more than".

import type { Place } from '../../quiz/text-quote.ts'
import { type Quantity, type QuantityFact, spanOf } from './facts.ts'
import { nounBehind } from './noun-behind.ts'
import { type Numeral, numeralsIn } from './numerals.ts'
import { signBefore, singular, unitBehind } from './units.ts'

/** All quantities of a text, in order. What lies in `dates` (days, years, clock times) counts nothing. */
export function quantitiesIn(text: string, dates: readonly Place[]): QuantityFact[] {
  const numerals = numeralsIn(text).filter((numeral) => !isPartOf(numeral, dates) && !isNumberOfName(text, numeral))
  const facts: QuantityFact[] = []
  for (let at = 0; at < numerals.length; at++) {
    const [first, second] = [numerals[at], numerals[at + 1]]
    if (first === undefined) break
    const isRange = second !== undefined && joins(text, first, second)
    const fact = quantityOf(text, first, isRange ? second : undefined)
    if (isRange) at++
    if (fact !== null) facts.push(fact)
  }
  return facts
}

/** Whether a place overlaps one of a list of places in order, none over another. */
function isPartOf({ start, end }: Place, places: readonly Place[]): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (places[low]?.start ?? Number.POSITIVE_INFINITY) < end
}

/** "Boeing 737", "Section 8", "No. 10", "1960s", "3-2": a name, an address or a score, and years that stand alone. */
function isNumberOfName(text: string, { start, end, isWord, value }: Numeral): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)]
  if (isWord)
    return isWordOfNoCount(text, { start, end }) || (/^\p{Lu}/u.test(text.slice(start)) && /\p{L}\s$/u.test(before))
  if (
    /^\s(?:(?:North|South|East|West|[NSEW]\.)\s|\p{Lu}\p{Ll}+\s(?:Street|Avenue|Road|Boulevard|Drive|Lane|St\.|Ave\.))/u.test(
      behind,
    )
  )
    return true
  if (/^(?:st|nd|rd|th|s)\b|^['’]?s\b|^:\d|^\s?(?:a\.m|p\.m)/i.test(behind)) return true
  if (/\b(?:1[5-9]|20)\d\d[-–]$/.test(before)) return true
  if (/^[-/]\d+[-/]/.test(behind) || /\d[-/:]$/.test(before)) return !/[-–]$/.test(before)
  if (
    /(?:^|[^\p{L}])(?:section|article|highway|route|interstate|chapter|page|room|flight|channel|title|area|rule|proposition|amendment|level|phase|version|exit|bus|psalm)\s$/iu.test(
      before,
    )
  )
    return true
  const isBareName =
    /(?<![.?!:]["”]?\s|^|\n)(?<!\b(?:The|In|At|By|But|And|Of|For|With|Only|About|Some|Nearly|All|Over))\b\p{Lu}[\p{L}-]+\s$/u.test(
      before,
    ) &&
    !/^(?:\s?%|-\p{Ll}|\s?(?:million|billion))/u.test(behind) &&
    !isPlural(nounBehind(text, end)?.unit ?? '') &&
    unitBehind(text.slice(end, end + 40)) === null
  if (isBareName && !before.endsWith('USD ') && !signBefore(before)) return true
  return (
    Number.isInteger(value) &&
    value >= 1500 &&
    value <= 2100 &&
    /^\d{4}$/.test(text.slice(start, end)) &&
    signBefore(before) === null &&
    /^[\s]*(?:$|[.,;)\n—–-])|^\s(?:and|when|after|election|season|to|the|by|as|in|for|with|but|at|on|was|is|presidential|campaign|budget|report|law|film|book|interview|report)\b/.test(
      behind,
    )
  )
}

const isPlural = (noun: string): boolean => /(?:s|people|men|women|children|police|dead)$/.test(noun)

/** "one another", "no one", "at one point", "a second". */
function isWordOfNoCount(text: string, { start, end }: Place): boolean {
  const word = text.slice(start, end).toLowerCase()
  const [before, behind] = [
    text.slice(Math.max(0, start - 12), start).toLowerCase(),
    text.slice(end, end + 14).toLowerCase(),
  ]
  if (
    /^(?:half|quarter|a quarter|a half)$/.test(word) &&
    /^\s?-?\s?(?:final|back|time\b|brother|sister|-?hearted|mast|way)/.test(behind)
  )
    return true
  if (/^(?:a|an|the|one|two|three|four) (?:third|fifth|tenth|quarter)s?$/.test(word) && /^(?:a|an) /.test(word))
    return true
  if (
    word === 'quarter' ||
    (word === 'half' && (/(?:first|second) $/.test(before) || /^ of the (?:yea|sea|gam|dec|cen)/.test(behind)))
  )
    return true
  if (word !== 'one') return false
  return (
    /(?:^|\P{L})(?:no|any|every|each|the|this|which|another|some) ?-?$/u.test(before) ||
    /^(?: another| can| could| should| would| might| is| was| has|\.|,|['’]s|;|:|\?)/.test(behind)
  )
}

/** Whether two numerals are the ends of one range: "60,000 to 90,000", "between 5 and 7", "15-20". */
function joins(text: string, first: Numeral, second: Numeral): boolean {
  const between = text.slice(first.end, second.start)
  const before = text.slice(Math.max(0, first.start - 16), first.start)
  if (
    first.isVague ||
    second.isVague ||
    first.value >= second.value * (second.value > 1000 && first.value < 1000 ? 1e9 : 1)
  )
    return false
  if (/^\s?[-–—]\s?[$€£]?$/.test(between))
    return !/^\s(?:vote|win|loss|defeat|victory|decision|lead)/.test(text.slice(second.end, second.end + 10))
  if (
    /%|percent/.test(between) !== /^\s?(?:%|percent)/.test(text.slice(second.end, second.end + 9)) &&
    /%|percent/.test(between)
  )
    return false
  if (/^(?:\s?%|\spercent|\s\p{Ll}+)?\sto\s(?:(?:about|nearly|almost|US)\s?)?[$€£]?\s?$/u.test(between))
    return !/\bfrom\s[$€£]?$/i.test(before)
  return (
    /^(?:\s?%|\spercent|\s\p{Ll}+)?\sand\s(?:US)?[$€£]?\s?$/u.test(between) &&
    /\bbetween\s(?:US)?[$€£]?\s?$/i.test(before)
  )
}

/** "2 to 3 million": the scale belongs to both. */
function lowerEnd(text: string, first: Numeral, second: Numeral): number {
  const scale = /\s?(thousand|million|billion|trillion)$/.exec(text.slice(second.start, second.end))?.[1]
  const isBare =
    !/(?:thousand|million|billion|trillion|[mbk]n?)$/.test(text.slice(first.start, first.end)) && first.value < 1000
  const factor = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }[scale ?? ''] ?? 1
  return isBare ? Number((first.value * factor).toPrecision(12)) : first.value
}

function quantityOf(text: string, first: Numeral, second: Numeral | undefined): QuantityFact | null {
  const last = second ?? first
  const sign = signBefore(text.slice(Math.max(0, first.start - 8), first.start))
  const start = first.start - (sign?.length ?? 0)
  const known = unitBehind(text.slice(last.end, last.end + 40))
  const noun = known === null && sign === null ? nounBehind(text, last.end) : null
  if (
    /^one$/i.test(text.slice(first.start, first.end)) &&
    known === null &&
    (noun === null || /^of (?:them|us)\b/.test(noun.unit))
  )
    return null
  const end = last.end + (known?.length ?? 0) + (noun?.length ?? 0)
  const unit = sign === null ? (known?.unit ?? noun?.unit) : text.slice(start, first.start).trim()
  const normal = sign?.unit ?? known?.normal ?? (noun === null ? ageBeside(text, first) : singular(noun.unit))
  const value: Quantity = {
    number: second === undefined ? first.value : lowerEnd(text, first, second),
    ...(second === undefined ? {} : { numberMax: second.value }),
    ...(unit === undefined ? {} : { unit }),
    ...(normal === undefined ? {} : { unitNormalized: normal }),
    change: first.isVague ? '~' : changeBefore(text.slice(Math.max(0, start - 24), start)),
  }
  return { family: 'quantity', evidence: spanOf(text, start, end), value }
}

/** "Lee, 56, said": somebody's age. */
function ageBeside(text: string, { start, end, value }: Numeral): string | undefined {
  const isBeside = /\p{Lu}[\p{L}.]+,\s$/u.test(text.slice(Math.max(0, start - 20), start)) && text[end] === ','
  return isBeside && Number.isInteger(value) && value > 0 && value < 116 ? 'year of age' : undefined
}

const CHANGES = [
  [
    '~',
    /\b(?:about|around|approximately|roughly|some|nearly|almost|an estimated|estimated|close to|reported|or so|up to)\s(?:an?\s)?$/i,
  ],
  [
    '>',
    /\b(?:more than|over|at least|above|exceeding|exceeds|no fewer than|no less than|upwards of|greater than)\s(?:an?\s)?$/i,
  ],
  ['<', /\b(?:less than|fewer than|under|below|at most|no more than|as many as|as much as|within)\s(?:an?\s)?$/i],
] as const

const changeBefore = (before: string): Quantity['change'] =>
  CHANGES.find(([, pattern]) => pattern.test(before))?.[0] ?? '='
