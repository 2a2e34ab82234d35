// Every word that the element says, in English; those of the finer review are in review/words. Views hold none of their own.

import { countIn } from '../../quiz/count-words.ts'
import type { EstimateWords } from '../estimate/words/en.ts'
import type { ReviewWords } from '../review/words/en.ts'

const { number, points } = countIn('en')

export const en = {
  language: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  loading: 'Loading the quiz …',
  progress: (at: number, total: number) => `Question ${at} of ${total}`,
  /** Beside the progress on one line of the narrowest phone, so that the question does not move when the score comes. */
  score: (earned: number) => `Score: ${points(earned)}`,
  hint: 'Hint',
  rule: {
    single: 'Choose one.',
    several: 'Choose every one that fits. A wrong choice takes a right one back.',
    number: 'Write a number.',
    estimate: 'Give a number. The nearer, the more points.',
    date: 'Give the date.',
    order: 'Put them in the right order. Every neighbouring pair in the right order counts.',
    match: 'Choose a match for each. Every right match counts.',
    text: 'Write a short answer. Capitals, accents and a slip in a longer word do not matter.',
  },
  worth: (most: number) => `Worth ${points(most)} points.`,
  choose: 'Choose …',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  moveUp: (text: string) => `Move up: ${text}`,
  moveDown: (text: string) => `Move down: ${text}`,
  moved: (text: string, place: number, total: number) => `${text}, now ${place} of ${total}`,
  check: 'Check',
  checking: 'Checking …',
  next: 'Next question',
  tryAgain: 'Try again',
  incomplete: 'Give your whole answer first.',
  unchecked: 'Your answer could not be checked. It is kept. Try again in a moment.',
  notLoaded: 'The quiz could not be loaded. Try again in a moment.',
  notThere: 'There is no such quiz.',
  noQuestions: 'This quiz has no questions on this topic.',
  number,
}

/** What the element's own file says. */
export type CoreWords = typeof en

/** Those of the further files in the same language, for the English that such a file has; without them, English. */
export interface Words extends CoreWords {
  readonly review?: (english: ReviewWords) => ReviewWords
  readonly estimate?: (english: EstimateWords) => EstimateWords
}
