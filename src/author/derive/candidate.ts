// A question that could be asked: what it shows, what it keeps, and why it is worth keeping.

import type { DatePrecision } from '../../quiz/calendar.ts'
import type { Place } from '../../quiz/text-quote.ts'
import type { Evidence, Option } from '../../quiz/vocabulary.ts'
import type { Fact } from './facts.ts'

export type Form =
  | { readonly kind: 'single'; readonly options: readonly Option[]; readonly answer: string }
  | {
      readonly kind: 'number'
      readonly unit: string
      readonly answer: { readonly value: number; readonly within: number }
    }
  | { readonly kind: 'date'; readonly asks: DatePrecision; readonly answer: string }
  | { readonly kind: 'order'; readonly items: readonly Option[]; readonly answer: readonly string[] }
  | {
      readonly kind: 'match'
      readonly items: readonly Option[]
      readonly targets: readonly Option[]
      readonly answer: Readonly<Record<string, string>>
    }

export interface Candidate {
  readonly form: Form
  readonly topic: string
  readonly prompt: string
  readonly evidence: readonly Evidence[]
  readonly explanation: string
  /** Every place that the question shows, its proof and explanation included. */
  readonly shown: readonly Place[]
  /** The places that answer it: no other question may show them. */
  readonly secret: readonly Place[]
  /** What speaks for it, to be told to the editor. */
  readonly why: readonly string[]
  /** Where the editor should look twice. */
  readonly look?: string
  readonly score: number
  readonly facts: readonly Fact[]
  /** The answer in words, and what is wrong for sure. */
  readonly right: string
  readonly wrong: readonly string[]
}

/** Options with ids that tell nothing: letters, in the order of the texts. */
export const optionsOf = (texts: readonly string[]): Option[] =>
  [...new Set(texts)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((text, index) => ({ id: `option-${'abcdefghijklmnopqrst'.charAt(index)}`, text }))

export const idOf = (options: readonly Option[], text: string): string =>
  options.find((option) => option.text === text)?.id ?? ''

export const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end
