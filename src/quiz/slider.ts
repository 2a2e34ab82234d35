// The track of a slider, its stops, and what of a public question makes one. What it earns is in estimate.ts.

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
  const isTrack = [min, max, step].every(Number.isFinite) && min < max && step > 0 && (scale !== 'log' || min > 0)
  return isTrack ? { min, max, step, ...(scale === undefined ? {} : { scale }) } : undefined
}
