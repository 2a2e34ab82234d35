// The verdict in words, what was right, why, and the proof; then the way on.

import { viewOf } from '../kinds.ts'
import type { Answered } from '../state.ts'
import type { Words } from '../words/en.ts'
import { ProofView } from './proof-view.tsx'
import type { ViewProps } from './quiz-view.tsx'

export function VerdictView({ state, send, words }: ViewProps<'answered'>) {
  const answered = state.answered.at(-1)
  if (answered === undefined) return null
  const { reply } = answered
  const visit = state.proof?.visit ?? 'none'
  const last = state.answered.length === state.quiz.questions.length
  return (
    <div class={`verdict is-${reply.verdict}`} part="verdict" {...(visit === 'now' ? {} : { 'data-show': '' })}>
      <p class="verdict-line">
        <Badge verdict={reply.verdict} />
        <strong>{words.verdict[reply.verdict]}</strong>
        <span class="muted">{words.pointsOf(reply.points, reply.maxPoints)}</span>
      </p>
      {reply.verdict !== 'right' && !viewOf(answered.question, words).marksRight && (
        <SaidAnswer
          label={words.rightAnswer}
          lines={viewOf(answered.question, words).say(reply.rightAnswer)}
          language={state.quiz.language}
        />
      )}
      <Lesson answered={answered} language={state.quiz.language} words={words} />
      {state.proof?.whereabouts === 'edited' && <p class="note">{words.edited}</p>}
      {state.proof?.visit === 'now' && (
        <p class="back">
          <button type="button" class="button" data-focus onClick={() => send({ type: 'back' })}>
            {words.backToQuiz}
          </button>
        </p>
      )}
      <p class="actions">
        {state.proof !== null && state.proof.found > 0 && (
          <button
            type="button"
            class="button quiet"
            part="button"
            {...focusIf(visit === 'over')}
            onClick={() => send({ type: 'show' })}
          >
            {words.showProof}
          </button>
        )}
        <button
          type="button"
          class="button"
          part="button"
          {...focusIf(visit === 'none')}
          onClick={() => send({ type: 'next' })}
        >
          {last ? words.seeScore : words.next}
        </button>
      </p>
    </div>
  )
}

interface SaidAnswerProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly language: string
}

/** Where the focus goes when the screen changes. */
const focusIf = (here: boolean) => (here ? { 'data-focus': '' } : {})

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

/** What there is to learn from one question: how wide the margin was, the reason and the proof. */
export function Lesson({ answered, language, words }: { answered: Answered; language: string; words: Words }) {
  const { reply } = answered
  return (
    <>
      {reply.within !== undefined && typeof reply.rightAnswer === 'number' && (
        <p class="muted">{words.anyFrom(reply.rightAnswer - reply.within, reply.rightAnswer + reply.within)}</p>
      )}
      <p class="explanation" lang={language} dir="auto">
        {reply.explanation}
      </p>
      <ProofView evidence={reply.evidence} language={language} words={words} />
    </>
  )
}

const PATHS = { right: 'M3 8.5l3.2 3.2L13 5', partly: 'M3.5 8h9', wrong: 'M4 4l8 8M12 4l-8 8' } as const

export function Badge({ verdict }: { verdict: keyof typeof PATHS }) {
  return (
    <svg class={`badge ${verdict}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[verdict]} />
    </svg>
  )
}
