// The closing message: which of the author's ranges a score falls into.

/** What is said at the end of a quiz to a score from here up to the next range. */
export interface ClosingRange {
  /** In percent of the points that were to be had: 0 to 100, inclusive. */
  readonly from: number
  readonly text: string
}

/** A range by listing what may be seen. */
export const publishClosing = (closing: readonly ClosingRange[]): ClosingRange[] =>
  closing.map(({ from, text }) => ({ from, text }))

/** The text of the highest range that a score reaches; none when it reaches none. */
export function closingFor(closing: readonly ClosingRange[], points: number, maxPoints: number): string | undefined {
  const percent = percentOf(points, maxPoints)
  const reached = closing.filter(({ from }) => from <= percent)
  return reached.reduce<ClosingRange | undefined>(
    (best, range) => (best && best.from > range.from ? best : range),
    undefined,
  )?.text
}

/** Forgives what sums of binary fractions are off by, and is far below a hundredth of any point. */
const ROUNDING = 1e-9

/**
 * In hundredths of a percent, to the nearest: two of three questions are 66.67 %, as an author writes it. But 100 is all of it and
 * nothing less: 9,999.9 of 10,000 points is 99.99.
 */
function percentOf(points: number, maxPoints: number): number {
  if (points >= maxPoints * (1 - ROUNDING)) return maxPoints > 0 ? 100 : 0
  return Math.min(9999, Math.round((points / maxPoints) * 10_000)) / 100
}
