// The ids of quizzes: they are path segments of the service, so some are taken.

const QUIZ_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const RESERVED = ['api', 'docs', 'demo', 'embed', 'oembed', 'problems', 'assets']

/** Why a text cannot be the id of a quiz, or null when it can. */
export function faultOfQuizId(id: string): 'invalid-id' | 'reserved-id' | null {
  if (id.length > 64 || !QUIZ_ID.test(id)) return 'invalid-id'
  return RESERVED.includes(id) || /^v\d/.test(id) ? 'reserved-id' : null
}
