// What every kind of question brings to the page: its fields and the answer in them; and for the review, the answer in words.

import type { ComponentChildren } from 'preact'
import type { Answer, RightAnswer } from '../quiz/kinds.ts'
import type { Estimate } from './estimate/estimate.ts'
import type { Reply } from './reply.ts'
import type { Review } from './review/review.ts'
import type { ReviewWords } from './review/words/en.ts'
import type { Words } from './words/en.ts'

/** Who speaks: the element in its words, the quiz in its own language (BCP 47). */
export interface Voice {
  readonly words: Words
  readonly language: string
  /** The finer views and the sliders, once they are there. */
  readonly review?: Review | null
  readonly estimate?: Estimate | null
}

/** What the fields of a question hold: field name → value. An unchosen field is not in it. */
export type Draft = Readonly<Record<string, string>>

export interface FieldsProps {
  readonly draft: Draft
  /** Once given, the fields show the verdict and take nothing more. */
  readonly reply: Reply | null
  /** Whether the fields take input now. */
  readonly open: boolean
  /** The id of the text that says what is wrong with the draft. */
  readonly describedBy: string | undefined
  /** `said` tells those who do not see the change what it was. */
  readonly onDraft: (draft: Draft, said?: string) => void
  /** The reader asked for the check from within a field. */
  readonly onCheck: () => void
}

export interface QuestionView {
  /** What the fields hold before the reader touches them. */
  readonly start: Draft
  /** The answer that the fields hold, or null while something is missing. */
  readonly answer: (draft: Draft) => Answer | null
  readonly fields: (props: FieldsProps) => ComponentChildren
}

/** How the review speaks of an answer. It is no part of the element's own file. */
export interface Telling {
  /** An answer in words, a line for each of its parts; `until` ends a range of days that begins with it. */
  readonly say: (answer: Answer, until?: string) => readonly string[]
  /** How the points came about, for kinds whose parts earn fractions; null for all or nothing. */
  readonly reckon: ((answer: Answer, rightAnswer: RightAnswer, words: ReviewWords) => string) | null
  /** Whether the fields themselves mark what was right. */
  readonly marksRight: boolean
}
