// The words that are said after an answer only, in English; those of the plain views are in the element's own file.

const number = new Intl.NumberFormat('en')

export const en = {
  language: 'en',
  number: (value: number) => number.format(value),
  fades: (from: number, to: number, none: { readonly below: number | null; readonly above: number | null }) => {
    const all = from === to ? `for ${number.format(from)}` : `from ${number.format(from)} to ${number.format(to)}`
    const ends = [
      ...(none.below === null ? [] : [`at ${number.format(none.below)} or less`]),
      ...(none.above === null ? [] : [`at ${number.format(none.above)} or more`]),
    ]
    return `All points ${all}, fewer the farther off${ends.length === 0 ? '' : `, none ${ends.join(', or ')}`}.`
  },
  corrected: (day: string) => `Corrected on ${day}:`,
  chosen: (right: number, wrong: number, of: number) =>
    `You chose ${right} of the ${of} right ones${wrong === 0 ? '' : `, and ${wrong} wrong ${wrong === 1 ? 'one takes' : 'ones take'} as many back`}.`,
  matched: (right: number, of: number) => `${right} of ${of} matches are right.`,
  kept: (kept: number, of: number) => `${kept} of ${of} neighbouring pairs stand in the right order.`,
  anyFrom: (low: number, high: number) =>
    `Anything from ${number.format(low)} to ${number.format(high)} counts as right.`,
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
