// `single`: radio buttons.

import type { PublicSingleQuestion } from '../../quiz/kinds/single.ts'
import type { QuestionView, Telling, Voice } from '../question-view.ts'
import { OptionRow, textOf } from './option-row.tsx'

export function viewSingle({ options }: PublicSingleQuestion, voice: Voice): QuestionView {
  return {
    start: {},
    answer: (draft) => draft.option ?? null,
    fields: ({ draft, reply, open, onDraft }) => (
      <div class="options">
        {options.map((option) => (
          <OptionRow
            key={option.id}
            type="radio"
            option={option}
            checked={draft.option === option.id}
            open={open}
            reply={reply}
            voice={voice}
            onChange={() => onDraft({ option: option.id })}
          />
        ))}
      </div>
    ),
  }
}

export const tellSingle = ({ options }: PublicSingleQuestion): Telling => ({
  say: (answer) => [textOf(options, String(answer))],
  reckon: null,
  marksRight: true,
})
