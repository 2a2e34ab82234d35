// `number`: a text field, because a number field throws "12k" and "12 000" away. The Worker reads what was written.

import type { PublicNumberQuestion } from '../../quiz/kinds/number.ts'
import type { QuestionView, Telling, Voice } from '../question-view.ts'
import type { ReviewWords } from '../review/words/en.ts'

export function viewNumber({ unit, prompt }: PublicNumberQuestion, { language }: Voice): QuestionView {
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

export const tellNumber = ({ unit }: PublicNumberQuestion, words: ReviewWords): Telling => ({
  say: (answer) => {
    if (typeof answer === 'number') return [`${words.number(answer)} ${unit}`]
    return typeof answer === 'object' && 'typed' in answer ? [`${String(answer.typed)} ${unit}`] : []
  },
  reckon: null,
  marksRight: false,
})
