// The end of a test, before its verdicts: which questions have no answer yet, the way back to them, and to finish.

import { Button, readings } from '../../kit.ts'
import type { ViewProps } from '../../views/quiz-view.tsx'
import { problemOf } from '../problem.ts'
import { reviewWordsOf } from '../words/review-words.ts'

export function LookOverView({ state, send, words }: ViewProps<'asking' | 'checking'>) {
  const round = readings.roundOf(state)
  const finer = reviewWordsOf(words)
  const { language } = state.quiz
  const checking = state.phase === 'checking'
  const problem = state.phase === 'asking' ? state.problem : null
  const open = round.filter((question) => readings.givenOf(state, question, words) === null)
  return (
    <div class="card" key="over">
      {state.updated && <p class="note">{finer.updated}</p>}
      <h3 class="prompt" tabIndex={-1} data-focus data-show>
        {finer.answeredOf(round.length - open.length, round.length)}
      </h3>
      {open.length > 0 && <p class="rule">{finer.unanswered}</p>}
      <ul class="items">
        {open.map((question) => (
          <li key={question.id} lang={language} dir="auto">
            <button
              type="button"
              class="plain"
              disabled={checking}
              onClick={() => send({ type: 'go', to: round.indexOf(question) })}
            >
              {question.prompt}
            </button>
          </li>
        ))}
      </ul>
      {problem !== null && problem.reason !== 'incomplete' && <p class="problem">{problemOf(problem, words)}</p>}
      <p class="actions">
        <Button busy={checking} onPress={() => send({ type: 'check' })}>
          {checking ? words.checking : problem ? words.tryAgain : finer.finish}
        </Button>
        <Button quiet onPress={() => send({ type: 'go', to: state.at - 1 })}>
          {finer.back}
        </Button>
      </p>
    </div>
  )
}
