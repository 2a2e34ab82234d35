// What is measured, and what it has to reach.

import { atLeast, atMost, type Goal } from '../tools/statistics.ts'
import { countOf, figureOf, type Measured } from './corpus.ts'

interface Row {
  readonly set: string
  readonly what: string
  readonly read: (measured: Measured) => number
  readonly goal: Goal | null
}

const row = (
  set: string,
  what: string,
  [path, goal]: readonly [readonly [string, string, string], Goal | null],
): Row => ({
  set,
  what,
  read: (measured) => figureOf(measured, path),
  goal,
})

const PAIR = 'D.pair.relaxed'
const VALUE = 'value (official)'
const PRECISION = 'precision of calendar-valued predictions'

export const GOALS: readonly Row[] = [
  row('polnear-dev', 'quoted passage with speaker: precision', [['quotes', PAIR, 'P'], atLeast(95)]),
  row('polnear-dev', 'quoted passage with speaker: recall', [['quotes', PAIR, 'R'], atLeast(85)]),
  row('polnear-dev', 'right speaker when the passage is found', [
    ['quotes', 'D.attribution accuracy on found spans', 'acc'],
    atLeast(95),
  ]),
  row('polnear-dev', 'reported statement, named source: recall', [
    ['quotes', 'recall: S.reported statement, named source', 'R'],
    atLeast(78),
  ]),
  row('polnear-dev', 'all statements: precision', [['quotes', 'S.pair.relaxed', 'P'], atLeast(90)]),
  {
    set: 'orphans-dev',
    what: 'quotations cut from their speaker that got one',
    read: (measured) => countOf(measured, 'orphans'),
    goal: atMost(0),
  },
  row('meantime-dev', 'dates: value F1', [['dates', 'value', 'F1'], atLeast(82)]),
  row('meantime-dev', 'a printed date: precision', [['dates', PRECISION, 'valueRight'], atLeast(96)]),
  row('cqe-currency-model', 'quantities: value F1', [['quantities', VALUE, 'F1'], null]),
  row('cqe-dimension-model', 'quantities: value F1', [['quantities', VALUE, 'F1'], null]),
  row('cqe-age-model', 'quantities: value F1', [['quantities', VALUE, 'F1'], null]),
  row('cqe-temperature-model', 'quantities: value F1', [['quantities', VALUE, 'F1'], null]),
]
