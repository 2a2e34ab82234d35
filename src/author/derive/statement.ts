// What one verb of speech tells: who speaks, by which words, and where what is said stands.

import type { Phrase } from './speaker-phrase.ts'
import type { Token } from './tokens.ts'

export interface Statement {
  readonly speaker: Phrase
  readonly cue: Phrase
  /** Where what is said stands; two pieces where the cue interrupts it. Empty where it follows in the next paragraph. */
  readonly content: readonly Phrase[]
  /** Only words in quotation marks are the speaker's: "called it “a farce”". */
  readonly isWordsOnly: boolean
  readonly isNegated: boolean
  /** It ends with a colon: the next paragraph is what is said. */
  readonly isOpen: boolean
}

/** Who speaks, and whether the verb stands before them: "said Ann Lee". */
export interface Subject {
  readonly phrase: Phrase
  readonly isInverted: boolean
}

export type Tokens = readonly Token[]

/** Trims commas, colons, dashes and the sentence's end off a phrase. */
export function trimmed(tokens: Tokens, { from, to }: Phrase): Phrase {
  let [start, end] = [from, to]
  while (start < end && isMark(tokens[start])) start++
  while (end > start && isMark(tokens[end - 1])) end--
  return { from: start, to: end }
}

const isMark = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'mark' && !/^[$€£([‘'’)\]%#]$/.test(token.text)

export const isWithin = (at: number, { from, to }: Phrase): boolean => at >= from && at < to
