// One question: its fields, what is wrong with them, the check, and after it the verdict.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import { viewOf } from '../kinds.ts'
import type { Voice } from '../question-view.ts'
import { currentQuestion, type Problem } from '../state.ts'
import { Button } from './button.tsx'
import { PlainVerdict } from './plain-views.tsx'
import type { ScreenProps, ViewProps } from './quiz-view.tsx'
import { problemOf } from './status.ts'

// Where the focus goes and what is brought into view when the screen changes.
const HERE = { 'data-focus': '', 'data-show': '' }

export function AskView({ state, send, words, review }: ScreenProps<'asking' | 'checking' | 'answered'>) {
  const question = currentQuestion(state)
  if (question === undefined) return null
  const last = state.phase === 'answered' ? state.answered.at(-1) : undefined
  const draft = state.phase === 'answered' ? (last?.draft ?? {}) : state.draft
  const problem = state.phase === 'asking' ? state.problem : null
  const { language } = state.quiz
  const Verdict = review?.VerdictView ?? PlainVerdict
  return (
    <div class="card" key={question.id}>
      {state.updated && <p class="note">{words.updated}</p>}
      <fieldset class="question" part="question" aria-describedby={problem === null ? 'rule' : 'rule problem'}>
        <legend class="prompt" part="prompt" lang={language} tabIndex={-1} {...(last ? {} : HERE)}>
          <span dir="auto">{question.prompt}</span>
        </legend>
        <p class="rule" id="rule">
          {words.rule['step' in question ? 'estimate' : question.kind]}
          {question.maxPoints !== 1 && ` ${words.worth(question.maxPoints)}`}
        </p>
        {viewOf(question, { words, language }).fields({
          draft,
          reply: last?.reply ?? null,
          open: state.phase === 'asking',
          describedBy: problem === null ? undefined : 'problem',
          onDraft: (changed, said = '') => send({ type: 'drafted', draft: changed, said }),
          onCheck: () => send({ type: 'check' }),
        })}
      </fieldset>
      {question.hint !== undefined && last === undefined && <Hint text={question.hint} voice={{ words, language }} />}
      {problem !== null && <ProblemView problem={problem} question={question} send={send} words={words} />}
      {state.phase === 'answered' ? (
        <Verdict state={state} send={send} words={words} />
      ) : (
        <CheckButton state={state} send={send} words={words} />
      )}
    </div>
  )
}

function Hint({ text, voice: { words, language } }: { text: string; voice: Voice }) {
  return (
    <details class="hint">
      <summary>{words.hint}</summary>
      <p lang={language} dir="auto">
        {text}
      </p>
    </details>
  )
}

/** What is wrong, as text beside the button and not on it alone. A doubtful number is answered by choosing what was meant. */
function ProblemView({ problem, question, send, words }: ProblemProps) {
  const readings = problem.reason === 'refused' ? problem.refusal.readings : []
  return (
    <div class="problem">
      <p id="problem">{problemOf(problem, question, words)}</p>
      {readings.length > 0 && (
        <p class="actions">
          {readings.map((value) => (
            <Button
              quiet
              key={value}
              onPress={() => {
                send({ type: 'drafted', draft: { typed: String(value) }, said: '' })
                send({ type: 'check' })
              }}
            >
              {words.number(value)}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}

interface ProblemProps extends Pick<ViewProps<'asking'>, 'send' | 'words'> {
  readonly problem: Problem
  readonly question: PublicQuestion
}

/** Stays the same node while the answer is checked, so that the focus stays on it. */
function CheckButton({ state, send, words }: ViewProps<'asking' | 'checking'>) {
  const checking = state.phase === 'checking'
  const failed = state.phase === 'asking' && state.problem !== null && isOfRequest(state.problem)
  return (
    <p class="actions">
      <Button busy={checking} onPress={() => send({ type: 'check' })}>
        {checking ? words.checking : failed ? words.tryAgain : words.check}
      </Button>
    </p>
  )
}

/** Whether the request came to nothing, so that the same answer can be sent again. */
const isOfRequest = ({ reason }: Problem): boolean => reason !== 'incomplete' && reason !== 'refused'
