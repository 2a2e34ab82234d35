// An estimate: a number on a slider, whose points fall with its distance from the key. What was typed is read elsewhere.

import { isWithin } from './margin.ts'
import type { Span } from './read-number.ts'
import type { Share } from './vocabulary.ts'

/** The track of a slider, in the question's unit; the reader sees all of it before answering. */
export interface Slider {
  readonly min: number
  /** Above `min`. */
  readonly max: number
  /** Above 0, and goes into the track a whole number of times. */
  readonly step: number
  /** Equal ways mean equal ratios; without it, equal differences. With it, `min` is above 0. */
  readonly scale?: 'log'
}

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

/** On a log scale the steps are too many at one end and too few at the other: so many places, as far as steps allow. */
const LOG_PLACES = 200
/** More than fit on a screen. The author's check allows no more; a reply that says otherwise shall not fill the memory. */
export const MAX_STEPS = 1000

/** Every value at which the slider stops, from least to greatest: `min` and `max` are the first and the last. */
export function stopsOf({ min, max, step, scale }: Slider): number[] {
  const steps = Math.round((max - min) / step)
  const stopAfter = (count: number) => Number((min + count * step).toPrecision(15))
  if (scale !== 'log') return Array.from({ length: Math.min(steps, MAX_STEPS) + 1 }, (_, count) => stopAfter(count))
  const places = Array.from({ length: LOG_PLACES + 1 }, (_, at) => min * (max / min) ** (at / LOG_PLACES))
  return [...new Set(places.map((value) => stopAfter(Math.round((value - min) / step))))]
}

/** Where a slider stands before it is moved: in the middle, which depends on no key. */
export const startOf = (stops: readonly number[]): number => stops[(stops.length - 1) >> 1] ?? 0

/** The slider in a public question's fields, or none: some are missing, or make no track. */
export function sliderIn({ min, max, step, scale }: Partial<Slider>): Slider | undefined {
  if (min === undefined || max === undefined || step === undefined) return undefined
  const isTrack = min < max && step > 0 && (scale !== 'log' || min > 0)
  return isTrack ? { min, max, step, ...(scale === undefined ? {} : { scale }) } : undefined
}
