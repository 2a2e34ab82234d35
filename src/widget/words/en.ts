// Every word that the element says, in English; those of the finer review are in review/words. Views hold none of their own.

const number = new Intl.NumberFormat('en')
const points = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

const pointsOf = (earned: number, most: number): string =>
  `${points.format(earned)} of ${points.format(most)} ${most === 1 ? 'point' : 'points'}`

export const en = {
  language: 'en',
  loading: 'Loading the quiz …',
  progress: (at: number, total: number) => `Question ${at} of ${total}`,
  /** Beside the progress on one line of the narrowest phone, so that the question does not move when the score comes. */
  score: (earned: number) => `Score: ${points.format(earned)}`,
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
  worth: (most: number) => `Worth ${points.format(most)} points.`,
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
  incomplete: 'Give your whole answer first.',
  unchecked: 'Your answer could not be checked. It is kept. Try again in a moment.',
  notLoaded: 'The quiz could not be loaded. Try again in a moment.',
  notThere: 'There is no such quiz.',
  noQuestions: 'This quiz has no questions on this topic.',
  /** What stands before the figure, the figure, and what stands behind it. */
  scored: (earned: number, most: number) => ['You scored ', points.format(earned), ` of ${points.format(most)}`],
  startAgain: 'Start again',
  number: (value: number) => number.format(value),
} as const

export type Words = typeof en
