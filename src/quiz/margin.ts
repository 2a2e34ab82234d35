// When two numbers are near enough to be the same to a reader.

import type { Span } from './read-number.ts'

/**
 * Whether two numbers are no further apart than the margin, forgiving the last bits of binary fractions: 0.4 is within 0.1 of 0.3.
 * Whole numbers have none to forgive, which matters from a quadrillion on.
 */
export function isWithin(answer: number, value: number, margin: number): boolean {
  const isExact = [answer, value, margin].every(Number.isInteger)
  const rounding = isExact ? 0 : 4 * Number.EPSILON * Math.max(Math.abs(answer), Math.abs(value))
  return Math.abs(answer - value) <= margin + rounding
}

/** Whether all of a range is no further from a value than the margin. */
export const isSpanWithin = ({ from, to }: Span, value: number, margin: number): boolean =>
  isWithin(from, value, margin) && isWithin(to, value, margin)
