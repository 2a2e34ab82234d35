// The slider of an estimate in the quiz file: its track, and that the track neither tells nor misses the answer.

import * as v from 'valibot'
import { type EstimateKey, nothingAt } from '../quiz/estimate.ts'
import { isWithin } from '../quiz/margin.ts'
import { MAX_STEPS, type Slider, startOf, stopsOf } from '../quiz/slider.ts'
import { fields, figure } from './fields.ts'
import { type Fields, type Finding, type Path, read } from './rule.ts'
import { nameOfType, says } from './says.ts'

/** Beyond it, whole numbers are no longer exact, and a reader's right answer could be graded wrong. */
export const MAX_FIGURE = Number.MAX_SAFE_INTEGER
/** With fewer, it is a choice and not an estimate. */
const MIN_STEPS = 10

const end = (description: string) => figure(-MAX_FIGURE, MAX_FIGURE, description)

const track = fields({
  min: end('Where the slider begins, in the unit.'),
  max: end('Where it ends.'),
  step: figure(0, MAX_FIGURE, 'How far it moves at once; it goes into the slider a whole number of times.'),
  scale: v.exactOptional(
    v.pipe(
      v.literal('log', ({ input }) =>
        says('unknown-value', `has to be log, or left out for an even scale, but is ${nameOfType(input)}`),
      ),
      v.description('`log` where equal ways shall mean equal ratios: from a hundred to a million.'),
    ),
  ),
})

export const slider = v.pipe(
  track,
  v.description('Asks for an estimate: readers set the figure with a slider or type it, and the nearer earn more.'),
)

export const reach = figure(
  0,
  MAX_FIGURE,
  'Of an estimate: how far off nothing is earned any more, in the unit; on a log scale, how many times as much or as little. A quarter of the slider when left out.',
)

/** What is wrong with the slider of a question whose key is well-formed. */
export function findInSlider(question: Fields, key: EstimateKey): Finding[] {
  const written = read(slider, question.slider)
  if (written === undefined) return []
  const faults = findInTrack(written)
  return faults.length > 0 ? faults : findInKey(written, key)
}

const finding = (path: Path, code: Finding['code'], message: string): Finding => ({ path, code, message })

function findInTrack({ min, max, step, scale }: Slider): Finding[] {
  if (max <= min) return [finding(['slider', 'max'], 'out-of-range', `has to be more than min, ${min}`)]
  if (scale === 'log' && min <= 0) {
    return [finding(['slider', 'min'], 'out-of-range', 'has to be more than 0 on a log scale, which never gets there')]
  }
  const steps = (max - min) / step
  if (Math.abs(steps - Math.round(steps)) > 1e-6) {
    const message = `does not go into ${max - min} a whole number of times: the slider could not reach its end`
    return [finding(['slider', 'step'], 'uneven-steps', message)]
  }
  if (steps >= MIN_STEPS && (steps <= MAX_STEPS || scale === 'log')) return []
  const message = `makes ${steps} steps: it has to be ${MIN_STEPS} to ${MAX_STEPS}`
  return [finding(['slider', 'step'], 'out-of-range', message)]
}

function findInKey(track: Slider, key: EstimateKey): Finding[] {
  const { value, within } = key
  const { min, max } = track
  if (value < min || value > max) {
    return [finding(['answer', 'value'], 'out-of-range', `is not on the slider, which goes from ${min} to ${max}`)]
  }
  const [low, high] = nothingAt(key, track)
  if (value - within <= low || value + within >= high) {
    const message = `ends within the margin: nothing is earned at ${low} and at ${high}, so make it more`
    return [finding(key.reach === undefined ? ['answer'] : ['answer', 'reach'], 'out-of-range', message)]
  }
  const stops = stopsOf(track)
  const isRight = (stop: number) => isWithin(stop, value, within)
  if (!stops.some(isRight)) {
    const message = 'the slider stops at no right value: make `within` wider, or `step` another one'
    return [finding(['answer', 'value'], 'slider-misses-answer', message)]
  }
  if (![min, startOf(stops), max].some(isRight)) return []
  const message = 'an end or the middle of the slider is right, which readers try first: move `min` or `max`'
  return [finding(['slider'], 'slider-tells-answer', message)]
}
