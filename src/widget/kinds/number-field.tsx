// A field for a number as the reader writes it, with its unit behind.

import type { FieldsProps } from '../question-view.ts'

interface NumberFieldProps extends Omit<FieldsProps, 'reply'> {
  readonly label: string
  readonly unit: string
  readonly language: string
}

export function NumberField(props: NumberFieldProps) {
  const { draft, open, describedBy, onDraft, onCheck, label, unit, language } = props
  return (
    <label class="figure">
      <input
        class="field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={64}
        aria-label={label}
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
  )
}
