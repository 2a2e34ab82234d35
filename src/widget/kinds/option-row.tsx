// One option as a native radio or checkbox, and after the verdict its marks.

import type { Option } from '../../quiz/vocabulary.ts'
import type { Voice } from '../question-view.ts'
import type { Reply } from '../reply.ts'

export interface OptionRowProps {
  readonly type: 'radio' | 'checkbox'
  readonly option: Option
  readonly checked: boolean
  readonly open: boolean
  /** Null before the verdict. */
  readonly reply: Reply | null
  readonly voice: Voice
  readonly onChange: () => void
}

export function OptionRow({
  type,
  option,
  checked,
  open,
  reply,
  voice: { words, language, review },
  onChange,
}: OptionRowProps) {
  const marks = reply && review?.markOption({ reply, id: option.id, words, checked })
  return (
    <label class={`option ${marks?.kind ?? ''}`} part="option">
      <input type={type} name="option" value={option.id} checked={checked} disabled={!open} onChange={onChange} />
      <span class="option-body">
        <span lang={language} dir="auto">
          {option.text}
        </span>
        {marks?.said}
      </span>
    </label>
  )
}

/** The text of the option with an id; the id itself where there is none. */
export const textOf = (options: readonly Option[], id: string): string =>
  options.find((option) => option.id === id)?.text ?? id
