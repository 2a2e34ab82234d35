// An estimate after its verdict: both numbers on the slider's track, and in words.

import { sliderIn, stopsOf } from '../../../quiz/slider.ts'
import { sayNumber } from '../../kinds/say-number.ts'
import type { Answered } from '../../state.ts'
import type { Words } from '../../words/en.ts'
import { reviewWordsOf } from '../words/review-words.ts'

/** Nothing for a question that is no estimate. */
export function EstimateView({ answered, words }: { answered: Answered; words: Words }) {
  const { question, reply } = answered
  const slider = question.kind === 'number' ? sliderIn(question) : undefined
  if (question.kind !== 'number' || slider === undefined) return null
  const { rightAnswer, within = 0, nothingAt = [] } = reply
  const answer = reply.readAs ?? answered.answer
  const right = Number(rightAnswer)
  const stops = stopsOf(slider)
  const at = (value: number) => `${(100 * placeOn(stops, value)).toFixed(1)}%`
  return (
    <div class="estimate">
      <svg class="scale" width="100%" height="44" aria-hidden="true">
        <line class="rail" x1="0" x2="100%" y1="22" y2="22" />
        <line class="near" x1={at(nothingAt[0] ?? right)} x2={at(nothingAt[1] ?? right)} y1="22" y2="22" />
        <line class="best" x1={at(right - within)} x2={at(right + within)} y1="22" y2="22" />
        <Mark of="best" cx={at(right)} cy="22" />
        {typeof answer === 'number' && <Mark of="mine" cx={at(answer)} cy="22" />}
      </svg>
      <p class="ends muted" aria-hidden="true">
        <span>{words.number(slider.min)}</span>
        <span>{words.number(slider.max)}</span>
      </p>
      <p class="legend">
        <Legend of="mine" label={reviewWordsOf(words).yourAnswer} lines={sayNumber(answer, question.unit, words)} />
        <Legend
          of="best"
          label={reviewWordsOf(words).rightAnswer}
          lines={sayNumber(rightAnswer, question.unit, words)}
        />
      </p>
    </div>
  )
}

interface MarkProps {
  readonly of: 'best' | 'mine'
  readonly cx: string
  readonly cy: string
}

/** The right value is a full dot, the reader's a ring that fits around it: told apart by shape, and both seen where they meet. */
function Mark({ of, cx, cy }: MarkProps) {
  return <circle class={of} cx={cx} cy={cy} r={of === 'best' ? 6 : 10} />
}

interface LegendProps extends Pick<MarkProps, 'of'> {
  readonly label: string
  readonly lines: readonly string[]
}

function Legend({ of, label, lines }: LegendProps) {
  return (
    <span>
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <Mark of={of} cx="12" cy="12" />
      </svg>
      <span>
        {label}: <strong>{lines}</strong>
      </span>
    </span>
  )
}

/** How far along the slider's way a value lies: 0 to 1, between the stops too. */
function placeOn(stops: readonly number[], value: number): number {
  const next = stops.findIndex((stop) => stop >= value)
  if (next <= 0) return next === 0 ? 0 : 1
  const [from = value, to = value] = [stops[next - 1], stops[next]]
  return (next - (to - value) / (to - from)) / (stops.length - 1)
}
