// What only the key of a canary quiz holds, and which of it the reply to an answer tells.

import type { QuizFile } from '../../src/author/quiz-file.ts'

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
    case 'text':
      return [
        ...question.answer.map((one, index) => secret(`answer ${index}`, one)),
        ...(question.reject ?? []).map((one) => ({ ...secret('reject', one), isKept: true as const })),
      ]
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
