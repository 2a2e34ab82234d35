// The key of a question in words, in the order of the paper's boxes, so that a teacher marks by looking from one to the other.

import { sayDate } from '../../quiz/date-words.ts'
import { type EstimateKey, nothingAt } from '../../quiz/estimate.ts'
import { daysOf } from '../../quiz/kinds/date.ts'
import { alsoRight } from '../../quiz/kinds/text.ts'
import { publishQuestion, type Question } from '../../quiz/kinds.ts'
import { roomFor } from '../../quiz/paper.ts'
import type { Slider } from '../../quiz/slider.ts'
import { WORDS } from './words.ts'

/** What stands in a box, and what it stands before; what is written on a line has no mark. */
export interface KeyLine {
  readonly mark: string
  readonly text: string
}

export interface PaperKey {
  readonly lines: readonly KeyLine[]
  /** How points come about. */
  readonly rule: string
}

/** The letter of a target; there are no more than twenty. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at)

/** `language` is the quiz's: dates and numbers are said in it. */
export function keyOf(question: Question, language: string): PaperKey {
  const { boxes, letters } = roomFor(publishQuestion(question), language)
  /** The boxes that are filled, each with what stands in it. */
  const filled = (markOf: (id: string) => string): KeyLine[] =>
    boxes.map(({ id, text }) => ({ mark: markOf(id), text })).filter(({ mark }) => mark !== '')

  switch (question.kind) {
    case 'single':
      return { lines: filled((id) => (id === question.answer ? '✓' : '')), rule: WORDS.allOrNothing }
    case 'several':
      return {
        lines: filled((id) => (question.answer.includes(id) ? '✓' : '')),
        rule: WORDS.ticks(question.answer.length),
      }
    case 'number': {
      const say = (value: number): string => new Intl.NumberFormat(language).format(value)
      const { value, within } = question.answer
      if (question.slider !== undefined)
        return {
          lines: [{ mark: '', text: `${say(value)} ${question.unit}` }],
          rule: estimateRule(question.answer, question.slider, say),
        }
      const rule = within === 0 ? WORDS.allOrNothing : WORDS.within(say(value - within), say(value + within))
      return { lines: [{ mark: '', text: `${say(value)} ${question.unit}` }], rule }
    }
    case 'date': {
      const { first, last } = daysOf(question)
      return { lines: [{ mark: '', text: sayDate(first, language, last) }], rule: WORDS.allOrNothing }
    }
    case 'text':
      return {
        lines: [question.answer[0] ?? '', ...alsoRight(question)].map((text) => ({ mark: '', text })),
        rule: WORDS.orNearly,
      }
    case 'order':
      return { lines: filled((id) => String(question.answer.indexOf(id) + 1)), rule: WORDS.pairs(boxes.length - 1) }
    case 'match': {
      const letter = (target: string | undefined) => letterOf(letters.findIndex(({ id }) => id === target))
      return { lines: filled((id) => letter(question.answer[id])), rule: WORDS.matches(boxes.length) }
    }
    default:
      return question satisfies never
  }
}

/** A teacher reckons by the two ends; what a ratio makes is said to three digits. */
function estimateRule(key: EstimateKey, slider: Slider, say: (value: number) => string): string {
  const [low, high] = nothingAt(key, slider).map((value) => Number(value.toPrecision(3)))
  return WORDS.fades(
    [key.value - key.within, key.value + key.within].map(say),
    [low, high].map((end = 0) => say(end)),
  )
}
