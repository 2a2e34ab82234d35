// Grading: (question, answer) → verdict. A function of its arguments; what an answer must look like is in kinds/.

import { gradeShare, type Question, type RightAnswer, rightAnswer } from './kinds.ts'
import { type Remarks, remarksOn } from './remarks.ts'
import { ok, type Result } from './result.ts'
import type { AnswerFault, Evidence, Share, Verdict } from './vocabulary.ts'

/** What the reader is told after answering. */
export interface Graded extends Remarks {
  /** The question's id. */
  readonly question: string
  readonly verdict: Verdict
  /** 0 to `maxPoints`; parts of a question earn fractions. */
  readonly points: number
  readonly maxPoints: number
  /** In the form of an answer. */
  readonly rightAnswer: RightAnswer
  readonly explanation: string
  readonly evidence: readonly Evidence[]
}

/** Grades one answer, or gives every fault that keeps it from being graded; a fault is never a wrong answer. */
export function grade(question: Question, answer: unknown): Result<Graded, readonly AnswerFault[]> {
  const share = gradeShare(question, answer)
  if (!share.ok) return share
  return ok({
    question: question.id,
    verdict: verdictOf(share.value),
    points: pointsOf(share.value, question.points),
    maxPoints: question.points,
    rightAnswer: rightAnswer(question),
    ...remarksOn(question, answer),
    explanation: question.explanation,
    evidence: question.evidence,
  })
}

/** All of the points exactly: a tenth of a point times three by three is a little more than a tenth. */
const pointsOf = ({ earned, of }: Share, points: number): number => (earned === of ? points : (points * earned) / of)

function verdictOf({ earned, of }: Share): Verdict {
  if (earned === of) return 'right'
  return earned === 0 ? 'wrong' : 'partly'
}
