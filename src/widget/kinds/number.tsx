// `number`: a text field, because a number field throws "12k" and "12 000" away. The Worker reads what was written.

import { sliderIn } from '../../quiz/estimate.ts'
import type { PublicNumberQuestion } from '../../quiz/kinds/number.ts'
import type { QuestionView, Telling, Voice } from '../question-view.ts'
import type { ReviewWords } from '../review/words/en.ts'
import { viewEstimate } from './estimate.tsx'
import { NumberField } from './number-field.tsx'
import { sayNumber } from './say-number.ts'

export function viewNumber(question: PublicNumberQuestion, voice: Voice): QuestionView {
  const slider = sliderIn(question)
  if (slider !== undefined) return viewEstimate(question, slider, voice)
  const { unit, prompt } = question
  const { language } = voice
  return {
    start: {},
    answer: ({ typed = '' }) => (typed.trim() === '' ? null : { typed: typed.trim(), lang: language }),
    fields: (props) => <NumberField {...props} unit={unit} label={`${prompt} (${unit})`} language={language} />,
  }
}

export const tellNumber = (question: PublicNumberQuestion, words: ReviewWords): Telling => ({
  say: (answer) => sayNumber(answer, question.unit, words),
  reckon: null,
  // The verdict on an estimate marks it on the slider's track.
  marksRight: sliderIn(question) !== undefined,
})
