// A quiz, its public part, and the choosing of some of its questions.

import { type ClosingRange, publishClosing } from './closing.ts'
import { type Kind, type PublicQuestion, publishQuestion, type Question } from './kinds.ts'
import { shuffle } from './order-by-hash.ts'

/** The article that the quiz is about. Dates are ISO 8601 (`YYYY-MM-DD`), `url` is https. */
export interface Article {
  readonly title: string
  /** Who published it. */
  readonly source?: string
  readonly url?: string
  readonly published?: string
}

/** A quiz as its author knows it. */
export interface Quiz {
  /** `[a-z0-9]+(-[a-z0-9]+)*`, 64 characters at most. */
  readonly id: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly article: Article
  /** The author's last words, by score; ascending, the first from 0. */
  readonly closing?: readonly ClosingRange[]
  readonly questions: readonly Question[]
}

/** What is published of a quiz, but for its revision, which is a hash of all this. */
export interface PublicPart {
  readonly id: string
  readonly title: string
  readonly language: string
  /** Each topic once, in the order of the questions. */
  readonly topics: readonly string[]
  readonly article: Article
  readonly closing?: readonly ClosingRange[]
  readonly questions: readonly PublicQuestion[]
}

export interface PublicQuiz extends PublicPart {
  readonly revision: string
}

/** One row of the list of quizzes. */
export interface QuizSummary {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly topics: readonly string[]
  readonly questionCount: number
  readonly revision: string
}

/** The public part of a quiz, made by listing what may be seen. */
export function publish(quiz: Quiz): PublicPart {
  const { id, title, language, questions } = quiz
  return {
    id,
    title,
    language,
    topics: [...new Set(questions.map(({ topic }) => topic))],
    article: publishArticle(quiz.article),
    ...(quiz.closing === undefined ? {} : { closing: publishClosing(quiz.closing) }),
    questions: questions.map(publishQuestion),
  }
}

export function summarise({ id, title, language, topics, questions, revision }: PublicQuiz): QuizSummary {
  return { id, title, language, topics, questionCount: questions.length, revision }
}

/** Which questions to give; what is left out does not restrict. */
export interface Choice {
  /** Any of these topics. */
  readonly topics?: readonly string[]
  readonly kind?: Kind
  /** 1 or more. */
  readonly limit?: number
  /** Shuffles, before the limit is taken; the same seed always gives the same questions in the same order. */
  readonly seed?: string
}

export function chooseQuestions(
  questions: readonly PublicQuestion[],
  { topics, kind, limit, seed }: Choice,
): PublicQuestion[] {
  const fitting = questions.filter(
    (question) =>
      (topics === undefined || topics.includes(question.topic)) && (kind === undefined || question.kind === kind),
  )
  return (seed === undefined ? fitting : shuffle(fitting, seed)).slice(0, limit)
}

function publishArticle({ title, source, url, published }: Article): Article {
  return {
    title,
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  }
}
