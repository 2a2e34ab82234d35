// A doubtful number is answered by choosing what was meant.

import { Button } from '../../kit.ts'
import type { Problem } from '../../state.ts'
import type { ViewProps } from '../../views/quiz-view.tsx'
import { readingsOf } from '../problem.ts'

export function ReadingsView({ problem, send, words }: Omit<ViewProps<'asking'>, 'state'> & { problem: Problem }) {
  const readings = readingsOf(problem)
  if (readings.length === 0) return null
  return (
    <p class="actions">
      {readings.map((value) => (
        <Button
          quiet
          key={value}
          onPress={() => {
            send({ type: 'drafted', draft: { typed: String(value) }, said: '' })
            send({ type: 'check' })
          }}
        >
          {words.number(value)}
        </Button>
      ))}
    </p>
  )
}
