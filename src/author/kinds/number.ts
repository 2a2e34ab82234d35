// `number` in the quiz file: a figure, its unit, and how far off still counts.

import * as v from 'valibot'
import type { NumberQuestion } from '../../quiz/kinds/number.ts'
import { fields, figure, line } from '../fields.ts'
import { questionFields } from '../question-fields.ts'
import type { KindFile } from '../rule.ts'

/** Stands behind the field on a phone. */
const MAX_UNIT_LENGTH = 40
/** Beyond it, whole numbers are no longer exact, and a reader's right answer could be graded wrong. */
const MAX_FIGURE = Number.MAX_SAFE_INTEGER

const answer = fields({
  value: figure(-MAX_FIGURE, MAX_FIGURE, 'The figure, without its unit.'),
  within: v.optional(
    figure(0, MAX_FIGURE, 'How far off still counts as right, in the same unit, inclusive; 0 when left out.'),
    0,
  ),
})

export const numberFile = {
  schema: fields({
    ...questionFields('number', 'A figure that the reader types.'),
    unit: line(MAX_UNIT_LENGTH, 'What is counted, as shown behind the field: troops, minutes.'),
    answer: v.pipe(answer, v.description('The right figure: { value: 60000, within: 0 }.')),
  }),
  findings: () => [],
} as const satisfies KindFile<NumberQuestion>
