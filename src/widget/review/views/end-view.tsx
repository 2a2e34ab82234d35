// The end: the score, what was missed with what there is to learn from it, and the way back to the start.

import { closingFor } from '../../../quiz/closing.ts'
import type { PublicQuiz } from '../../../quiz/quiz.ts'
import { Button, readings } from '../../kit.ts'
import type { Voice } from '../../question-view.ts'
import type { Answered } from '../../state.ts'
import type { ViewProps } from '../../views/quiz-view.tsx'
import { missedOf } from '../missed.ts'
import { tellOf } from '../tell.ts'
import type { ReviewWords } from '../words/en.ts'
import { reviewWordsOf } from '../words/review-words.ts'
import { ShareView } from './share-view.tsx'
import { Badge, Lesson, SaidAnswer } from './verdict-view.tsx'

export function EndView({ state, send, words }: ViewProps<'ended'>) {
  const { quiz, answered, later } = state
  const { points, maxPoints } = readings.firstScore(state)
  const round = readings.roundOf(state)
  const finer = reviewWordsOf(words)
  const missed = missedOf(state)
  // After a test every verdict is news; else only what was missed is worth another look.
  const listed = readings.isTest(state) ? round : missed
  const [before, figure, after] = finer.scored(points, maxPoints)
  return (
    <div class="card end" key="end">
      <h3 class="scored" tabIndex={-1} data-focus data-show>
        <span class="label">{before}</span>
        <b>{figure}</b>
        {after}
      </h3>
      <div class="squares" aria-hidden="true">
        {round.map((question) => {
          const verdict = readings.answeredOf(state, question)?.reply.verdict
          return verdict === undefined ? <i key={question.id} /> : <Badge key={question.id} verdict={verdict} />
        })}
      </div>
      {later === null ? (
        <Closing quiz={quiz} points={points} maxPoints={maxPoints} finer={finer} />
      ) : (
        <p class="closing">
          {finer.practised(readings.scoreOf(answered).points, readings.scoreOf(answered, round).maxPoints)}
        </p>
      )}
      <ShareView state={state} send={send} words={words} />
      {listed.length > 0 && (
        <>
          <h4 class="label">{readings.isTest(state) ? finer.answers : finer.missed}</h4>
          <ul class="missed">
            {listed.map((question) => {
              const one = readings.answeredOf(state, question)
              const voice = { words, language: quiz.language }
              return (
                <li key={question.id}>
                  {one === undefined ? (
                    <Open prompt={question.prompt} voice={voice} />
                  ) : (
                    <Missed answered={one} voice={voice} />
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
      <p class="actions">
        {missed.length > 0 && <Button onPress={() => send({ type: 'retry' })}>{finer.retry}</Button>}
        <Button quiet={missed.length > 0} onPress={() => send({ type: 'restart' })}>
          {finer.startAgain}
        </Button>
      </p>
    </div>
  )
}

interface ClosingProps {
  readonly quiz: PublicQuiz
  readonly points: number
  readonly maxPoints: number
  readonly finer: ReviewWords
}

/** The author's words for the score, or else the element's own. */
function Closing({ quiz, points, maxPoints, finer }: ClosingProps) {
  const text = closingFor(quiz.closing ?? [], points, maxPoints)
  if (text === undefined) return <p class="closing">{finer.closing[band(points, maxPoints)]}</p>
  return (
    <p class="closing" lang={quiz.language} dir="auto">
      {text}
    </p>
  )
}

/** A question that a test's reader left out: nothing of its key is known. */
function Open({ prompt, voice: { words, language } }: { prompt: string; voice: Voice }) {
  return (
    <p class="left-out">
      <span lang={language} dir="auto">
        {prompt}
      </span>{' '}
      <span class="muted short">{reviewWordsOf(words).unanswered}</span>
    </p>
  )
}

function Missed({ answered, voice }: { answered: Answered; voice: Voice }) {
  const { words, language } = voice
  const { question, answer, reply } = answered
  const finer = reviewWordsOf(words)
  const { say } = tellOf(question, finer)
  return (
    <details>
      <summary>
        <Badge verdict={reply.verdict} />
        <span>
          <span lang={language} dir="auto">
            {question.prompt}
          </span>{' '}
          <span class="muted short">{finer.verdict[reply.verdict]}</span>
        </span>
      </summary>
      <SaidAnswer label={finer.yourAnswer} lines={say(answer)} language={language} />
      <SaidAnswer label={finer.rightAnswer} lines={say(reply.rightAnswer, reply.until)} language={language} />
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
