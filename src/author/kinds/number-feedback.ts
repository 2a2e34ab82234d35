// Rules about feedback on wrong numbers: it is for wrong ones, and each can be heard.

import type { EstimateKey } from '../../quiz/estimate.ts'
import type { NumberFeedback } from '../../quiz/kinds/number.ts'
import { isWithin } from '../../quiz/margin.ts'
import type { Finding } from '../rule.ts'

export function findInFeedback(wrong: readonly NumberFeedback[], key: EstimateKey): Finding[] {
  return wrong.flatMap(({ value, within }, index): Finding[] => {
    const path = ['feedback', index, 'value']
    const gap = within + key.within
    if (isWithin(value, key.value, gap)) {
      const message = `is said to right answers too: they go from ${key.value - key.within} to ${key.value + key.within}`
      return [{ path, code: 'feedback-on-right', message }]
    }
    const isSaid = wrong.slice(0, index).some((earlier) => isWithin(value, earlier.value, earlier.within - within))
    const message = 'an earlier entry answers all of it already: put the narrower one first, or take one out'
    return isSaid ? [{ path, code: 'repeated-answer', message }] : []
  })
}
