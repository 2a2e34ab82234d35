// `order`: a list with buttons that move an item up or down.

import type { PublicOrderQuestion } from '../../quiz/kinds/order.ts'
import type { Draft, FieldsProps, QuestionView } from '../question-view.ts'
import type { Words } from '../words/en.ts'
import { textOf } from './option-row.tsx'
import { idsOf } from './several.tsx'

export function viewOrder({ items }: PublicOrderQuestion, words: Words): QuestionView {
  const sequence = (draft: Draft) => items.map(({ id }, place) => draft[place] ?? id)

  function move(props: FieldsProps, from: number, to: number): void {
    const ids = sequence(props.draft)
    const [moving] = ids.splice(from, 1)
    if (moving === undefined) return
    ids.splice(to, 0, moving)
    props.onDraft(draftOf(ids), words.moved(textOf(items, moving), to + 1, ids.length))
  }

  return {
    start: draftOf(items.map(({ id }) => id)),
    answer: sequence,
    say: (answer) => idsOf(answer).map((id, place) => words.place(place + 1, textOf(items, id))),
    marksRight: false,
    fields: (props) => (
      <ol class="items">
        {sequence(props.draft).map((id, place, ids) => (
          <li class="item" key={id}>
            <span class="place" aria-hidden="true">
              {place + 1}
            </span>
            <span class="item-text" dir="auto">
              {textOf(items, id)}
            </span>
            {props.open && (
              <span class="moves">
                <MoveButton
                  label={words.moveUp(textOf(items, id))}
                  direction="up"
                  end={place === 0}
                  onMove={() => move(props, place, place - 1)}
                />
                <MoveButton
                  label={words.moveDown(textOf(items, id))}
                  direction="down"
                  end={place === ids.length - 1}
                  onMove={() => move(props, place, place + 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
    ),
  }
}

interface MoveButtonProps {
  readonly label: string
  readonly direction: 'up' | 'down'
  /** At the end of the list there is nowhere to go; the button stays, so that the focus does. */
  readonly end: boolean
  readonly onMove: () => void
}

function MoveButton({ label, direction, end, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      class={`move ${direction}`}
      aria-label={label}
      aria-disabled={end}
      onClick={() => {
        if (!end) onMove()
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={direction === 'up' ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
      </svg>
    </button>
  )
}

const draftOf = (ids: readonly string[]): Draft => Object.fromEntries(ids.map((id, place) => [place, id]))
