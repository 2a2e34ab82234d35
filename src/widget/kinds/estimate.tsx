// An estimate: a native slider, the number it stands at, and a field for those who would rather type. It is no answer until it is set.

import { type Slider, stopsOf } from '../../quiz/estimate.ts'
import type { PublicNumberQuestion } from '../../quiz/kinds/number.ts'
import type { Answer } from '../../quiz/kinds.ts'
import type { Draft, FieldsProps, QuestionView, Voice } from '../question-view.ts'
import { NumberField } from './number-field.tsx'
import { sayNumber } from './say-number.ts'

interface EstimateProps extends FieldsProps {
  readonly question: PublicNumberQuestion
  readonly slider: Slider
  readonly voice: Voice
}

export function viewEstimate(question: PublicNumberQuestion, slider: Slider, voice: Voice): QuestionView {
  return {
    start: {},
    answer: (draft) => answerOf(draft, voice.language),
    // The verdict shows where the answer lies, so that a slider that moves no more would show it twice.
    fields: (props) =>
      props.reply === null && <EstimateFields {...props} question={question} slider={slider} voice={voice} />,
  }
}

/** `value` is set by the slider, `typed` by the field; the one that was touched last is there alone. */
function answerOf({ value, typed = '' }: Draft, language: string): Answer | null {
  if (value !== undefined) return Number(value)
  return typed.trim() === '' ? null : { typed: typed.trim(), lang: language }
}

function EstimateFields({ question, slider, voice, ...props }: EstimateProps) {
  const { draft, open, describedBy, onDraft, onCheck } = props
  const { words, language } = voice
  const { unit, prompt } = question
  const stops = stopsOf(slider)
  const answer = answerOf(draft, language)
  const said = answer === null ? words.notSet : sayNumber(answer, unit, words).join('')
  const at = stops.indexOf(Number(draft.value))
  const set = (input: HTMLInputElement) => onDraft({ value: String(stops[Number(input.value)]) })
  return (
    <div class="estimate">
      {/* The slider says it to those who do not see it. */}
      <p class={answer === null ? 'reading muted' : 'reading'} aria-hidden="true" dir="auto">
        {said}
      </p>
      <input
        class={draft.value === undefined ? 'slider unset' : 'slider'}
        type="range"
        min={0}
        max={stops.length - 1}
        value={at < 0 ? (stops.length - 1) >> 1 : at}
        disabled={!open}
        aria-label={`${prompt} (${unit})`}
        aria-valuetext={said}
        aria-describedby={describedBy}
        onInput={(event) => set(event.currentTarget)}
        onClick={(event) => set(event.currentTarget)} // where it stands already, a click moves nothing and yet means it
        onKeyDown={(event) => event.key === 'Enter' && onCheck()}
      />
      <p class="ends muted" aria-hidden="true">
        <span>{words.number(slider.min)}</span>
        <span>{words.number(slider.max)}</span>
      </p>
      <NumberField {...props} unit={unit} label={unit} language={language} />
    </div>
  )
}
