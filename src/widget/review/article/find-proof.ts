// Finds the proof on the host page: at exactly one place, or not at all. Never marks another passage.

import { normalise } from '../../../quiz/normalise.ts'
import type { Article } from '../../../quiz/quiz.ts'
import { findIn } from '../../../quiz/text-quote.ts'
import type { Evidence } from '../../../quiz/vocabulary.ts'
import { readText } from './page-text.ts'
import { chooseOne, homeOf, isLinkElsewhere, isThisPage } from './which-place.ts'

/**
 * `here`: every passage stands on this page. `edited`: the article does, and some passage does not, or not at one place alone.
 * `elsewhere`: this page does not show the article.
 */
export type Whereabouts = 'here' | 'edited' | 'elsewhere'

export interface Proof {
  readonly whereabouts: Whereabouts
  /** The passages that were found, in the order of the evidence. */
  readonly ranges: readonly Range[]
}

/** Looks for the evidence on the page that a quiz stands on. */
export function findProof(quiz: Element, evidence: readonly Evidence[], article: Article): Proof {
  const page = openPage(quiz.ownerDocument.body)
  const titles = page.find({ exact: article.title }).filter(({ range }) => !isLinkElsewhere(range))
  const home = homeOf(
    titles.map(({ range }) => range),
    quiz,
  )
  const ranges = evidence.flatMap((piece) => {
    const places = page.find(piece).map(({ range }) => range)
    const place = chooseOne(places, home, quiz)
    return place === null ? [] : [place]
  })
  if (ranges.length === evidence.length) return { whereabouts: 'here', ranges }
  const isHere =
    ranges.length > 0 || (article.url !== undefined && isThisPage(article.url)) || titles.some(({ isAlone }) => isAlone)
  return { whereabouts: isHere ? 'edited' : 'elsewhere', ranges }
}

interface Found {
  readonly range: Range
  /** Whether it has its lines for itself, as a headline has: a sentence that names an article is not the article. */
  readonly isAlone: boolean
}

function openPage(body: Element) {
  const { text, rangeOf } = readText(body)
  const haystack = normalise(text)
  const find = (phrase: Evidence): Found[] =>
    findIn(haystack, phrase).flatMap(({ start, end }) => {
      const range = rangeOf(start, end)
      const before = text
        .slice(Math.max(0, start - 99), start)
        .split('\n')
        .at(-1)
      const [after] = text.slice(end, end + 99).split('\n')
      const isAlone = `${before}${after}`.trim() === ''
      return range === null ? [] : [{ range, isAlone }]
    })
  return { find }
}
