// `several`: checkboxes.

import type { PublicSeveralQuestion } from '../../quiz/kinds/several.ts'
import type { Draft, QuestionView, Telling, Voice } from '../question-view.ts'
import { OptionRow, textOf } from './option-row.tsx'

export function viewSeveral({ options }: PublicSeveralQuestion, voice: Voice): QuestionView {
  const chosen = (draft: Draft) => options.map(({ id }) => id).filter((id) => draft[id] === 'on')
  return {
    start: {},
    answer: (draft) => (chosen(draft).length === 0 ? null : chosen(draft)),
    fields: ({ draft, reply, open, onDraft }) => (
      <div class="options">
        {options.map((option) => (
          <OptionRow
            key={option.id}
            type="checkbox"
            option={option}
            checked={draft[option.id] === 'on'}
            open={open}
            reply={reply}
            voice={voice}
            onChange={() => onDraft({ ...draft, [option.id]: draft[option.id] === 'on' ? 'off' : 'on' })}
          />
        ))}
      </div>
    ),
  }
}

export const tellSeveral = ({ options }: PublicSeveralQuestion): Telling => ({
  say: (answer) => idsOf(answer).map((id) => textOf(options, id)),
  reckon: (answer, right, words) => {
    const [given, key] = [idsOf(answer), idsOf(right)]
    const rightly = given.filter((id) => key.includes(id)).length
    return words.chosen(rightly, given.length - rightly, key.length)
  },
  marksRight: true,
})

/** The ids of an answer that is a list; none for any other answer. */
export const idsOf = (answer: unknown): string[] => (Array.isArray(answer) ? answer.map(String) : [])
