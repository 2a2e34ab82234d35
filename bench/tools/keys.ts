// Keys that differ in everything an answer can meet, and answers that are refused whatever the key.

import type { Question } from '../../src/quiz/kinds.ts'

/** The same questions with other right answers, as far from the first as they get. */
export const otherKey = (questions: readonly Question[]): Question[] => questions.map(withOtherAnswer)

function withOtherAnswer(question: Question): Question {
  switch (question.kind) {
    case 'single':
      return { ...question, answer: question.options.findLast(({ id }) => id !== question.answer)?.id ?? '' }
    case 'several':
      return { ...question, answer: idsOf(question.options).filter((id) => !question.answer.includes(id)) }
    case 'number':
      return { ...question, answer: { value: 7, within: 0 } }
    case 'date':
      return {
        ...question,
        answer: { day: '1001-01-01', month: '1001-01', year: '1001', 'month-day': '--01-01' }[question.asks],
      }
    case 'order':
      return { ...question, answer: [...question.answer].reverse() }
    case 'match': {
      const targets = idsOf(question.targets)
      const next = (target = '') => targets[(targets.indexOf(target) + 1) % targets.length] ?? ''
      return {
        ...question,
        answer: Object.fromEntries(idsOf(question.items).map((id) => [id, next(question.answer[id])])),
      }
    }
    case 'text':
      return { ...question, answer: ['Nobody Known'], surname: 'Known', reject: ['Known Nobody'] }
    default:
      return question satisfies never
  }
}

const idsOf = (options: readonly { readonly id: string }[]): string[] => options.map(({ id }) => id)

type Refused = readonly [what: string, question: string, answer: unknown]

/** Of the first question of each kind: answers as near to the right one as a refused answer can be, and far from it. */
export function refusedAnswers(questions: readonly Question[]): Refused[] {
  const kinds = new Map(questions.map((question) => [question.kind, question]))
  return [...kinds.values()].flatMap((question) =>
    answersTo(question).map(([what, answer]): Refused => [`${question.kind}: ${what}`, question.id, answer]),
  )
}

function answersTo(question: Question): (readonly [what: string, answer: unknown])[] {
  switch (question.kind) {
    case 'single':
      return [
        ['the right option and a letter', `${question.answer}x`],
        ['no option', 'nothing'],
      ]
    case 'several':
      return [
        ['the right options, and one that is not there', [...question.answer, 'nothing']],
        ['a right option twice', [question.answer[0], question.answer[0]]],
      ]
    case 'number':
      return [
        ['doubtful, one reading right', { typed: pointed(question.answer.value), lang: 'fr' }],
        ['doubtful, none right', { typed: pointed(91_919), lang: 'fr' }],
        ['no number', { typed: 'many', lang: 'en' }],
      ]
    case 'date':
      return [
        ['the right one and a blank', `${question.answer} `],
        ['none', 'tomorrow'],
      ]
    case 'order':
      return [
        ['the right one, its last item missing', question.answer.slice(0, -1)],
        ['an item twice', question.answer.map(() => question.answer[0])],
      ]
    case 'match': {
      const [, ...others] = Object.entries(question.answer)
      return [
        ['the right one, its first item missing', Object.fromEntries(others)],
        ['targets that are not there', Object.fromEntries(question.items.map(({ id }) => [id, 'nothing']))],
      ]
    }
    case 'text':
      return [
        ['the right one and a control character', `${question.answer[0]}\u0007`],
        ['signs alone', '?!'],
      ]
    default:
      return question satisfies never
  }
}

/** With a point that reads as a decimal mark or as one of thousands: French settles it for neither. One reading is the value. */
const pointed = (value: number): string => (value < 1000 ? `${value}.000` : value.toLocaleString('de'))
