// The words in which people write numbers: about, per cent, thousand, to. Each language's are in languages/.

/** The words of one language, folded, without capitals and accents; each list is parted by `|`. */
export interface NumberWords {
  /** In front of a number that is meant all the same. */
  readonly about: string
  /** In front of a number that is only an end: 90,000 is more than 60,000 too. */
  readonly bound: string
  readonly between: string
  readonly to: string
  readonly percent: string
  readonly minus: string
  /** Between the words of one number, and between the ends of a range. */
  readonly and: string
  /** What of a text is written anew before it is read: words that are written as one, or one that is written as two. */
  readonly rewrite?: readonly (readonly [RegExp, string])[]
  /** Word → value, from zero to the hundreds. */
  readonly small: Readonly<Record<string, number>>
  /** Power of ten → words. */
  readonly scales: Readonly<Record<number, string>>
}

/** What may follow an "and": three and a half, a million and a half. */
export const HALF = 0.5

/** `from`, `from` + `step`, … for each of some words; several spellings of one are parted by `/`. */
export const counted = (words: string, from: number, step = 1): Record<string, number> =>
  Object.fromEntries(
    words
      .split(' ')
      .flatMap((word, index) => word.split('/').map((spelling): [string, number] => [spelling, from + index * step])),
  )
