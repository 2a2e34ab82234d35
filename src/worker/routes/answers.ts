// POST /api/quizzes/{quiz}/answers: grades one answer, and stores nothing.

import { type Graded, grade } from '../../quiz/grade.ts'
import type { AnswerFault, LinkedEvidence } from '../../quiz/vocabulary.ts'
import { parseAnswerBody } from '../answer-body.ts'
import type { InputFault } from '../problem.ts'
import { readJson } from '../read-json.ts'
import { invalid, problem, reply } from '../respond.ts'
import type { QuizHandler } from '../with-quiz.ts'

export const gradeAnswer: QuizHandler = async (quiz, { req }) => {
  const json = await readJson(req.raw)
  if (!json.ok) return problem(json.failure)
  const body = parseAnswerBody(json.value)
  if (!body.ok) return invalid(body.failure)
  const { revision, question, answer } = body.value
  if (revision !== quiz.revision) return problem('revision-gone', { revision: quiz.revision })
  const keyed = quiz.key().get(question)
  if (keyed === undefined) return invalid([{ pointer: '/question', code: 'unknown-question' }])
  const graded = grade(keyed.question, answer)
  return graded.ok ? reply(tell(graded.value, keyed.evidence)) : invalid(graded.failure.map(inBody))
}

/** What the reader is told, by listing; JSON leaves out what there is not. `others` is how other readers answered, when there is a tally to ask. */
const tell = (graded: Graded, evidence: readonly LinkedEvidence[]) => ({
  question: graded.question,
  verdict: graded.verdict,
  points: graded.points,
  maxPoints: graded.maxPoints,
  rightAnswer: graded.rightAnswer,
  within: graded.within,
  nothingAt: graded.nothingAt,
  readAs: graded.readAs,
  until: graded.until,
  alsoRight: graded.alsoRight,
  feedback: graded.feedback,
  correction: graded.correction,
  explanation: graded.explanation,
  evidence,
  others: null,
})

const inBody = (fault: AnswerFault): InputFault => ({ ...fault, pointer: `/answer${fault.pointer}` })
