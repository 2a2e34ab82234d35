// Every word that the element says, in English; those of the finer review are in review/words. Views hold none of their own.

const number = new Intl.NumberFormat('en')
const points = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

const pointsOf = (earned: number, most: number): string =>
  `${points.format(earned)} of ${points.format(most)} ${most === 1 ? 'point' : 'points'}`

const CHANGE_IT = 'This answer cannot be checked. Change it and try again.'

export const en = {
  language: 'en',
  loading: 'Loading the quiz …',
  progress: (at: number, total: number) => `Question ${at} of ${total}`,
  score: (earned: number, most: number) => `Score: ${pointsOf(earned, most)}`,
  hint: 'Hint',
  rule: {
    single: 'Choose one.',
    several: 'Choose every one that fits. A wrong choice takes a right one back.',
    number: 'Write a number.',
    date: 'Give the date.',
    order: 'Move each item to its place. Every neighbouring pair in the right order counts.',
    match: 'Choose a match for each. Every right match counts.',
    text: 'Write a short answer. Capitals, accents and a slip in a longer word do not matter.',
  },
  worth: (most: number) => `Worth ${points.format(most)} points.`,
  yourAnswer: 'Your answer',
  correct: 'Correct',
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
  seeScore: 'See your score',
  tryAgain: 'Try again',
  verdict: { right: 'Right', partly: 'Partly right', wrong: 'Not right' },
  pointsOf,
  rightAnswer: 'The right answer',
  empty: {
    single: 'Choose an answer first, then check it.',
    several: 'Choose at least one answer first, then check.',
    number: 'Write a number first, then check it.',
    date: 'Give the whole date first, then check it.',
    order: 'Put the items in order first, then check.',
    match: 'Choose a match for every item first, then check.',
    text: 'Write an answer first, then check it.',
  },
  doubtful: (readings: readonly number[]) =>
    `That is not one certain number. Did you mean ${readings.map((value) => number.format(value)).join(' or ')}?`,
  invalid: {
    single: CHANGE_IT,
    several: CHANGE_IT,
    number: 'This is not a number that we can read. Write it in digits, like 12,000.',
    date: 'There is no such date. Have another look at it.',
    order: CHANGE_IT,
    match: CHANGE_IT,
    text: CHANGE_IT,
  },
  failure: {
    unreachable: 'The quiz cannot be reached just now. Your answer is kept: try again in a moment.',
    unavailable: 'The quiz is not available just now. Your answer is kept: try again in a moment.',
    'not-found': 'This quiz is not there any more.',
    'no-questions': 'This quiz has no questions any more.',
    'bad-reply': 'The reply could not be read. Your answer is kept: try again in a moment.',
  },
  loadFailure: {
    unreachable: 'The quiz could not be loaded. Look at your connection and try again.',
    unavailable: 'The quiz is not available just now. Try again in a moment.',
    'not-found': 'There is no such quiz.',
    'no-questions': 'This quiz has no questions on this topic.',
    'bad-reply': 'The quiz could not be loaded: the reply was not a quiz.',
  },
  updated: 'This quiz was updated while you were taking it. What did not change is kept.',
  scored: (earned: number, most: number) => `You scored ${points.format(earned)} of ${points.format(most)}`,
  startAgain: 'Start again',
  number: (value: number) => number.format(value),
  pair: (item: string, target: string) => `${item}: ${target}`,
} as const

export type Words = typeof en
