// A question on paper: what an answer needs room for. Taken from the public part alone, so that paper tells nothing either.

import { type DatePart, partsOf } from './date-words.ts'
import type { PublicQuestion } from './kinds.ts'
import type { Option } from './vocabulary.ts'

/** A line to write on: for a part of a date, or with what is counted behind it; nothing is behind a short answer. */
export type Line = { readonly part: DatePart } | { readonly unit: string }

/** The room that an answer takes. */
export interface Room {
  /** Each has an empty box before it: to be ticked, numbered, or filled with a letter. */
  readonly boxes: readonly Option[]
  /** The targets of a match: A, B, C … */
  readonly letters: readonly Option[]
  readonly lines: readonly Line[]
}

/** `language` decides in which order a date is written. */
export function roomFor(question: PublicQuestion, language: string): Room {
  const none = { boxes: [], letters: [], lines: [] }
  switch (question.kind) {
    case 'single':
    case 'several':
      return { ...none, boxes: question.options }
    case 'order':
      return { ...none, boxes: question.items }
    case 'match':
      return { ...none, boxes: question.items, letters: question.targets }
    case 'number':
      return { ...none, lines: [{ unit: question.unit }] }
    case 'text':
      return { ...none, lines: [{ unit: '' }] }
    case 'date':
      return { ...none, lines: partsOf(question.asks, language).map((part) => ({ part })) }
    default:
      return question satisfies never
  }
}
