// What is found in an article: quantities, dates and statements, each at its place in the text; and what is refused, and why.

/** A verbatim piece of the text: `text.slice(start, end) === exact`, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** "over 300 troops": what the number counts, and how sure the text is of it. */
export interface Quantity {
  readonly number: number
  /** The other end of a range. */
  readonly numberMax?: number
  readonly unit?: string
  readonly unitNormalized?: string
  /** `=` as printed, `~` about, `>` and `<` for bounds. */
  readonly change: '=' | '~' | '>' | '<'
}

export interface QuantityFact {
  readonly family: 'quantity'
  readonly evidence: Span
  readonly value: Quantity
}

/** A TIMEX3 value: http://www.timeml.org. What the text lacks stays X: `XXXX-01-12` is a day without a year. */
export interface DateFact {
  readonly family: 'date'
  readonly evidence: Span
  readonly value: { readonly timex: string; readonly type: DateType }
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** The mention beside the statement ("he" too); `name` only where the text settles who that is. */
export interface Speaker extends Span {
  readonly name?: string
  readonly title?: string
}

export interface QuoteFact {
  readonly family: 'quote'
  /** Wholly in quotation marks, partly, or told in the reporter's words. */
  readonly kind: 'direct' | 'mixed' | 'reported'
  readonly evidence: Span
  readonly speaker: Speaker
  readonly cue: Span
}

export type Fact = QuantityFact | DateFact | QuoteFact

export const REASONS = [
  'no speaker',
  'a pronoun that could be two people',
  'a subject lost',
  'a name that the article never introduces',
  'a relative date without an anchor',
  'a date of something that could be two things',
  'a nested report',
  'a negated report',
  'several values for one question',
] as const
export type Reason = (typeof REASONS)[number]

/** What the text does not settle. */
export interface Refusal {
  readonly family: Fact['family']
  readonly evidence: Span
  readonly reason: Reason
}

/** Facts in the order of the text, and what was refused. */
export interface Findings {
  readonly facts: readonly Fact[]
  readonly refused: readonly Refusal[]
}

export const spanOf = (text: string, start: number, end: number): Span => ({
  start,
  end,
  exact: text.slice(start, end),
})
