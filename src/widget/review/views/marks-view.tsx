// What a field shows after the verdict: which of its choices was right, and which the reader's, in words.

import type { Option } from '../../../quiz/vocabulary.ts'
import { pairsOf } from '../../kinds/match.tsx'
import { textOf } from '../../kinds/option-row.tsx'
import type { Reply } from '../../reply.ts'
import type { Words } from '../../words/en.ts'
import { reviewWordsOf } from '../words/review-words.ts'

interface Choice {
  readonly reply: Reply
  readonly id: string
  readonly words: Words
}

/** Of one option. `kind` is the class that says it in colour, `said` the words. */
export function markOption({ reply, id, words, checked }: Choice & { readonly checked: boolean }) {
  const finer = reviewWordsOf(words)
  const right = [reply.rightAnswer].flat().includes(id)
  return {
    kind: right ? 'is-right' : checked ? 'is-wrong' : '',
    said: (checked || right) && (
      <span class="option-marks">
        {right && <span class="mark good">{finer.correct}</span>}
        {checked && <span class={right ? 'mark good' : 'mark bad'}>{finer.yourAnswer}</span>}
      </span>
    ),
  }
}

/** Of one item of a match, with what was chosen for it. */
export function markMatch({
  reply,
  id,
  words,
  chosen,
  targets,
}: Choice & { chosen: string; targets: readonly Option[] }) {
  const finer = reviewWordsOf(words)
  const right = pairsOf(reply.rightAnswer).get(id) ?? ''
  if (right === chosen) return { kind: 'is-right', said: <span class="mark good">{finer.correct}</span> }
  return {
    kind: 'is-wrong',
    said: (
      <>
        <span class="mark bad">{finer.pair(finer.yourAnswer, textOf(targets, chosen))}</span>
        <span class="mark good">{finer.pair(finer.correct, textOf(targets, right))}</span>
      </>
    ),
  }
}
