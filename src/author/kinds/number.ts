// `number` in the quiz file: a figure, its unit, and how far off still counts; with a slider, an estimate.

import * as v from 'valibot'
import type { NumberQuestion } from '../../quiz/kinds/number.ts'
import { fields, figure, line, listOf } from '../fields.ts'
import { feedback, questionFields } from '../question-fields.ts'
import { type Fields, type Finding, type KindFile, read } from '../rule.ts'
import { says } from '../says.ts'
import { findInSlider, MAX_FIGURE, reach, slider } from '../slider.ts'
import { findInFeedback } from './number-feedback.ts'

/** Stands behind the field on a phone. */
const MAX_UNIT_LENGTH = 40
/** More wrong numbers than this are not expected by anybody. */
const MAX_FEEDBACK = 10

const margin = (description: string) => v.optional(figure(0, MAX_FIGURE, description), 0)

const answer = fields({
  value: figure(-MAX_FIGURE, MAX_FIGURE, 'The figure, without its unit.'),
  within: margin('How far off still counts as right, in the same unit, inclusive; 0 when left out.'),
  reach: v.exactOptional(reach),
})

const wrongNumber = fields({
  value: figure(-MAX_FIGURE, MAX_FIGURE, 'A wrong figure that readers may give.'),
  within: margin('How far off it still counts as given, inclusive; 0 when left out.'),
  text: feedback('What a reader who gave it is told, after the answer.'),
})

const wrongNumbers = listOf(wrongNumber, {
  minimum: 1,
  maximum: MAX_FEEDBACK,
  fewer: says('too-few', 'is empty: name a wrong figure and what is said to it, or take it out'),
})

export const numberFile = {
  schema: fields({
    ...questionFields('number', 'A figure that the reader types, or with a slider estimates.'),
    unit: line(MAX_UNIT_LENGTH, 'What is counted, as shown behind the field: troops, minutes.'),
    slider: v.exactOptional(slider),
    answer: v.pipe(answer, v.description('The right figure: { value: 60000, within: 0 }.')),
    feedback: v.exactOptional(
      v.pipe(
        wrongNumbers,
        v.description('What is said to wrong figures that are to be expected; the first that fits.'),
      ),
    ),
  }),
  findings: findInNumber,
} as const satisfies KindFile<NumberQuestion>

function findInNumber(question: Fields): readonly Finding[] {
  const key = read(answer, question.answer)
  if (key === undefined) return []
  const wrong = read(wrongNumbers, question.feedback) ?? []
  return [...findReach(question), ...findInSlider(question, key), ...findInFeedback(wrong, key)]
}

function findReach(question: Fields): Finding[] {
  const key = read(answer, question.answer)
  if (key?.reach === undefined || question.slider !== undefined) return []
  const message = '`reach` is for estimates, and this question has no `slider`: take it out, or add one'
  return [{ path: ['answer', 'reach'], atKey: true, code: 'unknown-field', message }]
}
