// The closing messages in the quiz file: one for each range of scores.

import * as v from 'valibot'
import { isRecord } from '../quiz/answer-shape.ts'
import { fields, figure, line, listOf } from './fields.ts'
import { type Finding, read } from './rule.ts'
import { says } from './says.ts'

/** Two or three sentences. */
const MAX_CLOSING_LENGTH = 500
/** Nobody writes more; a range for each question of a long quiz fits. */
const MAX_RANGES = 101

const range = fields({
  from: figure(0, 100, 'The score from which on this is said, in percent of the points; 66.67 is two of three.'),
  text: line(MAX_CLOSING_LENGTH, 'What is said. Readers’ browsers have it from the start: let it tell no answer.'),
})

export const closing = v.pipe(
  listOf(range, {
    minimum: 1,
    maximum: MAX_RANGES,
    fewer: says('too-few', 'is empty: write what is said from 0 on, or take it out'),
  }),
  v.description(
    'What is said at the end, by score; the first `from` is 0. When left out, the element says its own words.',
  ),
)

/** Whoever scores something gets exactly one message: they start at 0 and rise. */
export function findInClosing(file: unknown): Finding[] {
  const ranges = isRecord(file) ? read(closing, file.closing) : undefined
  return (ranges ?? []).flatMap(({ from }, index) => {
    const before = ranges?.[index - 1]?.from
    const path = ['closing', index, 'from']
    if (before === undefined) {
      const message = `the first message has to be from 0, or whoever scores less than ${from} % gets none`
      return from === 0 ? [] : [{ path, code: 'ranges-out-of-order', message }]
    }
    const message = `has to be more than ${before}, from which the message before is said: put them in rising order`
    return from > before ? [] : [{ path, code: 'ranges-out-of-order', message }]
  })
}
