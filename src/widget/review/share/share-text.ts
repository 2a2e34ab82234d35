// A result as plain text to share. It has no question, no answer and nothing of the key in it: who gets it can still take the quiz.

import type { Verdict } from '../../../quiz/vocabulary.ts'

export interface Result {
  readonly title: string
  /** The score in words: colours do not speak alone. */
  readonly score: string
  /** A verdict for each question, in their order; undefined where none was given. */
  readonly verdicts: readonly (Verdict | undefined)[]
  /** Where the quiz is. */
  readonly link: string
}

// Light and dark differ too, so that they are told apart without their colours.
const SQUARES = { right: '🟩', partly: '🟨', wrong: '⬛' } as const

export const shareText = ({ title, score, verdicts, link }: Result): string =>
  [title, score, verdicts.map((verdict) => (verdict === undefined ? '⬜' : SQUARES[verdict])).join(''), link].join('\n')

export interface Place {
  /** The address of the page, or of the frame. */
  readonly address: string
  /** What the page says is its one address, or null. */
  readonly canonical: string | null
  readonly framed: boolean
  /** The quiz's own page on the service. */
  readonly hosted: string
}

/**
 * The page where the quiz is. A frame's address leads nobody to the page around it: then the quiz's own page. A canonical
 * address of another site is where the article came from; the quiz is not there.
 */
export function linkTo({ address, canonical, framed, hosted }: Place): string {
  const page = new URL(address)
  if (framed || !/^https?:$/.test(page.protocol)) return hosted
  page.hash = ''
  const one = canonical !== null && URL.canParse(canonical) ? new URL(canonical) : page
  return one.origin === page.origin ? one.href : page.href
}
