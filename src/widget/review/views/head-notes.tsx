// What stands below the title where a device goes on, or a round follows the first.

import type { Event, Playing, State } from '../../state.ts'
import { en } from '../words/en.ts'

interface HeadNotesProps {
  readonly state: Playing & Pick<State, 'phase'>
  readonly send: (event: Event) => void
}

export function HeadNotes({ state: { later, resumed, phase }, send }: HeadNotesProps) {
  return (
    <>
      {later !== null && <p class="standing">{en.practice}</p>}
      {resumed && phase !== 'ended' && (
        <button type="button" class="plain" onClick={() => send({ type: 'restart' })}>
          {en.startOver}
        </button>
      )}
    </>
  )
}
