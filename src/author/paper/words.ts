// Every word that stands on the paper and is not the author's, in English.

import type { Kind } from '../../quiz/kinds.ts'
import { type Html, html } from './html.ts'

export const WORDS = {
  name: 'Name',
  date: 'Date',
  points: 'Points',
  from: 'From the article',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  key: 'The key',
  keep: 'For the teacher. Keep it back when the pages before it are handed out.',
  proof: 'Proof',
  rule: {
    single: 'Tick one box.',
    several: 'Tick every box that fits. A wrong tick takes a right one back.',
    number: 'Write a number.',
    date: 'Write the date.',
    order: 'Number the boxes in the right order, beginning with 1.',
    text: 'Write a short answer.',
    match: 'Write the letter of its match into each box.',
  } satisfies Record<Kind, string>,
  worth: (points: string, rule: string) => `${points} ${points === '1' ? 'point' : 'points'}. ${rule}`,
  allOrNothing: 'All or nothing.',
  orNearly: 'All or nothing; capitals, accents and a slip in a longer word do not matter.',
  within: (low: string, high: string) => `All or nothing: anything from ${low} to ${high} is right.`,
  fades: (all: readonly string[], none: readonly string[]) =>
    `By distance: all from ${all.join(' to ')}, fewer the farther off, none at ${none.join(' or less, or at ')} or more.`,
  ticks: (of: number) => `By part: right ticks minus wrong ticks, of ${of}, never below 0.`,
  pairs: (of: number) => `By part: neighbouring pairs in the right order, of ${of}.`,
  matches: (of: number) => `By part: right matches, of ${of}.`,
} as const

/** Our words, marked as what they are where the quiz is in another language. */
export const say = (words: string): Html => html`<span lang="en" dir="ltr">${words}</span>`
