// What a row of the table of typed answers is, and how its question is written short.

import type { Question } from '../../../src/quiz/kinds.ts'

/**
 * [why a fair teacher decides so, the question, what is typed, what it gets]: a verdict, or the code of a refusal with its readings,
 * as `doubtful-number 12 12000`.
 */
export type Row = readonly [why: string, question: Question, typed: string, expected: string]

const base = (id: string) => ({
  id,
  topic: 'typed answers',
  prompt: `What is ${id}?`,
  points: 1,
  explanation: 'The article says so.',
  evidence: [{ exact: 'as printed' }],
})

export const number = (id: string, unit: string, value: number, within = 0): Question => ({
  ...base(id),
  kind: 'number',
  unit,
  answer: { value, within },
})

export const text = (id: string, answer: readonly string[], reject: readonly string[] = []): Question => ({
  ...base(id),
  kind: 'text',
  answer,
  ...(reject.length === 0 ? {} : { reject }),
})

/** The answers are names of a person, whose surname is right alone. */
export const person = (
  id: string,
  [surname, ...answer]: readonly [surname: string, ...answer: string[]],
  reject: readonly string[] = [],
): Question => ({
  ...base(id),
  kind: 'text',
  answer,
  surname,
  ...(reject.length === 0 ? {} : { reject }),
})

/** What is sent for what was typed. */
export const answerOf = (question: Question, typed: string, lang: string): unknown =>
  question.kind === 'number' ? { typed, lang } : typed
