// Every rule about content: a change of the sample that passes, and one that is exactly one fault at exactly one place.

import { describe, expect, test } from 'vitest'
import { exitCodeOf } from '../../src/author/fault.ts'
import { CLOSING_ROWS } from './closing-rows.ts'
import { ESTIMATE_ROWS } from './estimate-rows.ts'
import { EVIDENCE_ROWS } from './evidence-rows.ts'
import { type FaultRow, takeMark } from './fault-row.ts'
import { KEY_ROWS } from './key-rows.ts'
import { change, checkSample, messagesOf, placesOf, SAMPLE_QUIZ } from './sample-quiz.ts'
import { SHAPE_ROWS } from './shape-rows.ts'
import { TEXT_ROWS } from './text-rows.ts'

const ROWS: readonly FaultRow[] = [
  ...SHAPE_ROWS,
  ...TEXT_ROWS,
  ...KEY_ROWS,
  ...ESTIMATE_ROWS,
  ...CLOSING_ROWS,
  ...EVIDENCE_ROWS,
]

describe.each(ROWS)('%s', (_, code, from, passes, fails) => {
  test('passes', async () => {
    const checked = await checkSample(change(SAMPLE_QUIZ, from, passes))
    expect(messagesOf(checked)).toEqual([])
    expect(checked.quizzes).toHaveLength(1)
  })

  test(`is ${code}`, async () => {
    const { text, at } = takeMark(change(SAMPLE_QUIZ, from, fails))
    const checked = await checkSample(text)
    expect(placesOf(checked)).toEqual([`quiz.yaml:${at} ${code}`])
    expect(checked.quizzes).toEqual([])
    expect(exitCodeOf(checked.faults)).toBe(1)
  })
})
