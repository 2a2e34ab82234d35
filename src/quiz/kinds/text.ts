// `text`: a short answer, typed: a name, a place, a word.

import { fault } from '../answer-shape.ts'
import { err, ok, type Result } from '../result.ts'
import { type Spellings, slipsFromNearest, slipsFromRejected, spellingsOf } from '../short-answer.ts'
import { MAX_SLIPS } from '../typos.ts'
import type { AnswerFault, PublicBase, QuestionBase, Share } from '../vocabulary.ts'

export interface TextQuestion extends QuestionBase {
  readonly kind: 'text'
  /** Every answer that is right, at least one; the first is the one that is shown. */
  readonly answer: readonly string[]
  /** Of a person's name: the part of it that is right alone. */
  readonly surname?: string
  /** Answers that are something else, however near they are written. */
  readonly reject?: readonly string[]
}

export interface PublicTextQuestion extends PublicBase {
  readonly kind: 'text'
}

/** In characters; of a name or a word, nobody needs more. */
const MAX_LENGTH = 500

/**
 * All or nothing. The answer is a text. Faults: `wrong-type`, `too-long` beyond 500 characters, `invalid-text` for control characters and
 * halves of characters, `too-few` without a letter or figure.
 */
export function gradeText(question: TextQuestion, answer: unknown): Result<Share, readonly AnswerFault[]> {
  if (typeof answer !== 'string') return err([fault('wrong-type')])
  if (answer.length > 2 * MAX_LENGTH || [...answer].length > MAX_LENGTH) return err([fault('too-long')])
  if (/[\p{Cc}\p{Cs}]/u.test(answer)) return err([fault('invalid-text')])
  const typed = spellingsOf(answer)
  if (typed[0]?.length === 0) return err([fault('too-few')])
  return ok({ earned: isRight(question, typed) ? 1 : 0, of: 1 })
}

/** The other answers that are right, for the reader who has answered: the author's list, and the surname alone. */
export function alsoRight({ answer, surname }: TextQuestion): readonly string[] {
  const others = [...answer.slice(1), ...(surname === undefined ? [] : [surname])]
  return others.filter((other) => other !== answer[0])
}

/** The key itself is right; what is nearly the key, only when nothing that the author rejects is as near. */
function isRight({ answer, surname, reject = [] }: TextQuestion, typed: Spellings): boolean {
  const slips = slipsFromNearest(typed, answer, surname)
  return slips === 0 || (slips < MAX_SLIPS + 1 && slips < slipsFromRejected(typed, reject, surname))
}
