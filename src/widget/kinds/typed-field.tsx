// A field for what is typed, in any kind of question.

import type { ComponentProps } from 'preact'
import type { FieldsProps } from '../question-view.ts'

interface TypedFieldProps extends Omit<FieldsProps, 'reply'> {
  /** What the draft calls it. */
  readonly name: string
  /** What only this field has. */
  readonly own: ComponentProps<'input'>
}

/** To the host page the letters come from the element, not from a field: its shortcuts would take them for themselves. */
const keepFromHost = (event: Event) => event.stopPropagation()

export function TypedField({ draft, open, describedBy, onDraft, onCheck, name, own }: TypedFieldProps) {
  return (
    <input
      class="field"
      type="text"
      autocomplete="off"
      aria-describedby={describedBy}
      value={draft[name] ?? ''}
      readOnly={!open}
      onInput={(event) => onDraft({ ...draft, [name]: event.currentTarget.value })}
      onKeyPress={keepFromHost}
      onKeyUp={keepFromHost}
      onKeyDown={(event) => {
        keepFromHost(event)
        if (event.key === 'Enter' && !event.isComposing) onCheck()
      }}
      {...own}
    />
  )
}
