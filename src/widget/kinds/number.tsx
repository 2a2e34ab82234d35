// `number`: a text field, because a number field throws "12k" and "12 000" away. The Worker reads what was written.

import { sliderIn } from '../../quiz/estimate.ts'
import type { PublicNumberQuestion } from '../../quiz/kinds/number.ts'
import type { QuestionView, Telling, Voice } from '../question-view.ts'
import type { ReviewWords } from '../review/words/en.ts'
import { viewEstimate } from './estimate.tsx'
import { sayNumber } from './say-number.ts'

export function viewNumber(question: PublicNumberQuestion, voice: Voice): QuestionView {
  const slider = sliderIn(question)
  if (slider !== undefined) return viewEstimate(question, slider, voice)
  const { unit, prompt } = question
  const { language } = voice
  return {
    start: {},
    answer: ({ typed = '' }) => (typed.trim() === '' ? null : { typed: typed.trim(), lang: language }),
    fields: ({ draft, open, describedBy, onDraft, onCheck }) => (
      <label class="figure">
        <input
          class="field"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={64}
          aria-label={`${prompt} (${unit})`}
          aria-describedby={describedBy}
          value={draft.typed ?? ''}
          readOnly={!open}
          onInput={(event) => onDraft({ typed: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) onCheck()
          }}
        />
        <span class="unit" lang={language} dir="auto">
          {unit}
        </span>
      </label>
    ),
  }
}

export const tellNumber = (question: PublicNumberQuestion, words: ReviewWords): Telling => ({
  say: (answer) => sayNumber(answer, question.unit, words),
  reckon: null,
  // The verdict on an estimate marks it on the slider's track.
  marksRight: sliderIn(question) !== undefined,
})
