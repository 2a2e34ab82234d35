// `single`: radio buttons.

import type { PublicSingleQuestion } from '../../quiz/kinds/single.ts'
import type { QuestionView } from '../question-view.ts'
import type { Words } from '../words/en.ts'
import { OptionRow, textOf } from './option-row.tsx'

export function viewSingle({ options }: PublicSingleQuestion, words: Words): QuestionView {
  return {
    start: {},
    answer: (draft) => draft.option ?? null,
    say: (answer) => [textOf(options, String(answer))],
    marksRight: true,
    fields: ({ draft, reply, open, onDraft }) => (
      <div class="options">
        {options.map((option) => (
          <OptionRow
            key={option.id}
            type="radio"
            option={option}
            checked={draft.option === option.id}
            open={open}
            right={reply && reply.rightAnswer === option.id}
            words={words}
            onChange={() => onDraft({ option: option.id })}
          />
        ))}
      </div>
    ),
  }
}
