// The real ids that requests are made with: what the service itself lists.

import type { PublicQuestion } from '../../src/quiz/kinds.ts'
import type { PublicQuiz, QuizSummary } from '../../src/quiz/quiz.ts'

export interface Seeds {
  readonly origin: string
  readonly listed: readonly QuizSummary[]
  /** By id. */
  readonly quizzes: ReadonlyMap<string, PublicQuiz>
  /** Entity tags that are current somewhere. */
  readonly tags: readonly string[]
}

export async function fetchSeeds(origin: string): Promise<Seeds> {
  const list = await fetch(`${origin}/api/quizzes`)
  const { quizzes: listed }: { quizzes: QuizSummary[] } = await list.json()
  const quizzes = new Map<string, PublicQuiz>()
  for (const { id } of listed) quizzes.set(id, await (await fetch(`${origin}/api/quizzes/${id}`)).json())
  const tags = [list.headers.get('ETag') ?? '', ...listed.map(({ revision }) => `"${revision}"`)]
  return { origin, listed, quizzes, tags }
}

export const questionsOf = ({ quizzes }: Seeds): PublicQuestion[] =>
  [...quizzes.values()].flatMap(({ questions }) => questions)
