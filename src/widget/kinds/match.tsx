// `match`: a select below each item.

import type { PublicMatchQuestion } from '../../quiz/kinds/match.ts'
import type { Option } from '../../quiz/vocabulary.ts'
import type { Draft, FieldsProps, QuestionView, Telling, Voice } from '../question-view.ts'
import { textOf } from './option-row.tsx'
import { SelectField } from './select-field.tsx'

export function viewMatch({ items, targets }: PublicMatchQuestion, voice: Voice): QuestionView {
  return {
    start: {},
    answer: (draft) =>
      items.every(({ id }) => held(draft, id) !== '')
        ? Object.fromEntries(items.map(({ id }) => [id, held(draft, id)]))
        : null,
    fields: (props) => (
      <div class="matches">
        {items.map((item) => (
          <MatchRow key={item.id} item={item} targets={targets} voice={voice} props={props} />
        ))}
      </div>
    ),
  }
}

export const tellMatch = ({ items, targets }: PublicMatchQuestion): Telling => ({
  say: (answer) => {
    const pairs = pairsOf(answer)
    return items.map(({ id, text }) => `${text}: ${textOf(targets, pairs.get(id) ?? '')}`)
  },
  reckon: (answer, right, words) => {
    const [given, key] = [pairsOf(answer), pairsOf(right)]
    return words.matched(items.filter(({ id }) => given.get(id) === key.get(id)).length, items.length)
  },
  marksRight: true,
})

interface MatchRowProps {
  readonly item: Option
  readonly targets: readonly Option[]
  readonly voice: Voice
  readonly props: FieldsProps
}

function MatchRow({ item: { id, text }, targets, voice: { words, language, review }, props }: MatchRowProps) {
  const chosen = held(props.draft, id)
  const { reply } = props
  const marks = reply && review?.markMatch({ reply, id, words, chosen, targets })
  return (
    <div class={`match ${marks?.kind ?? ''}`}>
      <label for={id} lang={language} dir="auto">
        {text}
      </label>
      <SelectField {...props} name={id} chosen={chosen} words={words}>
        {targets.map((target) => (
          <option key={target.id} value={target.id} lang={language}>
            {target.text}
          </option>
        ))}
      </SelectField>
      {marks?.said}
    </div>
  )
}

/** What is chosen for an item: '' for nothing yet, also for an item named like something that every object has. */
const held = (draft: Draft, id: string): string => (Object.hasOwn(draft, id) ? (draft[id] ?? '') : '')

/** The pairs of an answer that is a record; none for any other answer. */
export const pairsOf = (answer: unknown): ReadonlyMap<string, string> =>
  new Map(
    typeof answer === 'object' && answer !== null ? Object.entries(answer).map(([id, to]) => [id, String(to)]) : [],
  )
