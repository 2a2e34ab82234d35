// Compiling: the public lines tell nothing of the key, revision included, and everything of the rest.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import { compileQuiz } from '../../src/author/compile.ts'
import { readCompiled, writeCompiled } from '../../src/quiz/compiled.ts'
import { KINDS } from '../../src/quiz/kinds.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { quizTwins } from './arbitrary-quiz.ts'
import { SAMPLE_ARTICLE, SAMPLE_QUIZ, withQuestions } from './sample-quiz.ts'

const linesOf = (quiz: Quiz) => {
  const [lines] = readCompiled(writeCompiled([compileQuiz(quiz)]))
  if (lines === undefined) throw new Error('nothing was compiled')
  return lines
}

/** The lines of the sample, with something changed in it. */
async function compiled(from = '', to = '') {
  const files = { 'bridge/quiz.yaml': SAMPLE_QUIZ.replace(from, to), 'bridge/article.md': SAMPLE_ARTICLE }
  const { quizzes, faults } = await withQuestions(files, (folder) => checkQuizzes(folder))
  if (quizzes[0] === undefined) throw new Error(JSON.stringify(faults))
  return linesOf(quizzes[0].quiz)
}

test('two quizzes that differ in their keys only have the same public lines, byte for byte', () => {
  fc.assert(
    fc.property(quizTwins, ([one, other]) => {
      expect(linesOf(one).publicLine).toBe(linesOf(other).publicLine)
      expect(linesOf(one).summary).toEqual(linesOf(other).summary)
    }),
    { numRuns: 500 },
  )
})

test('the pairs are what they should be: every kind comes up, and keys do differ', () => {
  const pairs = fc.sample(quizTwins, { numRuns: 200, seed: 1 })
  const kinds = new Set(pairs.flatMap(([{ questions }]) => questions.map(({ kind }) => kind)))
  expect([...kinds].sort()).toEqual([...KINDS].sort())
  expect(pairs.filter(([one, other]) => linesOf(one).keyLine !== linesOf(other).keyLine).length).toBeGreaterThan(190)
})

test('a revision is 16 hex characters, and the same each time', async () => {
  const { summary } = await compiled()
  expect(summary.revision).toMatch(/^[0-9a-f]{16}$/)
  expect((await compiled()).summary.revision).toBe(summary.revision)
})

test('a quiz that uses nothing new keeps the revision that it had before there was anything new', async () => {
  expect((await compiled()).summary.revision).toBe('8fcba6e664751195')
})

describe.each([
  ['a title', 'The harbour bridge', 'A bridge'],
  ['a prompt', 'Who built the bridge?', 'Who has built the bridge?'],
  ['an option', 'text: Bo Brown', 'text: Bob Brown'],
  ['a unit', 'unit: days', 'unit: working days'],
  ['points', 'points: 2', 'points: 3'],
  ['a hint', 'hint: The name', 'hint: Her name'],
  ['a slider', 'unit: days', 'unit: days\n    slider: { min: 0, max: 5000, step: 10 }'],
  ['a closing message', 'language: en\n', 'language: en\nclosing: [{ from: 0, text: Read on }]\n'],
])('%s is public', (_, from, to) => {
  test('and changes the revision', async () => {
    expect((await compiled(from, to)).summary.revision).not.toBe((await compiled()).summary.revision)
  })
})

describe.each([
  ['an answer', 'answer: adams\n', 'answer: brown\n'],
  ['a margin', 'within: 10', 'within: 11'],
  ['a number of right options', '[boat, train]', '[boat]'],
  ['an explanation', 'She won', 'She had won'],
  ['evidence', 'exact: by boat', 'exact: came by boat'],
  ['feedback on an option', 'text: Bo Brown', 'text: Bo Brown, feedback: He came second.'],
  ['feedback on a number', 'within: 10 }', 'within: 10 }\n    feedback: [{ value: 1300, text: Less. }]'],
  ['a last day', 'answer: 2022-01-12', 'answer: 2022-01-12/2022-01-13'],
  ['a correction', 'It was a Wednesday.', 'It was.\n    corrected: { date: 2026-11-20, note: The year. }'],
  ['a comment', 'language: en', 'language: en # English'],
])('%s is not public', (_, from, to) => {
  test('and changes no byte of what is', async () => {
    expect((await compiled(from, to)).publicLine).toBe((await compiled()).publicLine)
  })
})
