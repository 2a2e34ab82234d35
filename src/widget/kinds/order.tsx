// `order`: a list with buttons that move an item up or down.

import type { PublicOrderQuestion } from '../../quiz/kinds/order.ts'
import type { Draft, FieldsProps, QuestionView, Telling, Voice } from '../question-view.ts'
import type { ReviewWords } from '../review/words/en.ts'
import { textOf } from './option-row.tsx'
import { idsOf } from './several.tsx'

export function viewOrder({ items }: PublicOrderQuestion, voice: Voice): QuestionView {
  const { words } = voice
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
    fields: (props) => (
      <ol class="items">
        {sequence(props.draft).map((id, place) => (
          <OrderRow
            key={id}
            text={textOf(items, id)}
            place={place}
            last={items.length - 1}
            voice={voice}
            onMove={props.open ? (to) => move(props, place, to) : null}
          />
        ))}
      </ol>
    ),
  }
}

export const tellOrder = ({ items }: PublicOrderQuestion, words: ReviewWords): Telling => ({
  say: (answer) => idsOf(answer).map((id, place) => `${words.number(place + 1)}. ${textOf(items, id)}`),
  reckon: (answer, right) => {
    const [given, key] = [idsOf(answer), idsOf(right)]
    const kept = given.filter((id, place) => key[key.indexOf(id) + 1] === given[place + 1] && place + 1 < given.length)
    return words.kept(kept.length, items.length - 1)
  },
  marksRight: false,
})

interface OrderRowProps {
  readonly text: string
  readonly place: number
  readonly last: number
  readonly voice: Voice
  /** Null once nothing moves any more. */
  readonly onMove: ((to: number) => void) | null
}

function OrderRow({ text, place, last, voice: { words, language }, onMove }: OrderRowProps) {
  return (
    <li class="item">
      <span class="place" aria-hidden="true">
        {words.number(place + 1)}
      </span>
      <span class="item-text" lang={language} dir="auto">
        {text}
      </span>
      {onMove !== null && (
        <span class="moves">
          <MoveButton label={words.moveUp(text)} end={place === 0} onMove={() => onMove(place - 1)} />
          <MoveButton label={words.moveDown(text)} end={place === last} onMove={() => onMove(place + 1)} />
        </span>
      )}
    </li>
  )
}

interface MoveButtonProps {
  readonly label: string
  /** At the end of the list there is nowhere to go; the button stays, so that the focus does. */
  readonly end: boolean
  readonly onMove: () => void
}

function MoveButton({ label, end, onMove }: MoveButtonProps) {
  return <button type="button" class="move" aria-label={label} aria-disabled={end} onClick={end ? undefined : onMove} />
}

const draftOf = (ids: readonly string[]): Draft => Object.fromEntries(ids.map((id, place) => [place, id]))
