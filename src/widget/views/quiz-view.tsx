// The whole quiz: its head, the screen of its phase, and the one status that is spoken.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import type { Estimate } from '../estimate/estimate.ts'
import type { Review } from '../review/review.ts'
import type { Event, State } from '../state.ts'
import { answeredOf, currentQuestion, draftOf, isTest, roundOf, scoreOf } from '../state.ts'
import type { Words } from '../words/en.ts'
import { AskView } from './ask-view.tsx'
import { Button } from './button.tsx'
import { PaperView } from './paper-view.tsx'
import { statusOf } from './status.ts'

export interface ViewProps<Phase extends State['phase']> {
  readonly state: Extract<State, { phase: Phase }>
  readonly send: (event: Event) => void
  readonly words: Words
}

type Played = 'asking' | 'checking' | 'answered' | 'ended'

export type ReviewedProps<Phase extends State['phase']> = ViewProps<Phase> & {
  /** The finer views, once they are there. */
  readonly review: Review | null
}

export type ScreenProps<Phase extends State['phase']> = ReviewedProps<Phase> & {
  readonly estimate: Estimate | null
}

interface QuizProps extends ScreenProps<State['phase']> {
  /** Whether the page is on its way to paper. */
  readonly printing: boolean
}

export function QuizView({ state, send, words, review, estimate, printing }: QuizProps) {
  return (
    <div class="quiz" part="quiz" lang={words.language} dir={words.dir}>
      {printing && 'quiz' in state && <PaperView quiz={state.quiz} words={words} />}
      {state.phase === 'loading' && <Loading words={words} />}
      {state.phase === 'failed' && <Failed state={state} send={send} words={words} />}
      {'quiz' in state && <Head state={state} send={send} words={words} review={review} />}
      {'quiz' in state &&
        state.phase !== 'ended' &&
        (currentQuestion(state) ? (
          <AskView state={state} send={send} words={words} review={review} estimate={estimate} />
        ) : (
          'at' in state && review && <review.LookOverView state={state} send={send} words={words} />
        ))}
      {state.phase === 'ended' && review && <review.EndView state={state} send={send} words={words} />}
      <p class="unseen" role="status">
        {statusOf(state, { words, review })}
      </p>
    </div>
  )
}

function Loading({ words }: { words: Words }) {
  return (
    <div class="loading">
      <p class="muted">{words.loading}</p>
      <div class="bones" />
    </div>
  )
}

/** The page's own fallback, such as a link to the quiz, shows beside the message. */
function Failed({ state, send, words }: ViewProps<'failed'>) {
  const { reason } = state.failure
  return (
    <div class="failed">
      <p class="problem">
        {reason === 'not-found' ? words.notThere : reason === 'no-questions' ? words.noQuestions : words.notLoaded}
      </p>
      <p class="actions">
        <Button focus onPress={() => send({ type: 'load' })}>
          {words.tryAgain}
        </Button>
        <slot />
      </p>
    </div>
  )
}

function Head({ state, send, words, review }: ReviewedProps<Played>) {
  const { quiz, answered, phase } = state
  const { points } = scoreOf(answered)
  const round = roundOf(state)
  const shown = isTest(state) && 'at' in state ? state.at + 1 : answered.length + (phase === 'answered' ? 0 : 1)
  return (
    <header class="head">
      <h2 class="title" part="title" dir="auto" lang={quiz.language}>
        {quiz.title}
      </h2>
      {phase !== 'ended' && (
        <p class="standing">
          <span>{words.progress(Math.min(shown, round.length), round.length)}</span>
          {answered.length > 0 && !isTest(state) && <span class="score">{words.score(points)}</span>}
        </p>
      )}
      {review?.HeadNotes({ state, send, words })}
      {phase !== 'ended' && (
        <div class="track" aria-hidden="true">
          {round.map((question) => (
            <i key={question.id} class={markOf(state, question)} />
          ))}
        </div>
      )}
    </header>
  )
}

/** What the track shows of a question: its verdict, but in a test not before the end; that it is here; that it has an answer. */
function markOf(state: Extract<State, { phase: Played }>, question: PublicQuestion): string {
  const verdict = isTest(state) && state.phase !== 'ended' ? undefined : answeredOf(state, question)?.reply.verdict
  if (verdict !== undefined) return verdict
  if (question === currentQuestion(state)) return 'here'
  return isTest(state) && draftOf(state, question) !== undefined ? 'chosen' : ''
}
