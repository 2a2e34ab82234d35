// A field for a number as the reader writes it, with its unit behind.

import type { ComponentChildren } from 'preact'
import type { PublicNumberQuestion } from '../../quiz/kinds/number.ts'
import type { FieldsProps, Voice } from '../question-view.ts'
import { TypedField } from './typed-field.tsx'

interface NumberFieldProps extends FieldsProps {
  readonly question: PublicNumberQuestion
  readonly voice: Voice
  /** Its accessible name; the question's own words unless given. */
  readonly label?: string
  /** What stands before it. */
  readonly children?: ComponentChildren
}

export function NumberField({ question, voice, label, children, ...props }: NumberFieldProps) {
  const { prompt, unit } = question
  const own = {
    inputMode: 'decimal',
    dir: 'auto',
    maxLength: 64,
    'aria-label': label ?? `${prompt} (${unit})`,
  } as const
  // What a slider set stands here where there is no slider: the file may not come again after a reload.
  const typed = props.draft.typed ?? props.draft.value ?? ''
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is in it, one component down
    <label class="figure">
      {children}
      <TypedField {...props} draft={{ typed }} name="typed" own={own} />
      <span class="unit" lang={voice.language} dir="auto">
        {unit}
      </span>
    </label>
  )
}
