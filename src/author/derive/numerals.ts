// Numerals as newspapers print them: "12,500", "2.4 million", "10 1/2", "twenty-one", "half a million", "dozens".

import type { Place } from '../../quiz/text-quote.ts'

export interface Numeral extends Place {
  readonly value: number
  /** "dozens", "thousands": no number stands there, only its size. */
  readonly isVague: boolean
  /** Printed in words. */
  readonly isWord: boolean
}

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  dozen: 12,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  m: 1e6,
  bn: 1e9,
  b: 1e9,
  k: 1e3,
  tn: 1e12,
}
const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }
const PARTS: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 0.25,
  quarters: 0.25,
  fifth: 0.2,
  fifths: 0.2,
  tenth: 0.1,
  tenths: 0.1,
}

const alternatives = (words: object): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')
const UNITS = alternatives(SMALL)
const WORD = `(?:${UNITS}|${alternatives(TENS)}|hundred|thousand|million|billion|trillion)`
const SCALE = String.raw`(?:\s?-?\s?(?:hundred|dozen|thousand|lakh|million|crore|billion|trillion)|\s?(?:mn|bn|tn)|[MBKk]|(?<=[$€£]\s?[\d.,]+)[mb]|m(?=\s(?:people|users|dollars|euros|pounds|jobs|tonnes)))\b(?!')`
const FIGURE = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`
const PART = `(?:${alternatives(PARTS)})`

const DIGITS = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}_.,/]|\p{L}[-'’])|(?<=\b(?:USD|EUR|GBP|CAD|AUD|Rs)))(?<sign>[-−])?(?<whole>${FIGURE})(?:(?:\s|-|\sand\s)(?<top>\d)\/(?<bottom>2|3|4|5|8|10|16|32)(?![\d/])|\/(?<over>\d{1,4})(?![\d/])|\s?(?<vulgar>[½¼¾⅓⅔]))?(?<scale>${SCALE})?|(?<![\p{L}\p{N}])(?<alone>[½¼¾⅓⅔])`,
  'gu',
)
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{L}[-'’])(?:(?<count>${UNITS}|an?)\s?-?\s?(?<part>${PART})(?:\s(?:of\s)?an?)?(?<partScale>\s(?:million|billion|trillion))?|(?<half>half|quarter)(?:\s(?:of\s)?an?)?(?<halfScale>\s(?:million|billion|trillion|dozen))?|(?<article>an?\s)(?<single>hundred|dozen|thousand|million|billion|trillion)(?:\s(?<more>thousand|million|billion))?|(?<plural>dozens|hundreds|thousands|millions|billions|trillions)|(?<words>${WORD}(?:(?:\s?-\s?|\s(?:and\s)?)${WORD})*(?:\spoint(?:\s(?:${UNITS}))+)?(?:\sdozen)?)(?<andHalf>[\s-]and[\s-]a[\s-]half)?)(?![\p{L}\p{N}])`,
  'giu',
)

/** Every numeral, in order; none overlaps another. Ordinals ("third") are none. */
export function numeralsIn(text: string): Numeral[] {
  const figures = [...text.matchAll(DIGITS)].flatMap((match) => {
    const value = valueOfFigure(match.groups ?? {})
    if (value === null) return []
    return [{ ...placeOf(match), value, isVague: false, isWord: false }]
  })
  const words = [...text.matchAll(WORDS)].flatMap((match) => {
    const value = valueOfWords(match.groups ?? {})
    if (value === null) return []
    return [{ ...placeOf(match), value, isVague: match.groups?.plural !== undefined, isWord: true }]
  })
  return [...figures, ...words]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => (all[index - 1]?.end ?? 0) <= one.start)
}

const placeOf = ({ 0: exact, index }: RegExpExecArray): Place => ({ start: index, end: index + exact.length })

type Groups = Readonly<Record<string, string | undefined>>

const scaleOf = (scale: string | undefined): number =>
  scale === undefined ? 1 : (SCALES[scale.toLowerCase().replace(/[\s-]/g, '')] ?? 1)

function valueOfFigure({ sign, whole = '0', top, bottom, over, vulgar, scale, alone }: Groups): number | null {
  if (alone !== undefined) return VULGAR[alone] ?? 0
  // "9/11" is a day, "1/4" a fraction.
  if (over !== undefined && !/^(?:2|3|4|5|8|10|16|32)$/.test(over)) return null
  const base = Number(whole.replaceAll(',', ''))
  const part = top === undefined ? (VULGAR[vulgar ?? ''] ?? 0) : Number(top) / Number(bottom)
  const value = over === undefined ? base + part : base / Number(over)
  return round((sign === undefined ? 1 : -1) * value * scaleOf(scale))
}

/** Without the noise of binary fractions: 2.4 million is 2400000. */
const round = (value: number): number => Number(value.toPrecision(12))

function valueOfWords({
  count,
  part,
  partScale,
  half,
  halfScale,
  article,
  single,
  more,
  plural,
  words,
  andHalf,
}: Groups): number | null {
  if (part !== undefined && count !== undefined) {
    const times = /^an?$/i.test(count) ? 1 : (SMALL[count.toLowerCase()] ?? 1)
    return round(times * (PARTS[part.toLowerCase()] ?? 1) * scaleOf(partScale))
  }
  if (half !== undefined) return round((PARTS[half.toLowerCase()] ?? 1) * scaleOf(halfScale))
  if (article !== undefined && single !== undefined) return scaleOf(single) * scaleOf(more)
  if (plural !== undefined) return scaleOf(plural.slice(0, -1))
  return words === undefined ? null : valueOfSequence(words) + (andHalf === undefined ? 0 : 0.5)
}

/** "two hundred and six thousand" → 206000. */
function valueOfSequence(words: string): number {
  const [whole = '', decimals] = words.toLowerCase().split(' point ')
  let [total, group] = [0, 0]
  for (const word of whole.split(/[\s-]+/).filter((each) => each !== 'and' && each !== '')) {
    const scale = SCALES[word]
    if (scale === undefined) group += SMALL[word] ?? TENS[word] ?? 0
    else if (scale <= 100) group = (group === 0 ? 1 : group) * scale
    else {
      total += (group === 0 ? 1 : group) * scale
      group = 0
    }
  }
  const fraction =
    decimals === undefined
      ? ''
      : decimals
          .split(' ')
          .map((word) => SMALL[word] ?? '')
          .join('')
  return Number(`${total + group}${fraction === '' ? '' : `.${fraction}`}`)
}
