// Talks to the API. Every outcome is a value with a reason; nothing here throws, logs or retries.

import type { PublicQuiz } from '../quiz/quiz.ts'
import { err, ok, type Result } from '../quiz/result.ts'
import { parseQuiz, parseReply, type Reply } from './reply.ts'
import { questionsUrl, type Settings } from './settings.ts'
import type { State } from './state.ts'

/** Why a request came to nothing. */
export type Failure =
  | {
      readonly reason: 'unreachable' | 'unavailable' | 'not-found' | 'no-questions' | 'bad-reply' | 'gone'
      /** When to come back, as the service says it. */
      readonly retryAfter?: string | null
    }
  /** With the problem document of the refusal, which review/problem.ts reads. */
  | { readonly reason: 'refused'; readonly refusal: unknown }

/** No request, and no file that it needs, is waited for longer. */
export const PATIENCE_MS = 15_000

/** How a request differs from the usual: `cache: 'no-cache'` asks past the browser's, a `signal` ends it in place of our patience. */
export type Manner = Pick<RequestInit, 'cache' | 'signal'>

/** The chosen questions of a quiz. */
export async function fetchQuiz(settings: Settings, manner?: Manner): Promise<Result<PublicQuiz, Failure>> {
  const reply = await request(questionsUrl(settings), manner)
  if (!reply.ok) return reply.failure.reason === 'refused' ? err({ reason: 'bad-reply' }) : reply
  const quiz = parseQuiz(reply.value)
  if (quiz === null) return err({ reason: 'bad-reply' })
  return quiz.questions.length === 0 ? err({ reason: 'no-questions' }) : ok(quiz)
}

/** An answer to be checked. */
type Submission = Pick<Extract<State, { phase: 'checking' }>, 'quiz' | 'sent' | 'answer'>

/** The verdict on one answer. */
export async function fetchVerdict(
  settings: Settings,
  { quiz, sent, answer }: Submission,
  manner?: Manner,
): Promise<Result<Reply, Failure>> {
  const url = `${settings.origin}/api/quizzes/${encodeURIComponent(settings.quiz)}/answers`
  const reply = await request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ revision: quiz.revision, question: sent.id, answer }),
    ...manner,
  })
  if (!reply.ok) return reply
  const verdict = parseReply(reply.value)
  return verdict?.question === sent.id ? ok(verdict) : err({ reason: 'bad-reply' })
}

async function request(url: string, init?: RequestInit): Promise<Result<unknown, Failure>> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS), ...init })
    if (response.ok) return ok(await response.json())
    if (response.status === 422) return err({ reason: 'refused', refusal: await response.json() })
    return err({ reason: reasonOf(response.status), retryAfter: response.headers.get('Retry-After') })
  } catch (error) {
    return err({ reason: error instanceof SyntaxError ? 'bad-reply' : 'unreachable' })
  }
}

function reasonOf(status: number): 'not-found' | 'gone' | 'unavailable' | 'bad-reply' {
  if (status === 404) return 'not-found'
  if (status === 410) return 'gone'
  return status === 429 || status >= 500 ? 'unavailable' : 'bad-reply'
}
