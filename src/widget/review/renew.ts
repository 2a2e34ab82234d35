// Loads a quiz anew that was changed while it was taken.

import { api } from '../kit.ts'
import type { Line } from '../session.ts'

/** What did not change is kept. */
export async function renew({ settings, send }: Line): Promise<void> {
  const quiz = await api.fetchQuiz(settings(), { cache: 'no-cache' })
  send(quiz.ok ? { type: 'updated', quiz: quiz.value } : { type: 'check-failed', failure: quiz.failure })
}
