// An estimate: a number on a slider, whose points fall with its distance from the key. What was typed is read elsewhere.

import { isWithin } from './margin.ts'
import type { Span } from './read-number.ts'
import type { Slider } from './slider.ts'
import type { Share } from './vocabulary.ts'

/** The key of an estimate. */
export interface EstimateKey {
  readonly value: number
  /** How far off still earns everything, in the unit, inclusive. */
  readonly within: number
  /** How far off nothing is earned any more: in the unit, or on a log scale how many times as much or as little. */
  readonly reach?: number
}

/** Points come in so many parts: a hundredth is as fine as a reader sees. */
const PARTS = 100

/**
 * All of it within the margin; from there in a straight line on the slider's scale to nothing where the reach ends, in whole hundredths.
 * `answer` lies on the slider, between its steps too.
 */
export function estimateShare(answer: number, key: EstimateKey, slider: Slider): Share {
  const { value, within } = key
  if (isWithin(answer, value, within)) return { earned: PARTS, of: PARTS }
  const [low, high] = nothingAt(key, slider)
  const along = slider.scale === 'log' ? Math.log : Number
  const [edge, end] = answer < value ? [value - within, low] : [value + within, high]
  const left = (along(answer) - along(end)) / (along(edge) - along(end))
  return { earned: Math.min(PARTS - 1, Math.max(0, Math.round(PARTS * left))), of: PARTS }
}

/** The end of a range that earns less. */
export const worseOf = ({ from, to }: Span, key: EstimateKey, slider: Slider): number =>
  estimateShare(from, key, slider).earned < estimateShare(to, key, slider).earned ? from : to

/** The two values at which, and beyond which, nothing is earned; they may lie beyond the slider. */
export function nothingAt({ value, reach }: EstimateKey, slider: Slider): readonly [low: number, high: number] {
  const far = reach ?? usualReach(slider)
  return slider.scale === 'log' ? [value / far, value * far] : [value - far, value + far]
}

/** A quarter of the track, which tells nothing of the key. */
export const usualReach = ({ min, max, scale }: Slider): number =>
  scale === 'log' ? (max / min) ** 0.25 : (max - min) / 4
