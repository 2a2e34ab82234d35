// How the review speaks of an answer, for each kind of question. A new kind's line stands here and in kinds.ts.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import { tellDate } from '../kinds/date.tsx'
import { tellMatch } from '../kinds/match.tsx'
import { tellNumber } from '../kinds/number.tsx'
import { tellOrder } from '../kinds/order.tsx'
import { tellSeveral } from '../kinds/several.tsx'
import { tellSingle } from '../kinds/single.tsx'
import { tellText } from '../kinds/text.tsx'
import type { Telling } from '../question-view.ts'
import type { ReviewWords } from './words/en.ts'

export function tellOf(question: PublicQuestion, words: ReviewWords): Telling {
  switch (question.kind) {
    case 'single':
      return tellSingle(question)
    case 'several':
      return tellSeveral(question)
    case 'number':
      return tellNumber(question, words)
    case 'date':
      return tellDate(words)
    case 'order':
      return tellOrder(question, words)
    case 'match':
      return tellMatch(question)
    case 'text':
      return tellText
    default:
      return question satisfies never
  }
}
