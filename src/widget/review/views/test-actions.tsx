// The way on and back among a test's questions; none is checked before the end.

import { Button, readings } from '../../kit.ts'
import type { ViewProps } from '../../views/quiz-view.tsx'
import { reviewWordsOf } from '../words/review-words.ts'

export function TestActions({ state, send, words }: ViewProps<'asking' | 'checking'>) {
  const { at } = state
  const finer = reviewWordsOf(words)
  const isLast = at + 1 === readings.roundOf(state).length
  return (
    <p class="actions">
      <Button onPress={() => send({ type: 'check' })}>{isLast ? finer.lookOver : words.next}</Button>
      {at > 0 && (
        <Button quiet onPress={() => send({ type: 'go', to: at - 1 })}>
          {finer.back}
        </Button>
      )}
      <Button quiet onPress={() => send({ type: 'go', to: at + 1 })}>
        {finer.skip}
      </Button>
    </p>
  )
}
