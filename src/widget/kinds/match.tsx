// `match`: a select beside each item.

import type { PublicMatchQuestion } from '../../quiz/kinds/match.ts'
import type { Draft, QuestionView } from '../question-view.ts'
import type { Words } from '../words/en.ts'
import { textOf } from './option-row.tsx'

export function viewMatch({ items, targets }: PublicMatchQuestion, words: Words): QuestionView {
  return {
    start: {},
    answer: (draft) =>
      items.every(({ id }) => held(draft, id) !== '')
        ? Object.fromEntries(items.map(({ id }) => [id, held(draft, id)]))
        : null,
    say: (answer) => {
      const pairs = pairsOf(answer)
      return items.map(({ id, text }) => words.pair(text, textOf(targets, pairs.get(id) ?? '')))
    },
    marksRight: true,
    fields: ({ draft, reply, open, describedBy, onDraft }) => {
      const right = pairsOf(reply?.rightAnswer)
      return (
        <div class="matches">
          {items.map(({ id, text }) => (
            <label
              class={`match${reply === null ? '' : right.get(id) === held(draft, id) ? ' is-right' : ' is-wrong'}`}
              key={id}
            >
              <span class="match-item" dir="auto">
                {text}
              </span>
              <select
                class="field"
                value={held(draft, id)}
                disabled={!open}
                aria-describedby={describedBy}
                onChange={(event) => onDraft({ ...draft, [id]: event.currentTarget.value })}
              >
                <option value="">{words.choose}</option>
                {targets.map((target) => (
                  <option key={target.id} value={target.id}>
                    {target.text}
                  </option>
                ))}
              </select>
              {reply !== null && (
                <span class="option-marks">
                  <span class="mark">
                    {right.get(id) === held(draft, id)
                      ? words.correct
                      : words.pair(words.correct, textOf(targets, right.get(id) ?? ''))}
                  </span>
                </span>
              )}
            </label>
          ))}
        </div>
      )
    },
  }
}

/** What is chosen for an item: '' for nothing yet, also for an item named like something that every object has. */
const held = (draft: Draft, id: string): string => (Object.hasOwn(draft, id) ? (draft[id] ?? '') : '')

/** The pairs of an answer that is a record; none for any other answer. */
const pairsOf = (answer: unknown): ReadonlyMap<string, string> =>
  new Map(
    typeof answer === 'object' && answer !== null ? Object.entries(answer).map(([id, to]) => [id, String(to)]) : [],
  )
