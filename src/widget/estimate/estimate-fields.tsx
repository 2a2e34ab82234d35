// An estimate: a slider, the number it stands at, and a field for those who would rather type. It is no answer until it is set.

import type { PublicNumberQuestion } from '../../quiz/kinds/number.ts'
import { sliderIn, startOf, stopsOf } from '../../quiz/slider.ts'
import { sayNumber } from '../kinds/say-number.ts'
import { NumberField } from '../kit.ts'
import type { Draft, FieldsProps, Voice } from '../question-view.ts'
import { en } from './words/en.ts'

export interface NumberProps extends FieldsProps {
  readonly question: PublicNumberQuestion
  readonly voice: Voice
}

export function EstimateFields({ question, voice, ...props }: NumberProps) {
  const { draft, open, describedBy, onDraft, onCheck } = props
  const { unit, prompt } = question
  const slider = sliderIn(question)
  const own = voice.words.estimate?.(en) ?? en
  // The verdict shows where the answer lies, so that a slider that moves no more would show it twice.
  if (slider === undefined || props.reply !== null) return null
  const stops = stopsOf(slider)
  const said = saidOf(draft, unit, voice)
  const set = (input: HTMLInputElement) => onDraft({ value: String(stops[Number(input.value)]) })
  return (
    <div class="estimate">
      {/* The slider says it to those who do not see it. */}
      <p class={said === undefined ? 'reading muted' : 'reading'} aria-hidden="true" dir="auto">
        {said ?? own.notSet}
      </p>
      <input
        class={said === undefined ? 'slider unset' : 'slider'}
        type="range"
        min={0}
        max={stops.length - 1}
        value={nearestStop(stops, draft)}
        disabled={!open}
        aria-label={`${prompt} (${unit})`}
        aria-valuetext={said ?? own.notSet}
        aria-describedby={describedBy}
        onInput={(event) => set(event.currentTarget)}
        onClick={(event) => set(event.currentTarget)} // where it stands already, a click moves nothing and yet means it
        onKeyDown={(event) => event.key === 'Enter' && onCheck()}
      />
      <p class="ends muted" aria-hidden="true">
        <span>{voice.words.number(slider.min)}</span>
        <span>{voice.words.number(slider.max)}</span>
      </p>
      <NumberField {...props} draft={typedIn(draft)} question={question} voice={voice} label={own.typed(unit)}>
        <span class="label" aria-hidden="true">
          {own.typeIt}
        </span>
      </NumberField>
    </div>
  )
}

/** What the slider has set does not stand in the field as well: the one that was touched last is there alone. */
const typedIn = ({ typed = '' }: Draft): Draft => ({ typed })

function saidOf({ value, typed = '' }: Draft, unit: string, { words }: Voice): string | undefined {
  if (value !== undefined) return sayNumber(Number(value), unit, words)[0]
  return typed.trim() === '' ? undefined : `${typed.trim()} ${unit}`
}

/** Where the slider stands: at what it was set to, or at a number typed in plain digits, or where it starts. */
function nearestStop(stops: readonly number[], { value, typed = '' }: Draft): number {
  const written = value ?? (/^\s*-?\d+(?:\.\d+)?\s*$/.test(typed) ? typed : startOf(stops))
  const far = (stop: number) => Math.abs(stop - Number(written))
  return stops.reduce((best, stop, at) => (far(stop) < far(stops[best] ?? 0) ? at : best), 0)
}
