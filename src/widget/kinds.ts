// The view of each kind of question. A new kind is one file in kinds/ and a line here.

import type { PublicQuestion } from '../quiz/kinds.ts'
import { viewDate } from './kinds/date.tsx'
import { viewMatch } from './kinds/match.tsx'
import { viewNumber } from './kinds/number.tsx'
import { viewOrder } from './kinds/order.tsx'
import { viewSeveral } from './kinds/several.tsx'
import { viewSingle } from './kinds/single.tsx'
import type { QuestionView } from './question-view.ts'
import type { Words } from './words/en.ts'

export function viewOf(question: PublicQuestion, words: Words): QuestionView {
  switch (question.kind) {
    case 'single':
      return viewSingle(question, words)
    case 'several':
      return viewSeveral(question, words)
    case 'number':
      return viewNumber(question, words)
    case 'date':
      return viewDate(question, words)
    case 'order':
      return viewOrder(question, words)
    case 'match':
      return viewMatch(question, words)
    default:
      return question satisfies never
  }
}
