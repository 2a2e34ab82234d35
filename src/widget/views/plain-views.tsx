// What a reader sees after an answer where the review cannot be had: the verdict, the reason and the proof, in plain form.

import { firstScore, roundOf } from '../state.ts'
import { Button } from './button.tsx'
import type { ViewProps } from './quiz-view.tsx'

export function PlainVerdict({ state, send, words }: ViewProps<'answered'>) {
  const { answered, quiz } = state
  const last = answered.at(-1)
  if (last === undefined) return null
  const { reply } = last
  return (
    <div class="verdict" data-show>
      <p>
        <strong>{words.verdict[reply.verdict]}</strong> {words.pointsOf(reply.points, reply.maxPoints)}
      </p>
      <div class="lesson" tabIndex={-1} data-focus lang={quiz.language} dir="auto">
        <p>{reply.explanation}</p>
        {reply.evidence.map(({ exact }) => (
          <blockquote key={exact}>{exact}</blockquote>
        ))}
      </div>
      <p class="actions">
        <Button onPress={() => send({ type: 'next' })}>
          {answered.length === roundOf(state).length ? words.seeScore : words.next}
        </Button>
      </p>
    </div>
  )
}

export function PlainEnd({ state, send, words }: ViewProps<'ended'>) {
  const { points, maxPoints } = firstScore(state)
  return (
    <div class="card" key="end">
      <h3 class="scored" tabIndex={-1} data-focus data-show>
        {words.scored(points, maxPoints)}
      </h3>
      <p class="actions">
        <Button onPress={() => send({ type: 'restart' })}>{words.startAgain}</Button>
      </p>
    </div>
  )
}
