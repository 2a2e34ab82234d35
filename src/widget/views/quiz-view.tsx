// The whole quiz: its head, the screen of its phase, and the one status that is spoken.

import type { Review } from '../review/review.ts'
import type { Event, State } from '../state.ts'
import { scoreOf } from '../state.ts'
import type { Words } from '../words/en.ts'
import { AskView } from './ask-view.tsx'
import { Button } from './button.tsx'
import { PlainEnd } from './plain-views.tsx'
import { statusOf } from './status.ts'

export interface ViewProps<Phase extends State['phase']> {
  readonly state: Extract<State, { phase: Phase }>
  readonly send: (event: Event) => void
  readonly words: Words
}

export type ScreenProps<Phase extends State['phase']> = ViewProps<Phase> & {
  /** The finer views, once they are there. */
  readonly review: Review | null
}

export function QuizView({ state, send, words, review }: ScreenProps<State['phase']>) {
  const End = review?.EndView ?? PlainEnd
  return (
    <div class="quiz" part="quiz" lang={words.language}>
      {state.phase === 'loading' && <Loading words={words} />}
      {state.phase === 'failed' && <Failed state={state} send={send} words={words} />}
      {'quiz' in state && <Head state={state} words={words} />}
      {(state.phase === 'asking' || state.phase === 'checking' || state.phase === 'answered') && (
        <AskView state={state} send={send} words={words} review={review} />
      )}
      {state.phase === 'ended' && <End state={state} send={send} words={words} />}
      <p class="unseen" role="status">
        {statusOf(state, words)}
      </p>
    </div>
  )
}

function Loading({ words }: { words: Words }) {
  return (
    <div class="loading">
      <p class="muted">{words.loading}</p>
      <div class="bones" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  )
}

/** The page's own fallback, such as a link to the quiz, shows beside the message. */
function Failed({ state: { failure }, send, words }: ViewProps<'failed'>) {
  const reason = failure.reason === 'gone' || failure.reason === 'refused' ? 'bad-reply' : failure.reason
  return (
    <div class="failed">
      <p class="problem">{words.loadFailure[reason]}</p>
      <p class="actions">
        <Button focus onPress={() => send({ type: 'load' })}>
          {words.tryAgain}
        </Button>
        <slot />
      </p>
    </div>
  )
}

function Head({ state, words }: { state: Extract<State, { quiz: unknown }>; words: Words }) {
  const { quiz, answered, phase } = state
  const { points, maxPoints } = scoreOf(answered)
  const total = quiz.questions.length
  const at = Math.min(total, phase === 'answered' ? answered.length : answered.length + 1)
  return (
    <header class="head">
      <h2 class="title" part="title" dir="auto" lang={quiz.language}>
        {quiz.title}
      </h2>
      {phase !== 'ended' && (
        <p class="standing">
          <span>{words.progress(at, total)}</span>
          {answered.length > 0 && <span class="score">{words.score(points, maxPoints)}</span>}
        </p>
      )}
      <div class="track" aria-hidden="true">
        {quiz.questions.map(({ id }, index) => {
          const verdict = answered[index]?.reply.verdict
          return <i key={id} class={verdict ?? (index === at - 1 ? 'here' : '')} />
        })}
      </div>
    </header>
  )
}
