// What follows from a change of the state: what could not be sent is sent again, and the reader is taken to the proof and back.

import type { Article } from '../../quiz/quiz.ts'
import type { Evidence } from '../../quiz/vocabulary.ts'
import type { Line } from '../session.ts'
import type { State } from '../state.ts'
import { findProof, type Whereabouts } from './article/find-proof.ts'
import { hideProof, showProof } from './article/show-proof.ts'
import { retrierOf } from './keep-trying.ts'
import { knowPage } from './share/hosted-page.ts'

export interface Look {
  readonly whereabouts: Whereabouts
  readonly found: number
}

/** Where the evidence stands, seen from a quiz, and how many of its passages were found. */
export function lookFor(quiz: Element, evidence: readonly Evidence[], article: Article): Look {
  const { whereabouts, ranges } = findProof(quiz, evidence, article)
  return { whereabouts, found: ranges.length }
}

/** Marks the evidence in the article and goes there. Looks anew: the page may have changed since. */
export function goTo(quiz: Element, evidence: readonly Evidence[], article: Article): Look {
  const { whereabouts, ranges } = findProof(quiz, evidence, article)
  showProof(quiz, ranges)
  return { whereabouts, found: ranges.length }
}

/** After a change of the state: looks for the proof of a new verdict, goes there, or comes back. */
export function follow(before: State, after: State, line: Line): void {
  knowPage(line)
  retrierOf(line).follow()
  if (before.phase !== 'answered' && after.phase !== 'answered') return
  if (after.phase !== 'answered' || after.proof?.visit === 'over') {
    hideProof(line.target)
    return
  }
  const { evidence } = after.answered.at(-1)?.reply ?? { evidence: [] }
  const { article } = after.quiz
  if (after.proof === null) line.send({ type: 'looked', look: lookFor(line.target, evidence, article) })
  else if (after.proof.visit === 'now' && !isAway(before)) {
    // Gone since it was seen: the card says so, rather than lead nowhere.
    const { found } = goTo(line.target, evidence, article)
    if (found === 0) line.send({ type: 'looked', look: { whereabouts: 'edited', found } })
  }
}

/** Whether the reader is at the article already: whatever else changes must not scroll the page again. */
const isAway = (state: State): boolean => state.phase === 'answered' && state.proof?.visit === 'now'
