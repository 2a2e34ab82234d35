// A small quiz of every kind, as the API serves it, and replies to its answers.

import type { PublicQuestion } from '../../src/quiz/kinds.ts'
import type { PublicQuiz } from '../../src/quiz/quiz.ts'
import type { Verdict } from '../../src/quiz/vocabulary.ts'
import type { Reply } from '../../src/widget/reply.ts'

const option = (id: string) => ({ id, text: id.toUpperCase() })
const base = (id: string) => ({ id, topic: 'figures', prompt: `What is ${id}?`, maxPoints: 1 })

export const single: PublicQuestion = { ...base('one'), kind: 'single', options: [option('a'), option('b')] }
export const several: PublicQuestion = { ...base('two'), kind: 'several', options: [option('a'), option('b')] }
export const number: PublicQuestion = { ...base('three'), kind: 'number', unit: 'troops' }
export const date: PublicQuestion = { ...base('four'), kind: 'date', asks: 'month-day' }
export const order: PublicQuestion = { ...base('five'), kind: 'order', items: [option('a'), option('b'), option('c')] }
export const match: PublicQuestion = {
  ...base('six'),
  kind: 'match',
  items: [option('a'), option('b')],
  targets: [option('x'), option('y')],
}

export const text: PublicQuestion = { ...base('seven'), kind: 'text' }

export const quizOf = (...questions: PublicQuestion[]): PublicQuiz => ({
  id: 'sample',
  revision: 'r1',
  title: 'A sample',
  language: 'en',
  topics: ['figures'],
  article: { title: 'An article' },
  questions,
})

export const replyTo = (question: PublicQuestion, verdict: Verdict = 'right', points = 1): Reply => ({
  question: question.id,
  verdict,
  points,
  maxPoints: question.maxPoints,
  rightAnswer: 'a',
  explanation: 'Because.',
  evidence: [{ exact: 'the phrase' }],
})
