// `text`: a field for a name, a place, a word.

import type { PublicTextQuestion } from '../../quiz/kinds/text.ts'
import type { QuestionView, Telling, Voice } from '../question-view.ts'
import { TypedField } from './typed-field.tsx'

/** No name is longer, and the Worker takes more. */
const MAX_LENGTH = 200

export function viewText({ prompt }: PublicTextQuestion, { language }: Voice): QuestionView {
  return {
    start: {},
    answer: ({ typed = '' }) => {
      const text = typed.replace(/\s+/g, ' ').trim()
      return text === '' ? null : text
    },
    fields: (props) => (
      <TypedField
        {...props}
        name="typed"
        own={{
          class: 'field words',
          lang: language,
          dir: 'auto',
          spellcheck: false,
          maxLength: MAX_LENGTH,
          'aria-label': prompt,
        }}
      />
    ),
  }
}

export const tellText: Telling = { say: (answer) => [String(answer)], reckon: null, marksRight: false }
