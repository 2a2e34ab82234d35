// One option as a native radio or checkbox, and after the verdict its marks in words.

import type { Option } from '../../quiz/vocabulary.ts'
import type { Voice } from '../question-view.ts'

export interface OptionRowProps {
  readonly type: 'radio' | 'checkbox'
  readonly option: Option
  readonly checked: boolean
  readonly open: boolean
  /** Null before the verdict; then whether this option is a right one. */
  readonly right: boolean | null
  readonly voice: Voice
  readonly onChange: () => void
}

export function OptionRow({
  type,
  option,
  checked,
  open,
  right,
  voice: { words, language },
  onChange,
}: OptionRowProps) {
  const mark = right === null ? '' : right ? ' is-right' : checked ? ' is-wrong' : ''
  return (
    <label class={`option${mark}`} part="option">
      <input type={type} name="option" value={option.id} checked={checked} disabled={!open} onChange={onChange} />
      <span class="option-body">
        <span lang={language} dir="auto">
          {option.text}
        </span>
        {right !== null && (checked || right) && (
          <span class="option-marks">
            {right && <span class="mark good">{words.correct}</span>}
            {checked && <span class={right ? 'mark good' : 'mark bad'}>{words.yourAnswer}</span>}
          </span>
        )}
      </span>
    </label>
  )
}

/** The text of the option with an id; the id itself where there is none. */
export const textOf = (options: readonly Option[], id: string): string =>
  options.find((option) => option.id === id)?.text ?? id
