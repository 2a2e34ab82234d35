// What is said beyond the verdict: to just this answer, how the points come about, and a correction.

import { sayDate } from '../../../quiz/date-words.ts'
import { type Slider, sliderIn } from '../../../quiz/slider.ts'
import type { Voice } from '../../question-view.ts'
import type { Reply } from '../../reply.ts'
import type { Answered } from '../../state.ts'
import type { ReviewWords } from '../words/en.ts'
import { reviewWordsOf } from '../words/review-words.ts'

export function RemarksView({ answered, voice }: { answered: Answered; voice: Voice }) {
  const { question, reply } = answered
  const { language } = voice
  const finer = reviewWordsOf(voice.words)
  const rule = ruleOf(reply, finer, question.kind === 'number' ? sliderIn(question) : undefined)
  return (
    <>
      {reply.feedback?.map((text, index) => (
        <p class="feedback" key={index} lang={language} dir="auto">
          {text}
        </p>
      ))}
      {rule !== null && <p class="muted">{rule}</p>}
      {reply.correction !== undefined && (
        <p class="note">
          {finer.corrected(sayDate(reply.correction.date, finer.language))}{' '}
          <span lang={language} dir="auto">
            {reply.correction.note}
          </span>
        </p>
      )}
    </>
  )
}

/** The exact rule for a number with a margin, or on a slider; a whole key without a margin needs none. */
function ruleOf({ rightAnswer, within, nothingAt }: Reply, finer: ReviewWords, slider?: Slider): string | null {
  if (typeof rightAnswer !== 'number') return null
  const [from, to] = [rightAnswer - (within ?? 0), rightAnswer + (within ?? 0)]
  if (nothingAt === undefined || slider === undefined) return within === undefined ? null : finer.anyFrom(from, to)
  const [low, high] = nothingAt.map(readable)
  const onTrack = (value = slider.min) => (slider.min < value && value < slider.max ? value : null)
  return finer.fades(from, to, { below: onTrack(low), above: onTrack(high) })
}

/** What a ratio makes has more digits than anybody reads. */
const readable = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(3)))
