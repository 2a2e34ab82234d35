// A doubtful number is answered by choosing what was meant.

import { Button } from '../../kit.ts'
import type { Problem } from '../../state.ts'
import type { ViewProps } from '../../views/quiz-view.tsx'
import { en } from '../words/en.ts'

export function ReadingsView({ problem, send }: Pick<ViewProps<'asking'>, 'send'> & { problem: Problem }) {
  if (problem.reason !== 'refused' || problem.refusal.readings.length === 0) return null
  return (
    <p class="actions">
      {problem.refusal.readings.map((value) => (
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
