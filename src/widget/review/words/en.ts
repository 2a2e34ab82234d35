// The words that are said after an answer only, in English.

import { countIn } from '../../../quiz/count-words.ts'

const { number, points, formOf } = countIn<'one'>('en')

const CHANGE_IT = 'This answer cannot be checked. Change it and try again.'

export const en = {
  doubtful: (readings: readonly number[]) =>
    `That is not one certain number. Did you mean ${readings.map(number).join(' or ')}?`,
  invalid: {
    single: CHANGE_IT,
    several: CHANGE_IT,
    number: 'This is not a number that we can take. Write it in digits, like 12,000.',
    date: 'There is no such date. Have another look at it.',
    order: CHANGE_IT,
    match: CHANGE_IT,
    text: CHANGE_IT,
  },
  failure: {
    offline: 'You are offline. Your answer is kept, and sent by itself when you are back.',
    unreachable: 'The quiz cannot be reached just now. Your answer is kept, and sent again by itself.',
    unavailable: 'The quiz is not available just now. Your answer is kept, and sent again by itself.',
    'not-found': 'This quiz is not there any more.',
    'no-questions': 'This quiz has no questions any more.',
    'bad-reply': 'The reply could not be read. Your answer is kept: try again in a moment.',
  },
  language: 'en',
  seeScore: 'See your score',
  verdict: { right: 'Right', partly: 'Partly right', wrong: 'Not right' },
  startAgain: 'Start again',
  pointsOf: (earned: number, most: number) =>
    `${points(earned)} of ${points(most)} ${formOf(most, { one: 'point', other: 'points' })}`,
  /** What stands before the figure, the figure, and what stands behind it. */
  scored: (earned: number, most: number) => ['You scored ', points(earned), ` of ${points(most)}`],
  yourAnswer: 'Your answer',
  correct: 'Correct',
  unanswered: 'Not answered',
  practice: 'Practice: your first score stays.',
  startOver: 'Not you? Start over',
  updated: 'This quiz was updated while you were taking it. What did not change is kept.',
  pair: (item: string, target: string) => `${item}: ${target}`,
  number,
  fades: (from: number, to: number, none: { readonly below: number | null; readonly above: number | null }) => {
    const all = from === to ? `for ${number(from)}` : `from ${number(from)} to ${number(to)}`
    const ends = [
      ...(none.below === null ? [] : [`at ${number(none.below)} or less`]),
      ...(none.above === null ? [] : [`at ${number(none.above)} or more`]),
    ]
    return `All points ${all}, fewer the farther off${ends.length === 0 ? '' : `, none ${ends.join(', or ')}`}.`
  },
  corrected: (day: string) => `Corrected on ${day}:`,
  chosen: (right: number, wrong: number, of: number) =>
    `You chose ${right} of the ${of} right ones${wrong === 0 ? '' : `, and ${wrong} wrong ${formOf(wrong, { one: 'one takes', other: 'ones take' })} as many back`}.`,
  matched: (right: number, of: number) => `${right} of ${of} matches are right.`,
  kept: (kept: number, of: number) => `${kept} of ${of} neighbouring pairs stand in the right order.`,
  anyFrom: (low: number, high: number) => `Anything from ${number(low)} to ${number(high)} counts as right.`,
  alsoRight: (answers: readonly string[]) => `Right as well: ${answers.join(', ')}.`,
  slips:
    'One slip counts as right in a word of four letters or more, two from nine letters on; none in a first letter or a figure.',
  back: 'Back',
  skip: 'Skip',
  lookOver: 'Look over your answers',
  finish: 'Finish, and see your score',
  rightAnswer: 'The right answer',
  proof: 'The proof, in the article',
  showProof: 'Show in the article',
  backToQuiz: 'Back to the quiz',
  edited: 'Not every passage was found in the article on this page. It may have been edited since.',
  openArticle: 'Read it in the article',
  closing: {
    all: 'Everything right. You read closely.',
    most: 'Well read. Here is what slipped by.',
    some: 'A fair start. The article has the rest.',
    few: 'The article has the answers: each one below shows where.',
  },
  answeredOf: (answered: number, total: number) => `You have answered ${answered} of ${total}.`,
  missed: 'What you missed',
  share: 'Share your result',
  copied: 'Copied. Paste it where you like.',
  copyByHand: 'Copy your result from here:',
  answers: 'Your answers',
  retry: 'Retry what you missed',
  practised: (earned: number, most: number) =>
    `In this round of practice: ${points(earned)} of ${points(most)}. Your first score stays.`,
}

export type ReviewWords = typeof en
