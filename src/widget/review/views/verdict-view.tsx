// The verdict in words, what was right, why, and the proof; then the way on.

import { Button, readings } from '../../kit.ts'
import type { Voice } from '../../question-view.ts'
import type { Answered } from '../../state.ts'
import type { ViewProps } from '../../views/quiz-view.tsx'
import { tellOf } from '../tell.ts'
import { reviewWordsOf } from '../words/review-words.ts'
import { EstimateView } from './estimate-view.tsx'
import { ProofView } from './proof-view.tsx'
import { RemarksView } from './remarks-view.tsx'

export function VerdictView({ state, send, words }: ViewProps<'answered'>) {
  const answered = state.answered.at(-1)
  if (answered === undefined) return null
  const { reply } = answered
  const voice = { words, language: state.quiz.language }
  const telling = tellOf(answered.question, reviewWordsOf(words))
  const visit = state.proof?.visit ?? 'none'
  return (
    <div class={`verdict is-${reply.verdict}`} part="verdict" {...(visit === 'now' ? {} : { 'data-show': '' })}>
      <p class="verdict-line">
        <Badge verdict={reply.verdict} />
        <strong>{reviewWordsOf(words).verdict[reply.verdict]}</strong>
        <span class="muted">{reviewWordsOf(words).pointsOf(reply.points, reply.maxPoints)}</span>
      </p>
      {/* The status has said the verdict: the focus is where the reader reads on, and no second Enter leaves it. */}
      <div class="lesson" tabIndex={-1} {...(visit === 'none' ? { 'data-focus': '' } : {})}>
        {((reply.verdict !== 'right' && !telling.marksRight) || isSpelledOtherwise(answered)) && (
          <SaidAnswer
            label={reviewWordsOf(words).rightAnswer}
            lines={telling.say(reply.rightAnswer, reply.until)}
            language={voice.language}
          />
        )}
        <EstimateView answered={answered} words={words} />
        <Lesson answered={answered} voice={voice} />
      </div>
      <Onward state={state} send={send} words={words} />
    </div>
  )
}

/** To the article and back, and to the next question. */
function Onward({ state, send, words }: ViewProps<'answered'>) {
  const { proof, answered } = state
  const visit = proof?.visit ?? 'none'
  const finer = reviewWordsOf(words)
  return (
    <>
      {proof?.whereabouts === 'edited' && <p class="note">{finer.edited}</p>}
      {visit === 'now' && (
        <p class="back">
          <Button focus onPress={() => send({ type: 'back' })}>
            {finer.backToQuiz}
          </Button>
        </p>
      )}
      <p class="actions">
        {proof !== null && proof.found > 0 && (
          <Button quiet focus={visit === 'over'} onPress={() => send({ type: 'show' })}>
            {finer.showProof}
          </Button>
        )}
        <Button onPress={() => send({ type: 'next' })}>
          {answered.length === readings.roundOf(state).length ? reviewWordsOf(words).seeScore : words.next}
        </Button>
      </p>
    </>
  )
}

interface SaidAnswerProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly language: string
}

/** An answer in words, under its label. */
export function SaidAnswer({ label, lines, language }: SaidAnswerProps) {
  return (
    <p class="said">
      <span class="label">{label}</span>
      {lines.map((line) => (
        <span key={line} lang={language} dir="auto">
          {line}
        </span>
      ))}
    </p>
  )
}

/** What there is to learn from one question: how the points came about, the reason and the proof. */
export function Lesson({ answered, voice }: { answered: Answered; voice: Voice }) {
  const { language } = voice
  const finer = reviewWordsOf(voice.words)
  const { question, answer, reply } = answered
  const reckoning = tellOf(question, finer).reckon?.(answer, reply.rightAnswer, finer)
  return (
    <>
      {reckoning !== undefined && reply.verdict !== 'right' && <p class="muted">{reckoning}</p>}
      {question.kind === 'text' && (
        <p class="muted">
          {reply.alsoRight !== undefined && `${finer.alsoRight(reply.alsoRight)} `}
          {finer.slips}
        </p>
      )}
      <RemarksView answered={answered} voice={voice} />
      <p class="explanation" lang={language} dir="auto">
        {reply.explanation}
      </p>
      <ProofView evidence={reply.evidence} voice={voice} />
    </>
  )
}

/** A right answer with a slip: the reader sees how it is written. */
const isSpelledOtherwise = ({ question, answer, reply }: Answered): boolean =>
  question.kind === 'text' && reply.verdict === 'right' && answer !== reply.rightAnswer

const PATHS = { right: 'M3 8.5l3.2 3.2L13 5', partly: 'M3.5 8h9', wrong: 'M4 4l8 8M12 4l-8 8' } as const

export function Badge({ verdict }: { verdict: keyof typeof PATHS }) {
  return (
    <svg class={`badge ${verdict}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[verdict]} />
    </svg>
  )
}
