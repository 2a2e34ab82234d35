// What stands below the title where a device goes on, or a round follows the first.

import type { Event, Playing, State } from '../../state.ts'
import type { Words } from '../../words/en.ts'
import { reviewWordsOf } from '../words/review-words.ts'

interface HeadNotesProps {
  readonly state: Playing & Pick<State, 'phase'>
  readonly send: (event: Event) => void
  readonly words: Words
}

export function HeadNotes({ state: { later, resumed, phase }, send, words }: HeadNotesProps) {
  const finer = reviewWordsOf(words)
  return (
    <>
      {later !== null && <p class="standing">{finer.practice}</p>}
      {resumed && phase !== 'ended' && (
        <button type="button" class="plain" onClick={() => send({ type: 'restart' })}>
          {finer.startOver}
        </button>
      )}
    </>
  )
}
