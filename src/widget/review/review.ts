// The second file, asked for with the first answer: the proof in the article, the verdict with what there is to learn, the end.
// Nobody pays for it who does not answer; where it does not come, the element's own plain views serve.

import type { Article } from '../../quiz/quiz.ts'
import type { Evidence } from '../../quiz/vocabulary.ts'
import { findProof, type Whereabouts } from './article/find-proof.ts'
import { hideProof, showProof } from './article/show-proof.ts'
import { borrow, type Kit } from './kit.ts'
import { reviewSheet } from './styles/stylesheet.ts'
import { EndView } from './views/end-view.tsx'
import { VerdictView } from './views/verdict-view.tsx'

export interface Look {
  readonly whereabouts: Whereabouts
  readonly found: number
}

/** Where the evidence stands, seen from a quiz, and how many of its passages were found. */
function lookFor(quiz: Element, evidence: readonly Evidence[], article: Article): Look {
  const { whereabouts, ranges } = findProof(quiz, evidence, article)
  return { whereabouts, found: ranges.length }
}

/** Marks the evidence in the article and goes there. Looks anew: the page may have changed since. */
const goTo = (quiz: Element, evidence: readonly Evidence[], article: Article): void =>
  showProof(findProof(quiz, evidence, article).ranges)

/** Gives a quiz the styles of these views, once. */
function dress(root: ShadowRoot): void {
  const sheet = reviewSheet()
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}

/** What the element gets for what it lends. */
export function openReview(kit: Kit) {
  borrow(kit)
  return { lookFor, goTo, comeBack: hideProof, dress, VerdictView, EndView }
}

export type Review = ReturnType<typeof openReview>
