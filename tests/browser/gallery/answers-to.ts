// Answers that earn all, some or nothing of a question's points, so that every verdict can be pictured.

import { type Question, type RightAnswer, rightAnswer } from '../../../src/quiz/kinds.ts'

export interface SampleAnswers {
  readonly right: RightAnswer
  /** Null where the kind knows no half-right answer. */
  readonly partly: RightAnswer | null
  readonly wrong: RightAnswer
}

export function answersTo(question: Question): SampleAnswers {
  return { right: rightAnswer(question), ...fallingShort(question) }
}

function fallingShort(question: Question): Omit<SampleAnswers, 'right'> {
  switch (question.kind) {
    case 'single':
      return { partly: null, wrong: othersThan(question.options, [question.answer])[0] ?? '' }
    case 'several': {
      const wrong = othersThan(question.options, question.answer)
      return { partly: [...question.answer.slice(0, 2), ...wrong.slice(0, 1)], wrong: wrong.slice(0, 1) }
    }
    case 'number':
      return { partly: null, wrong: question.answer.value + 7 + 2 * (question.answer.within ?? 0) }
    case 'date':
      return { partly: null, wrong: question.answer.replace(/\d$/, (digit) => (digit === '9' ? '1' : '9')) }
    case 'text':
      return { partly: null, wrong: 'Somebody else' }
    case 'order':
      return { partly: swapped(question.answer), wrong: [...question.answer].reverse() }
    case 'match': {
      const items = Object.keys(question.answer)
      const targets = Object.values(question.answer)
      const turned = [...targets.slice(1), ...targets.slice(0, 1)]
      return { partly: paired(items, swapped(targets)), wrong: paired(items, turned) }
    }
    default:
      return question satisfies never
  }
}

const othersThan = (options: readonly { readonly id: string }[], right: readonly string[]): string[] =>
  options.map(({ id }) => id).filter((id) => !right.includes(id))

/** The same with the last two changing places. */
const swapped = (ids: readonly string[]): string[] => [...ids.slice(0, -2), ...ids.slice(-2).reverse()]

const paired = (items: readonly string[], targets: readonly string[]): Record<string, string> =>
  Object.fromEntries(items.map((item, place) => [item, targets[place] ?? '']))
