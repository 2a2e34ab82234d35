// What a reader sees after an answer where the review cannot be had: all that there is to know, in plain form.

import type { Answer, PublicQuestion } from '../../quiz/kinds.ts'
import { firstScore, roundOf } from '../state.ts'
import { Button } from './button.tsx'
import type { ViewProps } from './quiz-view.tsx'

export function PlainVerdict({ state, send, words }: ViewProps<'answered'>) {
  const { answered, quiz } = state
  const last = answered.at(-1)
  if (last === undefined) return null
  const { question, reply } = last
  return (
    <div class="verdict" data-show>
      <p>
        <strong>{words.verdict[reply.verdict]}</strong> {words.pointsOf(reply.points, reply.maxPoints)}
      </p>
      <div class="lesson" tabIndex={-1} data-focus lang={quiz.language} dir="auto">
        <p>
          <span lang={words.language}>{words.rightAnswer}</span>: {plainly(question, reply.rightAnswer)}
          {reply.until && ` – ${reply.until}`}
        </p>
        {[reply.feedback, reply.correction?.note, reply.explanation].flat().map((text) => (
          <p key={text}>{text}</p>
        ))}
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

/** An answer as the texts of what it names, in any kind of question. */
function plainly(question: PublicQuestion, answer: Answer): string {
  if (question.kind === 'text') return String(answer)
  const named = Object.values(question).flat()
  const textOf = (id: string) => named.find((one) => typeof one === 'object' && one.id === id)?.text ?? id
  return JSON.stringify(answer)
    .replace(/"[^"]*"/g, (quoted) => textOf(quoted.slice(1, -1)))
    .replace(/[{}[\]]/g, '')
}
