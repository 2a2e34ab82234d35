// A typed client of the API, for those who build their own quiz on it. It needs nothing but `fetch`.

import type { Graded } from '../quiz/grade.ts'
import type { Answer, Kind } from '../quiz/kinds.ts'
import type { PublicQuiz, QuizSummary } from '../quiz/quiz.ts'
import { err, ok, type Result } from '../quiz/result.ts'
import type { LinkedEvidence } from '../quiz/vocabulary.ts'

/** The problem document of RFC 9457 that every error is. */
export interface Problem {
  /** `/problems/<slug>`; `/problems/no-reply` is the client's own: the service was not reached, or did not answer in JSON. */
  readonly type: string
  readonly title: string
  /** The HTTP status; 0 for the client's own. */
  readonly status: number
  readonly detail: string
  /** For `/problems/invalid-request`: every fault, with a JSON Pointer into the body or `/<name>` of a query parameter. */
  readonly errors?: readonly {
    readonly code: string
    readonly pointer: string
    readonly readings?: readonly number[]
  }[]
  /** For `/problems/revision-gone`: the current revision. */
  readonly revision?: string
}

export interface Verdict extends Graded {
  /** `url` is the article, scrolled to the phrase, where the article has an address. */
  readonly evidence: readonly LinkedEvidence[]
  readonly others: null
}

export interface Submission {
  readonly revision: string
  readonly question: string
  readonly answer: Answer
}

/** Which questions to fetch; several topics mean any of them. */
export interface QuestionChoice {
  readonly topics?: readonly string[]
  readonly kind?: Kind
  readonly limit?: number
  readonly seed?: string
}

export interface Client {
  readonly listQuizzes: () => Promise<Result<{ readonly quizzes: readonly QuizSummary[] }, Problem>>
  readonly getQuiz: (quiz: string) => Promise<Result<PublicQuiz, Problem>>
  readonly getQuestions: (quiz: string, choice: QuestionChoice) => Promise<Result<PublicQuiz, Problem>>
  readonly gradeAnswer: (quiz: string, submission: Submission) => Promise<Result<Verdict, Problem>>
}

/** A client of the service at an origin, such as `https://quiz.example.org`. Every method gives a result; none throws. */
export function createClient(origin: string): Client {
  const quizzes = `${origin}/api/quizzes`
  const of = (quiz: string) => `${quizzes}/${encodeURIComponent(quiz)}`
  return {
    listQuizzes: () => request(quizzes),
    getQuiz: (quiz) => request(of(quiz)),
    getQuestions: (quiz, choice) => request(`${of(quiz)}/questions?${queryOf(choice)}`),
    gradeAnswer: (quiz, submission) =>
      request(`${of(quiz)}/answers`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(submission),
      }),
  }
}

function queryOf({ topics = [], kind, limit, seed }: QuestionChoice): URLSearchParams {
  const query = new URLSearchParams(topics.map((topic) => ['topic', topic]))
  if (kind !== undefined) query.set('kind', kind)
  if (limit !== undefined) query.set('limit', String(limit))
  if (seed !== undefined) query.set('seed', seed)
  return query
}

/** The contract vouches for the form of a reply: the tests hold every one of them against it. */
async function request<Body>(url: string, init: RequestInit = {}): Promise<Result<Body, Problem>> {
  try {
    const response = await fetch(url, { ...init, credentials: 'omit' })
    if (!response.ok) return err(await response.json())
    const body: Body = await response.json()
    return ok(body)
  } catch (error) {
    return err({ type: '/problems/no-reply', title: 'No reply', status: 0, detail: String(error) })
  }
}
