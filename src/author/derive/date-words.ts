// The words of dates, as pieces of patterns, and what they stand for.

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)'
export const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.)'
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)'
export const COUNT =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)'
export const PERIOD = '(?:second|minute|hour|day|week|weekend|fortnight|month|quarter|year|decade|century|centurie)'

/** 1–12, from a name or its short form. */
export const monthOf = (name: string): number => startOf(MONTHS, name)
/** 1 Monday … 7 Sunday. */
export const weekdayNamed = (name: string): number => startOf(WEEKDAYS, name)

const startOf = (names: readonly string[], name: string): number =>
  names.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1

export function countOf(word: string): number {
  const tens = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 }[word.toLowerCase()]
  const small = COUNTS.indexOf(word.toLowerCase())
  return tens ?? (small >= 0 ? small : Number(word))
}

const LETTERS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
  centurie: 'C',
}

/** A TIMEX3 duration: P2M, PT50M, P10Y for a decade. `X` where no number is given. */
export function durationOf(count: number | 'X', period: string): string {
  const name = period.toLowerCase().replace(/s$/, '')
  if (typeof count === 'number' && (name === 'decade' || /^centur/.test(name)))
    return `P${count * (name === 'decade' ? 10 : 100)}Y`
  if (typeof count === 'number' && name === 'fortnight') return `P${count * 2}W`
  const letter = LETTERS[name] ?? 'D'
  return letter.startsWith('T') ? `PT${count}${letter.slice(1)}` : `P${count}${letter === 'E' ? 'Y' : letter}`
}
