// A doubtful number is answered by choosing what was meant.

import { Button } from '../../kit.ts'
import type { Problem } from '../../state.ts'
import type { ViewProps } from '../../views/quiz-view.tsx'
import { readingsOf } from '../problem.ts'
import { en } from '../words/en.ts'

export function ReadingsView({ problem, send }: Pick<ViewProps<'asking'>, 'send'> & { problem: Problem }) {
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
          {en.number(value)}
        </Button>
      ))}
    </p>
  )
}
