// What there is to learn from once more.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import { readings } from '../kit.ts'
import type { Playing } from '../state.ts'

/** What was not answered rightly in this round, or not at all. */
export const missedOf = (state: Playing): readonly PublicQuestion[] =>
  readings.roundOf(state).filter((question) => readings.answeredOf(state, question)?.reply.verdict !== 'right')
