// The words in double quotation marks, paragraph by paragraph. A mark left open runs to the end of its paragraph,
// as in a quotation that goes on in the next one.

import type { Place } from '../../quiz/text-quote.ts'

/** A quotation with its marks. */
export interface Quotation extends Place {
  /** Whether its closing mark is there; one without goes on in the next paragraph. */
  readonly isClosed: boolean
}

/** Two apostrophes are what some archives make of a quotation mark. */
const MARK = /^(?:[“”"]|''|``)/

/** Every quotation, in order. Marks within a quotation belong to it. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = []
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    let opened = -1
    for (let at = 0; at < paragraph.length; at++) {
      const mark = MARK.exec(paragraph.slice(at, at + 2))?.[0]
      if (mark === undefined) continue
      const before = at
      at += mark.length - 1
      if (opened < 0 && mark !== '”') opened = before
      else if (opened >= 0 && mark !== '“' && mark !== '``') {
        found.push({ start: index + opened, end: index + at + 1, isClosed: true })
        opened = -1
      }
    }
    if (opened >= 0) found.push({ start: index + opened, end: index + paragraph.length, isClosed: false })
  }
  return found
}

/** How many words a piece of text has. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
