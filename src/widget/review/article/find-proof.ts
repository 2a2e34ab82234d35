// Finds the proof on the host page: at exactly one place, or not at all. Never marks another passage.

import { normalise } from '../../../quiz/normalise.ts'
import type { Article } from '../../../quiz/quiz.ts'
import { findIn } from '../../../quiz/text-quote.ts'
import type { Evidence } from '../../../quiz/vocabulary.ts'
import { type PageText, readText } from './page-text.ts'

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
  const page = normalised(readText(quiz.ownerDocument.body))
  const around = [quiz.closest('article'), quiz.closest('main')].filter((scope) => scope !== null)
  const ranges = evidence.flatMap((piece) => {
    const found = findOnce(page, piece) ?? findOnceAround(around, piece)
    return found === null ? [] : [found]
  })
  if (ranges.length === evidence.length) return { whereabouts: 'here', ranges }
  const isHere = ranges.length > 0 || isAddressOf(article) || findIn(page.haystack, { exact: article.title }).length > 0
  return { whereabouts: isHere ? 'edited' : 'elsewhere', ranges }
}

interface Searchable {
  readonly text: PageText
  readonly haystack: ReturnType<typeof normalise>
}

const normalised = (text: PageText): Searchable => ({ text, haystack: normalise(text.text) })

function findOnce({ text, haystack }: Searchable, evidence: Evidence): Range | null {
  const [place, another] = findIn(haystack, evidence)
  return place === undefined || another !== undefined ? null : text.rangeOf(place.start, place.end)
}

/** A page may repeat a phrase outside the article, in a teaser say: the article that the quiz stands in decides. */
function findOnceAround(scopes: readonly Element[], evidence: Evidence): Range | null {
  for (const scope of scopes) {
    const found = findOnce(normalised(readText(scope)), evidence)
    if (found !== null) return found
  }
  return null
}

function isAddressOf({ url }: Article): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const { origin, pathname } = new URL(url)
  return origin === location.origin && pathname === location.pathname
}
