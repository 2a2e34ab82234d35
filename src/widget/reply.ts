// What the API replies, parsed at the door: a reply that is not what the wire says is refused, whoever sent it.

import type { Graded } from '../quiz/grade.ts'
import type { Kind, PublicQuestion } from '../quiz/kinds.ts'
import type { PublicQuiz } from '../quiz/quiz.ts'
import type { LinkedEvidence } from '../quiz/vocabulary.ts'

/** The reply to an answer. */
export interface Reply extends Graded {
  readonly evidence: readonly LinkedEvidence[]
}

/** A public quiz, without the questions of kinds that this release does not know; null for anything else. */
export function parseQuiz(value: unknown): PublicQuiz | null {
  if (!isQuiz(value)) return null
  return { ...value, questions: value.questions.filter(isQuestion) }
}

/** The reply to an answer, or null for anything else. */
export const parseReply = (value: unknown): Reply | null => (isReply(value) ? value : null)

type Fields = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isText = (value: unknown): value is string => typeof value === 'string'

/** Whether some of the fields are texts, every one of them. */
const areTexts = (fields: Fields, ...names: readonly string[]): boolean => names.every((name) => isText(fields[name]))

const isQuiz = (value: unknown): value is PublicQuiz =>
  isRecord(value) &&
  areTexts(value, 'id', 'revision', 'title', 'language') &&
  isRecord(value.article) &&
  isText(value.article.title) &&
  Array.isArray(value.questions)

const isOptions = (value: unknown): boolean =>
  Array.isArray(value) && value.every((option) => isRecord(option) && areTexts(option, 'id', 'text'))

const PARTS: Readonly<Record<Kind, (question: Fields) => boolean>> = {
  single: ({ options }) => isOptions(options),
  several: ({ options }) => isOptions(options),
  number: ({ unit }) => isText(unit),
  date: ({ asks }) => isText(asks),
  order: ({ items }) => isOptions(items),
  match: ({ items, targets }) => isOptions(items) && isOptions(targets),
  text: () => true,
}

const isKind = (kind: unknown): kind is Kind => isText(kind) && Object.hasOwn(PARTS, kind)

const isQuestion = (value: unknown): value is PublicQuestion =>
  isRecord(value) &&
  areTexts(value, 'id', 'prompt') &&
  typeof value.maxPoints === 'number' &&
  isKind(value.kind) &&
  PARTS[value.kind](value)

const isReply = (value: unknown): value is Reply =>
  isRecord(value) &&
  areTexts(value, 'question', 'explanation') &&
  ['right', 'partly', 'wrong'].includes(String(value.verdict)) &&
  typeof value.points === 'number' &&
  typeof value.maxPoints === 'number' &&
  value.rightAnswer !== undefined &&
  Array.isArray(value.evidence) &&
  value.evidence.every((piece) => isRecord(piece) && isText(piece.exact))
