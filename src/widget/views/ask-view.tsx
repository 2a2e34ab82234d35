// One question: its fields, what is wrong with them, the check, and after it the verdict.

import { failureOf } from '../events.ts'
import { viewOf } from '../kinds.ts'
import type { Voice } from '../question-view.ts'
import { answeredOf, currentQuestion, draftOf, isTest } from '../state.ts'
import { Button } from './button.tsx'
import type { ScreenProps, ViewProps } from './quiz-view.tsx'
import { problemOf } from './status.ts'

// Where the focus goes and what is brought into view when the screen changes.
const HERE = { 'data-focus': '', 'data-show': '' }

export function AskView({ state, send, words, review, estimate }: ScreenProps<'asking' | 'checking' | 'answered'>) {
  const question = currentQuestion(state)
  if (question === undefined) return null
  const last = state.phase === 'answered' ? answeredOf(state, question) : undefined
  const problem = 'problem' in state ? state.problem : null
  const { language } = state.quiz
  const view = viewOf(question, { words, language, review, estimate })
  const Onward = (isTest(state) && review?.TestActions) || CheckButton
  return (
    <div class="card" key={question.id}>
      {state.updated && <p class="note">{review?.updated(words)}</p>}
      <fieldset class="question" part="question" aria-describedby={problem === null ? 'rule' : 'rule problem'}>
        <legend class="prompt" part="prompt" lang={language} tabIndex={-1} {...(last ? {} : HERE)}>
          <span dir="auto">{question.prompt}</span>
        </legend>
        <p class="rule" id="rule">
          {words.rule['step' in question ? 'estimate' : question.kind]}
          {question.maxPoints !== 1 && ` ${words.worth(question.maxPoints)}`}
        </p>
        {view.fields({
          draft: draftOf(state, question) ?? view.start,
          reply: last?.reply ?? null,
          open: state.phase === 'asking',
          describedBy: problem === null ? undefined : 'problem',
          onDraft: (changed, said = '') => send({ type: 'drafted', draft: changed, said }),
          onCheck: () => send({ type: 'check' }),
        })}
      </fieldset>
      {question.hint !== undefined && last === undefined && (
        <Hint text={question.hint} words={words} language={language} />
      )}
      {problem !== null && (
        <div class="problem">
          <p id="problem">{problemOf(problem, { words, review }, question)}</p>
          {review?.ReadingsView({ problem, send, words })}
        </div>
      )}
      {state.phase === 'answered' ? (
        review && <review.VerdictView state={state} send={send} words={words} />
      ) : (
        <Onward state={state} send={send} words={words} />
      )}
    </div>
  )
}

function Hint({ text, words, language }: Voice & { text: string }) {
  return (
    <details class="hint">
      <summary>{words.hint}</summary>
      <p lang={language} dir="auto">
        {text}
      </p>
    </details>
  )
}

/** Stays the same node while the answer is checked, so that the focus stays on it. */
function CheckButton({ state, send, words }: ViewProps<'asking' | 'checking'>) {
  const checking = state.phase === 'checking'
  return (
    <p class="actions">
      <Button busy={checking} onPress={() => send({ type: 'check' })}>
        {checking ? words.checking : failureOf(state) ? words.tryAgain : words.check}
      </Button>
    </p>
  )
}
