// The words that are said after an answer only, in English; those of the plain views are in the element's own file.

const number = new Intl.NumberFormat('en')

export const en = {
  language: 'en',
  number: (value: number) => number.format(value),
  chosen: (right: number, wrong: number, of: number) =>
    `You chose ${right} of the ${of} right ones${wrong === 0 ? '' : `, and ${wrong} wrong ${wrong === 1 ? 'one takes' : 'ones take'} as many back`}.`,
  matched: (right: number, of: number) => `${right} of ${of} matches are right.`,
  kept: (kept: number, of: number) => `${kept} of ${of} neighbouring pairs stand in the right order.`,
  anyFrom: (low: number, high: number) =>
    `Anything from ${number.format(low)} to ${number.format(high)} counts as right.`,
  alsoRight: (answers: readonly string[]) => `Right as well: ${answers.join(', ')}.`,
  slips:
    'One slip counts as right in a word of four letters or more, two from nine letters on; none in a first letter or a figure.',
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
  missed: 'What you missed',
} as const

export type ReviewWords = typeof en
