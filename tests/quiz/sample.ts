// What the tables share: the plainest question, and the results they expect, written short.

import type { Option } from '../../src/quiz/vocabulary.ts'

/** What every question has; each table adds the kind, what is asked, and the key. */
export const BASE = {
  id: 'q',
  topic: 'meeting dates',
  prompt: 'Which?',
  points: 1,
  explanation: 'The article says so.',
  evidence: [{ exact: 'as printed' }],
} as const

export const options = (...ids: string[]): Option[] => ids.map((id) => ({ id, text: `Text of ${id}` }))

/** A refusal, each fault written as `code /pointer`, or `code` alone for the whole answer. */
export const refusal = (...faults: string[]) => ({
  ok: false,
  failure: faults.map((written) => {
    const space = written.indexOf(' ')
    return space === -1
      ? { code: written, pointer: '' }
      : { code: written.slice(0, space), pointer: written.slice(space + 1) }
  }),
})

/** What `grade` gives for a question of `BASE`. */
export const graded = (verdict: string, points: number, rightAnswer: unknown, maxPoints = 1) => ({
  ok: true,
  value: {
    question: BASE.id,
    verdict,
    points,
    maxPoints,
    rightAnswer,
    explanation: BASE.explanation,
    evidence: BASE.evidence,
  },
})

/** Every order of some things. */
export function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, at) => permutations(items.toSpliced(at, 1)).map((rest) => [first, ...rest]))
}

/** Every choice of some things, the empty one too. */
export const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0 ? [[]] : subsets(items.slice(1)).flatMap((rest) => [rest, [...items.slice(0, 1), ...rest]])

/** Every way to give each of some places one of some things. */
export const sequences = <Item>(items: readonly Item[], length: number): Item[][] =>
  length === 0 ? [[]] : sequences(items, length - 1).flatMap((rest) => items.map((item) => [...rest, item]))

/** What is linear takes half a second for this much; what is quadratic, twenty and more. */
export const MUCH = 300_000

/** Between the two, with room for a busy machine. */
export const SECONDS_AT_MOST = 8

export function secondsFor(work: () => void): number {
  const begun = performance.now()
  work()
  return (performance.now() - begun) / 1000
}
