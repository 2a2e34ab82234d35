// A field for one of several, in any kind of question.

import type { ComponentChildren } from 'preact'
import type { FieldsProps } from '../question-view.ts'
import type { Words } from '../words/en.ts'

interface SelectFieldProps extends Omit<FieldsProps, 'reply'> {
  /** What the draft calls it; its id too. */
  readonly name: string
  readonly chosen: string
  readonly words: Words
  /** The options, but for the one that says that nothing is chosen yet. */
  readonly children: ComponentChildren
}

export function SelectField({ draft, open, describedBy, onDraft, name, chosen, words, children }: SelectFieldProps) {
  return (
    <select
      id={name}
      class="field"
      value={chosen}
      disabled={!open}
      aria-describedby={describedBy}
      onChange={(event) => onDraft({ ...draft, [name]: event.currentTarget.value })}
    >
      <option value="">{words.choose}</option>
      {children}
    </select>
  )
}
