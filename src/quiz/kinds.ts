// Every kind of question, in one closed union. A new kind is one file in kinds/ and its lines here; the compiler lists the rest.

import { type DateQuestion, daysOf, gradeDate, type PublicDateQuestion, publishDate } from './kinds/date.ts'
import { gradeMatch, type MatchQuestion, type PublicMatchQuestion, publishMatch } from './kinds/match.ts'
import { gradeNumber, type NumberQuestion, type PublicNumberQuestion, publishNumber } from './kinds/number.ts'
import { gradeOrder, type OrderQuestion, type PublicOrderQuestion, publishOrder } from './kinds/order.ts'
import { gradeSeveral, type PublicSeveralQuestion, publishSeveral, type SeveralQuestion } from './kinds/several.ts'
import { gradeSingle, type PublicSingleQuestion, publishSingle, type SingleQuestion } from './kinds/single.ts'
import { gradeText, type PublicTextQuestion, type TextQuestion } from './kinds/text.ts'
import type { Result } from './result.ts'
import type { AnswerFault, PublicBase, Share } from './vocabulary.ts'

export const KINDS = ['single', 'several', 'number', 'date', 'order', 'match', 'text'] as const
export type Kind = (typeof KINDS)[number]

/** A question as its author knows it: what is asked, and the key. */
export type Question =
  | SingleQuestion
  | SeveralQuestion
  | NumberQuestion
  | DateQuestion
  | OrderQuestion
  | MatchQuestion
  | TextQuestion

/** A question as the reader may see it before answering. */
export type PublicQuestion =
  | PublicSingleQuestion
  | PublicSeveralQuestion
  | PublicNumberQuestion
  | PublicDateQuestion
  | PublicOrderQuestion
  | PublicMatchQuestion
  | PublicTextQuestion

/** The public part of a question, made by listing what may be seen: what is not listed stays secret. */
export function publishQuestion(question: Question): PublicQuestion {
  switch (question.kind) {
    case 'single':
      return { ...publishBase(question), kind: question.kind, ...publishSingle(question) }
    case 'several':
      return { ...publishBase(question), kind: question.kind, ...publishSeveral(question) }
    case 'number':
      return { ...publishBase(question), kind: question.kind, ...publishNumber(question) }
    case 'date':
      return { ...publishBase(question), kind: question.kind, ...publishDate(question) }
    case 'order':
      return { ...publishBase(question), kind: question.kind, ...publishOrder(question) }
    case 'match':
      return { ...publishBase(question), kind: question.kind, ...publishMatch(question) }
    case 'text':
      return { ...publishBase(question), kind: question.kind }
    default:
      return question satisfies never
  }
}

/** The share of the points that an answer earns, or every fault that keeps it from being graded. */
export function gradeShare(question: Question, answer: unknown): Result<Share, readonly AnswerFault[]> {
  switch (question.kind) {
    case 'single':
      return gradeSingle(question, answer)
    case 'several':
      return gradeSeveral(question, answer)
    case 'number':
      return gradeNumber(question, answer)
    case 'date':
      return gradeDate(question, answer)
    case 'order':
      return gradeOrder(question, answer)
    case 'match':
      return gradeMatch(question, answer)
    case 'text':
      return gradeText(question, answer)
    default:
      return question satisfies never
  }
}

/** The key in the form of an answer: given as an answer, it is right. */
export function rightAnswer(question: Question): RightAnswer {
  if (question.kind === 'number') return question.answer.value
  if (question.kind === 'text') return question.answer[0] ?? ''
  return question.kind === 'date' ? daysOf(question).first : question.answer
}

/** An answer as the wire carries it; what the reader typed for a number is `{typed, lang}`. */
export type Answer = RightAnswer | { readonly typed: string; readonly lang: string }
export type RightAnswer = string | number | readonly string[] | Readonly<Record<string, string>>

function publishBase({ id, topic, prompt, points, hint }: Question): PublicBase {
  return { id, topic, prompt, maxPoints: points, ...(hint === undefined ? {} : { hint }) }
}
