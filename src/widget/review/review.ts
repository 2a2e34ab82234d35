// The second file, asked for with the first choice: the proof in the article, the verdict with what there is to learn, the end, a
// test's look over all answers, and what the device keeps. Where it does not come, an answer is kept and can be
// tried again.

import { borrow, type Kit } from '../kit.ts'
import type { Line } from '../session.ts'
import type { Words } from '../words/en.ts'
import { hideProof } from './article/show-proof.ts'
import { follow, goTo, lookFor } from './follow.ts'
import { keepOnDevice } from './keep.ts'
import { retrierOf } from './keep-trying.ts'
import { problemOf, saidOf } from './problem.ts'
import { renew } from './renew.ts'
import { sound } from './sound.ts'
import { stepAfter } from './step-after.ts'
import { reviewSheet } from './styles/stylesheet.ts'
import { EndView } from './views/end-view.tsx'
import { HeadNotes } from './views/head-notes.tsx'
import { LookOverView } from './views/look-over-view.tsx'
import { markMatch, markOption } from './views/marks-view.tsx'
import { ReadingsView } from './views/readings-view.tsx'
import { TestActions } from './views/test-actions.tsx'
import { VerdictView } from './views/verdict-view.tsx'
import { reviewWordsOf } from './words/review-words.ts'

/** Gives a quiz the styles of these views, once. */
function dress(root: ShadowRoot): void {
  const sheet = reviewSheet()
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}

/** The device is back online. */
const wake = (line: Line): void => retrierOf(line).wake()

const leave = (line: Line): void => retrierOf(line).end()

const views = {
  EndView,
  HeadNotes,
  LookOverView,
  ReadingsView,
  TestActions,
  VerdictView,
  markMatch,
  markOption,
  sound,
  updated: (words: Words) => reviewWordsOf(words).updated,
}

/** What the element gets for what it lends. */
export function open(kit: Kit) {
  borrow(kit)
  return {
    ...views,
    dress,
    follow,
    wake,
    leave,
    renew,
    keepOnDevice,
    problemOf,
    saidOf,
    stepAfter,
    lookFor,
    goTo,
    comeBack: hideProof,
  }
}

export type Review = ReturnType<typeof open>
