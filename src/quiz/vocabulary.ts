// The words that every kind of question shares. What one kind alone needs is in kinds/.

/** Where the article states a fact: a W3C TextQuoteSelector, https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface Evidence {
  /** The shortest phrase that carries the fact, as printed. */
  readonly exact: string
  /** What stands right before `exact`; only where `exact` occurs more than once. */
  readonly prefix?: string
  /** What stands right after `exact`; only where `exact` occurs more than once. */
  readonly suffix?: string
}

/** Evidence as shown: with the address of its place, when the article has one. */
export interface LinkedEvidence extends Evidence {
  readonly url?: string
}

/** Something to choose, to put in order or to match, known by its id and never by its position. */
export interface Option {
  readonly id: string
  readonly text: string
}

/** An option as its author knows it. */
export interface OptionWithFeedback extends Option {
  /** What the reader who chose it is told; only then. */
  readonly feedback?: string
}

/** What an author says when a question turns out to have been wrong. */
export interface Correction {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** What was wrong and what holds now; it may tell the key. */
  readonly note: string
}

/** What the reader may see of any question before answering it. */
export interface PublicBase {
  readonly id: string
  readonly topic: string
  readonly prompt: string
  /** What the question is worth; never depends on the key. */
  readonly maxPoints: number
  readonly hint?: string
}

/** What the author writes for any question. */
export interface QuestionBase {
  readonly id: string
  readonly topic: string
  readonly prompt: string
  /** What the question is worth, above 0; 1 unless its author says otherwise. */
  readonly points: number
  readonly hint?: string
  readonly explanation: string
  /** At least one. */
  readonly evidence: readonly Evidence[]
  /** Said with the verdict, and not before. */
  readonly corrected?: Correction
}

/** `right` = all points, `wrong` = none, else `partly`. */
export type Verdict = 'right' | 'partly' | 'wrong'

/** The earned part of a question's points: `earned` of `of`, both whole, `0 <= earned <= of`. */
export interface Share {
  readonly earned: number
  readonly of: number
}

/** Why an answer is refused. A refused answer is not graded: it is a fault of the form, never a wrong answer. */
export const FAULT_CODES = [
  'wrong-type',
  'too-few',
  'too-long',
  'repeated',
  'unknown-option',
  'unknown-item',
  'unknown-target',
  'unknown-field',
  'missing-item',
  'invalid-number',
  'out-of-range',
  'doubtful-number',
  'invalid-text',
  'unknown-language',
  'invalid-date',
] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/** One fault of an answer, with what is needed to mend it. */
export interface AnswerFault {
  readonly code: FaultCode
  /** JSON Pointer (RFC 6901) from the answer: '' is the whole answer. */
  readonly pointer: string
  /** For `doubtful-number`: every value that the reader may have meant. */
  readonly readings?: readonly number[]
}
