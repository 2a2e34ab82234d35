// What only the key of a canary quiz holds, and which of it the reply to an answer tells.

import type { QuizFile } from '../../src/author/quiz-file.ts'
import type { RightAnswer } from '../../src/quiz/kinds.ts'

type Question = QuizFile['questions'][number]

/** Something that only the key holds. */
export interface Secret {
  readonly question: string
  readonly what: string
  /** The ways in which it may be written. */
  readonly forms: readonly string[]
  /** Whether no reply gives it away: not the one to `someAnswer`. */
  readonly isKept?: true
}

/** An answer for which the reader need not know anything. */
export function someAnswer(question: Question): RightAnswer {
  switch (question.kind) {
    case 'single':
      return question.options[0]?.id ?? ''
    case 'several':
      return question.options.slice(0, 2).map(({ id }) => id)
    case 'number':
      return 7
    case 'date':
      return { day: '2001-02-03', month: '2001-02', year: '2001', 'month-day': '--02-03' }[question.asks]
    case 'order':
      return []
    case 'match':
      return Object.fromEntries(question.items.map(({ id }) => [id, question.targets[0]?.id ?? '']))
    default:
      return question satisfies never
  }
}

const canaryIn = (text: string): string => /c\w+~\w+c/.exec(text)?.[0] ?? ''

export function secretsOf(question: Question): Secret[] {
  const secret = (what: string, ...forms: string[]): Secret => ({ question: question.id, what, forms })
  const words = canaryIn(question.explanation)
  return [
    secret('explanation', words),
    secret('correction', canaryIn(question.corrected?.note ?? '')),
    ...question.evidence.flatMap((evidence) =>
      Object.entries(evidence).map(([part, text]) => secret(`evidence ${part}`, String(text))),
    ),
    ...answerSecretsOf(question, secret),
    ...feedbackSecretsOf(question, secret),
  ]
}

type MakeSecret = (what: string, ...forms: string[]) => Secret

/** What is said to the answer that the test gives, and what is said to others. */
function feedbackSecretsOf(question: Question, secret: MakeSecret): Secret[] {
  if (question.kind === 'number') {
    const { reach } = question.answer
    const kept = reach === undefined ? [] : [{ ...secret('reach', ...formsOfNumber(reach)), isKept: true as const }]
    return [...kept, ...(question.feedback ?? []).map(({ text }) => secret('feedback', canaryIn(text)))]
  }
  if (question.kind !== 'single' && question.kind !== 'several') return []
  const chosen = question.kind === 'single' ? 1 : 2
  return question.options.map(({ feedback = '' }, at) => {
    const said = secret('feedback', canaryIn(feedback))
    return at < chosen ? said : { ...said, isKept: true as const }
  })
}

/** The answer, where writing it down makes something that stands nowhere by chance; the four digits of a year may. */
function answerSecretsOf(question: Question, secret: MakeSecret): Secret[] {
  switch (question.kind) {
    case 'number':
      return [
        secret('value', ...formsOfNumber(question.answer.value)),
        secret('tolerance', ...formsOfNumber(question.answer.within)),
      ]
    case 'date':
      return question.asks === 'year'
        ? []
        : question.answer.split('/').map((day, at) => secret(at === 0 ? 'date' : 'last day', ...formsOfDate(day)))
    case 'single':
      return [secret('right option', `nswer":"${question.answer}"`)]
    default:
      return [secret('right options', JSON.stringify(question.answer))]
  }
}

function formsOfNumber(value: number): string[] {
  const marks = [',', '.', ' ', '_', "'"]
  return [
    String(value),
    ...marks.map((mark) => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark)),
    `0x${value.toString(16)}`,
    value.toExponential(8),
  ]
}

function formsOfDate(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-')
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return [date]
  return [
    date,
    `${year}${month}${day}`,
    `${day}.${month}.${year}`,
    `${month}/${day}/${year}`,
    `${day}/${month}/${year}`,
    String(Date.parse(date)),
  ]
}
