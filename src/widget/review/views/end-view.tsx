// The end: the score, what was missed with what there is to learn from it, and the way back to the start.

import { closingFor } from '../../../quiz/closing.ts'
import type { PublicQuiz } from '../../../quiz/quiz.ts'
import type { Voice } from '../../question-view.ts'
import type { Answered } from '../../state.ts'
import type { ViewProps } from '../../views/quiz-view.tsx'
import { Button, scoreOf } from '../kit.ts'
import { tellOf } from '../tell.ts'
import { en } from '../words/en.ts'
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
      <Closing quiz={quiz} points={points} maxPoints={maxPoints} />
      {missed.length > 0 && (
        <>
          <h4 class="label">{en.missed}</h4>
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

interface ClosingProps {
  readonly quiz: PublicQuiz
  readonly points: number
  readonly maxPoints: number
}

/** The author's words for the score, or else the element's own. */
function Closing({ quiz, points, maxPoints }: ClosingProps) {
  const text = closingFor(quiz.closing ?? [], points, maxPoints)
  if (text === undefined) return <p class="closing">{en.closing[band(points, maxPoints)]}</p>
  return (
    <p class="closing" lang={quiz.language} dir="auto">
      {text}
    </p>
  )
}

function Missed({ answered, voice }: { answered: Answered; voice: Voice }) {
  const { words, language } = voice
  const { question, answer, reply } = answered
  const { say } = tellOf(question, en)
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
      <SaidAnswer label={words.yourAnswer} lines={say(answer)} language={language} />
      <SaidAnswer label={words.rightAnswer} lines={say(reply.rightAnswer, reply.until)} language={language} />
      <Lesson answered={answered} language={language} />
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
