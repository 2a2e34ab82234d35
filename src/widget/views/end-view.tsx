// The end: the score, what was missed with what there is to learn from it, and the way back to the start.

import { viewOf } from '../kinds.ts'
import type { Voice } from '../question-view.ts'
import { type Answered, scoreOf } from '../state.ts'
import { Button } from './button.tsx'
import type { ViewProps } from './quiz-view.tsx'
import { Badge, Lesson, SaidAnswer } from './verdict-view.tsx'

export function EndView({ state, send, words }: ViewProps<'ended'>) {
  const { quiz, answered } = state
  const { points, maxPoints } = scoreOf(answered)
  const missed = answered.filter(({ reply }) => reply.verdict !== 'right')
  return (
    <div class="card end" key="end">
      <h3 class="scored" tabIndex={-1} data-focus data-show>
        {words.scored(points, maxPoints)}
      </h3>
      <p class="closing">{words.closing[band(points, maxPoints)]}</p>
      {missed.length > 0 && (
        <>
          <h4 class="label">{words.missed}</h4>
          <ul class="missed">
            {missed.map((one) => (
              <li key={one.question.id}>
                <Missed answered={one} voice={{ words, language: quiz.language }} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="actions">
        <Button onPress={() => send({ type: 'restart' })}>{words.startAgain}</Button>
      </p>
    </div>
  )
}

function Missed({ answered, voice }: { answered: Answered; voice: Voice }) {
  const { words, language } = voice
  const { question, answer, reply } = answered
  return (
    <details>
      <summary>
        <Badge verdict={reply.verdict} />
        <span>
          <span lang={language} dir="auto">
            {question.prompt}
          </span>{' '}
          <span class="muted short">{words.verdict[reply.verdict]}</span>
        </span>
      </summary>
      <SaidAnswer label={words.yourAnswer} lines={viewOf(question, voice).say(answer)} language={language} />
      <SaidAnswer
        label={words.rightAnswer}
        lines={viewOf(question, voice).say(reply.rightAnswer)}
        language={language}
      />
      <Lesson answered={answered} voice={voice} />
    </details>
  )
}

/** Which closing line a score gets: everything, at least three quarters, at least two fifths, less. */
function band(points: number, maxPoints: number): 'all' | 'most' | 'some' | 'few' {
  const share = points / maxPoints
  if (share >= 1) return 'all'
  if (share >= 0.75) return 'most'
  return share >= 0.4 ? 'some' : 'few'
}
