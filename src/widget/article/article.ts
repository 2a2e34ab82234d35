// What the element knows of the article around it. Loaded after the first answer, from beside the element's own file:
// nobody pays for it who does not answer, and before an answer there is no proof to look for.

import type { Article } from '../../quiz/quiz.ts'
import type { Evidence } from '../../quiz/vocabulary.ts'
import { findProof, type Whereabouts } from './find-proof.ts'
import { hideProof, showProof } from './show-proof.ts'

/** Where the evidence stands, seen from a quiz, and how many of its passages were found. */
export function lookFor(quiz: Element, evidence: readonly Evidence[], article: Article): Look {
  const { whereabouts, ranges } = findProof(quiz, evidence, article)
  return { whereabouts, found: ranges.length }
}

export interface Look {
  readonly whereabouts: Whereabouts
  readonly found: number
}

/** Marks the evidence in the article and goes there. Looks anew: the page may have changed since. */
export const goTo = (quiz: Element, evidence: readonly Evidence[], article: Article): void =>
  showProof(findProof(quiz, evidence, article).ranges)

/** Takes the marks away. */
export const comeBack = hideProof
