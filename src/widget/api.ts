// Talks to the API. Every outcome is a value with a reason; nothing here throws, logs or retries.

import type { Answer } from '../quiz/kinds.ts'
import type { PublicQuiz } from '../quiz/quiz.ts'
import { err, ok, type Result } from '../quiz/result.ts'
import { parseQuiz, parseReply, type Reply } from './reply.ts'
import { questionsUrl, type Settings } from './settings.ts'

/** Why a request came to nothing. */
export type Failure =
  | { readonly reason: 'unreachable' | 'unavailable' | 'not-found' | 'no-questions' | 'bad-reply' | 'gone' }
  /** With the problem document of the refusal, which review/problem.ts reads. */
  | { readonly reason: 'refused'; readonly refusal: unknown }

const PATIENCE_MS = 15_000

/** The chosen questions of a quiz. `fresh` asks past the browser's cache. */
export async function fetchQuiz(settings: Settings, fresh = false): Promise<Result<PublicQuiz, Failure>> {
  const reply = await request(questionsUrl(settings), { cache: fresh ? 'no-cache' : 'default' })
  if (!reply.ok) return reply.failure.reason === 'refused' ? err({ reason: 'bad-reply' }) : reply
  const quiz = parseQuiz(reply.value)
  if (quiz === null) return err({ reason: 'bad-reply' })
  return quiz.questions.length === 0 ? err({ reason: 'no-questions' }) : ok(quiz)
}

export interface Submission {
  readonly revision: string
  readonly question: string
  readonly answer: Answer
}

/** The verdict on one answer. */
export async function fetchVerdict(settings: Settings, submission: Submission): Promise<Result<Reply, Failure>> {
  const url = `${settings.origin}/api/quizzes/${encodeURIComponent(settings.quiz)}/answers`
  const body = JSON.stringify(submission)
  const reply = await request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  })
  if (!reply.ok) return reply
  const verdict = parseReply(reply.value)
  return verdict === null || verdict.question !== submission.question ? err({ reason: 'bad-reply' }) : ok(verdict)
}

async function request(url: string, init: RequestInit): Promise<Result<unknown, Failure>> {
  try {
    const response = await fetch(url, { ...init, credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) })
    if (response.ok) return ok(await response.json())
    if (response.status === 422) return err({ reason: 'refused', refusal: await response.json() })
    return err({ reason: reasonOf(response.status) })
  } catch (error) {
    return err({ reason: error instanceof SyntaxError ? 'bad-reply' : 'unreachable' })
  }
}

function reasonOf(status: number): 'not-found' | 'gone' | 'unavailable' | 'bad-reply' {
  if (status === 404) return 'not-found'
  if (status === 410) return 'gone'
  return status === 429 || status >= 500 ? 'unavailable' : 'bad-reply'
}
