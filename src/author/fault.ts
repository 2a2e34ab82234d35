// What can be wrong with a quiz, as a line that leads to the place and says how to mend it. The rules are elsewhere.

import { relative } from 'node:path'

/** A file cannot be read or written: nothing of its content is judged, and the command ends with 2. */
const UNREADABLE_CODES = [
  /** There is no folder of quizzes here. */
  'folder-not-found',
  /** No quiz has the name that was asked for. */
  'quiz-not-found',
  /** A quiz lacks its quiz.yaml or its article.md. */
  'file-missing',
  /** The system refuses to read the file. */
  'file-unreadable',
  /** A file to write is there already: what somebody wrote is never lost. */
  'file-exists',
  /** The system refuses to write the file. */
  'file-not-written',
  /** More bytes, or more parts, than any quiz or article needs. */
  'too-large',
  /** Not UTF-8, or not text at all. */
  'not-text',
  /** Nested deeper than any quiz or article needs. */
  'too-deep',
  /** Not YAML 1.2, or not one document of it. */
  'invalid-yaml',
  /** A tab where YAML wants spaces. */
  'tab-indent',
  /** A YAML alias (`*name`): each thing is written where it is meant. */
  'yaml-alias',
  /** A YAML tag (`!!js/function`) that means nothing here. */
  'unknown-tag',
  /** The same key twice in one mapping. */
  'duplicate-key',
] as const

/** The content is at fault, and the command ends with 1. */
const CONTENT_CODES = [
  /** An id that is not lower-case words and digits joined by hyphens. */
  'invalid-id',
  /** A folder name that the service needs for itself. */
  'reserved-id',
  /** The first line does not name the schema for editors. */
  'no-schema-line',
  /** A field that must be there is not. */
  'missing-field',
  /** A field that does not exist. */
  'unknown-field',
  /** A text where a list is wanted, and the like. */
  'wrong-type',
  /** A word that is not one of those to choose from. */
  'unknown-value',
  /** A number too small or too large, or a range of days too long. */
  'out-of-range',
  /** A step that does not go into its slider a whole number of times. */
  'uneven-steps',
  /** No place of the slider is right. */
  'slider-misses-answer',
  /** The slider's middle or one of its ends is right. */
  'slider-tells-answer',
  /** A text longer than there is room for. */
  'too-long',
  /** A list longer than there is room for. */
  'too-many',
  /** A list with fewer entries than it needs. */
  'too-few',
  /** A text with nothing to read in it. */
  'empty-text',
  /** Control characters, or half of a character. */
  'invalid-text',
  /** Not a BCP 47 language tag. */
  'invalid-language',
  /** Not a date of the calendar. */
  'invalid-date',
  /** A date, but not as precise as the question asks. */
  'date-not-as-asked',
  /** A day that comes before one that it has to follow. */
  'days-out-of-order',
  /** Closing messages that do not rise from 0. */
  'ranges-out-of-order',
  /** Feedback on wrong answers that a right one would get. */
  'feedback-on-right',
  /** A link that is not https. */
  'not-https',
  /** The same id twice. */
  'repeated-id',
  /** Two options that read the same. */
  'repeated-text',
  /** Two questions that ask the same. */
  'repeated-prompt',
  /** The same id twice in a key. */
  'repeated-answer',
  /** The key names an option that does not exist. */
  'unknown-option',
  /** The key names an item that does not exist. */
  'unknown-item',
  /** The key names a target that does not exist. */
  'unknown-target',
  /** The key names no right option. */
  'no-right-option',
  /** Several right options where only one may be. */
  'several-right',
  /** Every option is right, so there is nothing to tell apart. */
  'all-right',
  /** The key leaves out an item. */
  'missing-item',
  /** A target that no item belongs to. */
  'unused-target',
  /** The surname is no part of the answer that is shown. */
  'surname-not-in-answer',
  /** What is rejected is right as well. */
  'rejects-right',
  /** The article says none of the right answers. */
  'answer-not-in-article',
  /** The article says something that would pass for a slip of the answer. */
  'near-answer',
  /** The article does not say it, or not in these words. */
  'evidence-not-found',
  /** The article says it more than once, and the evidence does not tell which is meant. */
  'evidence-not-unique',
  /** A prefix or suffix that changes nothing. */
  'context-not-needed',
  /** An article without a sentence, or without a fact that makes a question. */
  'nothing-to-ask',
  /** An article in a language that nothing can be drafted from. */
  'language-not-supported',
] as const

export const FAULT_CODES = [...UNREADABLE_CODES, ...CONTENT_CODES] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/** One thing that is wrong, and where. */
export interface Fault {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly code: FaultCode
  /** What is wrong and what to do. */
  readonly message: string
}

/** 0 without faults, 2 when something cannot be read or written, else 1. */
export function exitCodeOf(faults: readonly Fault[]): 0 | 1 | 2 {
  const unreadable: readonly FaultCode[] = UNREADABLE_CODES
  if (faults.some(({ code }) => unreadable.includes(code))) return 2
  return faults.length > 0 ? 1 : 0
}

/** `file:line:column code message` on one line, the file relative to the current folder. */
export function formatFault({ file, line, column, code, message }: Fault): string {
  return printable(`${relative('', file) || '.'}:${line}:${column} ${code} ${message}`)
}

/** A text that neither breaks the line nor steers the terminal. */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
