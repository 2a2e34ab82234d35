// The file for quizzes with a slider, asked for as soon as the quiz is there. Where it does not come, the field for numbers serves.

import type { PublicNumberQuestion } from '../../quiz/kinds/number.ts'
import { sliderIn } from '../../quiz/slider.ts'
import { borrow, type Kit } from '../kit.ts'
import { EstimateFields } from './estimate-fields.tsx'
import { estimateSheet } from './styles/stylesheet.ts'

/** Gives a quiz the styles of the slider, once. */
function dress(root: ShadowRoot): void {
  const sheet = estimateSheet()
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}

/** The fields of a number with a slider; none for any other. */
const fieldsFor = (question: PublicNumberQuestion) => (sliderIn(question) === undefined ? null : EstimateFields)

/** What the element gets for what it lends. */
export function open(kit: Kit) {
  borrow(kit)
  return { dress, fieldsFor }
}

export type Estimate = ReturnType<typeof open>
