// Grading: (question, answer) → verdict. A function of its arguments; what an answer must look like is in kinds/.

import { alsoRight } from './kinds/text.ts'
import { gradeShare, type Question, type RightAnswer, rightAnswer } from './kinds.ts'
import { ok, type Result } from './result.ts'
import type { AnswerFault, Evidence, Share, Verdict } from './vocabulary.ts'

/** What the reader is told after answering. */
export interface Graded {
  /** The question's id. */
  readonly question: string
  readonly verdict: Verdict
  /** 0 to `maxPoints`; parts of a question earn fractions. */
  readonly points: number
  readonly maxPoints: number
  /** In the form of an answer. */
  readonly rightAnswer: RightAnswer
  /** How far from `rightAnswer` still counted as right, for a number with a margin. */
  readonly within?: number
  /** Of a short answer: what else is right, where there is any. */
  readonly alsoRight?: readonly string[]
  readonly explanation: string
  readonly evidence: readonly Evidence[]
}

/** Grades one answer, or gives every fault that keeps it from being graded; a fault is never a wrong answer. */
export function grade(question: Question, answer: unknown): Result<Graded, readonly AnswerFault[]> {
  const share = gradeShare(question, answer)
  if (!share.ok) return share
  const others = question.kind === 'text' ? alsoRight(question) : []
  return ok({
    question: question.id,
    verdict: verdictOf(share.value),
    points: pointsOf(share.value, question.points),
    maxPoints: question.points,
    rightAnswer: rightAnswer(question),
    ...(question.kind === 'number' && question.answer.within > 0 ? { within: question.answer.within } : {}),
    ...(others.length > 0 ? { alsoRight: others } : {}),
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
