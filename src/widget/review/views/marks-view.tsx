// What a field shows after the verdict: which of its choices was right, and which the reader's, in words.

import type { Option } from '../../../quiz/vocabulary.ts'
import { pairsOf } from '../../kinds/match.tsx'
import { textOf } from '../../kinds/option-row.tsx'
import type { Reply } from '../../reply.ts'
import { en } from '../words/en.ts'

interface Choice {
  readonly reply: Reply
  readonly id: string
}

/** Of one option. `kind` is the class that says it in colour, `said` the words. */
export function markOption({ reply, id, checked }: Choice & { readonly checked: boolean }) {
  const right = [reply.rightAnswer].flat().includes(id)
  return {
    kind: right ? 'is-right' : checked ? 'is-wrong' : '',
    said: (checked || right) && (
      <span class="option-marks">
        {right && <span class="mark good">{en.correct}</span>}
        {checked && <span class={right ? 'mark good' : 'mark bad'}>{en.yourAnswer}</span>}
      </span>
    ),
  }
}

/** Of one item of a match, with what was chosen for it. */
export function markMatch({ reply, id, chosen, targets }: Choice & { chosen: string; targets: readonly Option[] }) {
  const right = pairsOf(reply.rightAnswer).get(id) ?? ''
  if (right === chosen) return { kind: 'is-right', said: <span class="mark good">{en.correct}</span> }
  return {
    kind: 'is-wrong',
    said: (
      <>
        <span class="mark bad">{en.pair(en.yourAnswer, textOf(targets, chosen))}</span>
        <span class="mark good">{en.pair(en.correct, textOf(targets, right))}</span>
      </>
    ),
  }
}
