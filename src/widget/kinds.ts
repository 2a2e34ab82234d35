// The view of each kind of question. A new kind is one file in kinds/ and a line here.

import type { PublicQuestion } from '../quiz/kinds.ts'
import { viewDate } from './kinds/date.tsx'
import { viewMatch } from './kinds/match.tsx'
import { viewNumber } from './kinds/number.tsx'
import { viewOrder } from './kinds/order.tsx'
import { viewSeveral } from './kinds/several.tsx'
import { viewSingle } from './kinds/single.tsx'
import { viewText } from './kinds/text.tsx'
import type { QuestionView, Voice } from './question-view.ts'

export function viewOf(question: PublicQuestion, voice: Voice): QuestionView {
  switch (question.kind) {
    case 'single':
      return viewSingle(question, voice)
    case 'several':
      return viewSeveral(question, voice)
    case 'number':
      return viewNumber(question, voice)
    case 'date':
      return viewDate(question, voice)
    case 'order':
      return viewOrder(question, voice)
    case 'match':
      return viewMatch(question, voice)
    case 'text':
      return viewText(question, voice)
    default:
      return question satisfies never
  }
}
