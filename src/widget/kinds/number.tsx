// `number`: a text field, because a number field throws "12k" and "12 000" away; the Worker reads what was written. With a slider, once
// its file is there, an estimate: the field serves where it is not.

import type { PublicNumberQuestion } from '../../quiz/kinds/number.ts'
import { sliderIn } from '../../quiz/slider.ts'
import type { QuestionView, Telling, Voice } from '../question-view.ts'
import type { ReviewWords } from '../review/words/en.ts'
import { NumberField } from './number-field.tsx'
import { sayNumber } from './say-number.ts'

export function viewNumber(question: PublicNumberQuestion, voice: Voice): QuestionView {
  const Fields = voice.estimate?.fieldsFor(question) ?? NumberField
  return {
    start: {},
    // `value` is set by the slider, `typed` by the field; the one that was touched last is there alone.
    answer: ({ value, typed = '' }) => {
      if (value !== undefined) return Number(value)
      return typed.trim() === '' ? null : { typed: typed.trim(), lang: voice.language }
    },
    fields: (props) => <Fields {...props} question={question} voice={voice} />,
  }
}

export const tellNumber = (question: PublicNumberQuestion, words: ReviewWords): Telling => ({
  say: (answer) => sayNumber(answer, question.unit, words),
  reckon: null,
  // The verdict on an estimate marks it on the slider's track.
  marksRight: sliderIn(question) !== undefined,
})
