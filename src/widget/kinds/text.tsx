// `text`: a field for a name, a place, a word.

import type { PublicTextQuestion } from '../../quiz/kinds/text.ts'
import type { QuestionView, Telling, Voice } from '../question-view.ts'

/** To the host page the letters come from the element, not from a field: its shortcuts would take them for themselves. */
const keepFromHost = (event: Event) => event.stopPropagation()

/** No name is longer, and the Worker takes more. */
const MAX_LENGTH = 200

export function viewText({ prompt }: PublicTextQuestion, { language }: Voice): QuestionView {
  return {
    start: {},
    answer: ({ typed = '' }) => {
      const text = typed.replace(/\s+/g, ' ').trim()
      return text === '' ? null : text
    },
    fields: ({ draft, open, describedBy, onDraft, onCheck }) => (
      <input
        class="field words"
        type="text"
        lang={language}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={MAX_LENGTH}
        aria-label={prompt}
        aria-describedby={describedBy}
        value={draft.typed ?? ''}
        readOnly={!open}
        onInput={(event) => onDraft({ typed: event.currentTarget.value })}
        onKeyPress={keepFromHost}
        onKeyUp={keepFromHost}
        onKeyDown={(event) => {
          keepFromHost(event)
          if (event.key === 'Enter' && !event.isComposing) onCheck()
        }}
      />
    ),
  }
}

export const tellText: Telling = { say: (answer) => [String(answer)], reckon: null, marksRight: false }
