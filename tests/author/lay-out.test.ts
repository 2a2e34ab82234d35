// Where quizzes are put: all in the script's text, or in a file each when they are more than 2 MiB.

import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/author/lay-out.ts'
import type { CompiledQuiz } from '../../src/quiz/compiled.ts'
import { readCompiled, readQuizFile, writeCompiled } from '../../src/quiz/compiled.ts'

const MAX_TEXT = 2 * 1024 * 1024
const CANARY = 'canary'

/** Two quizzes, whose whole text has so many bytes. */
function quizzesOf(bytes: number): CompiledQuiz[] {
  const quizzes = ['one', 'two'].map((id) => compiled(id, CANARY))
  const missing = bytes - Buffer.byteLength(writeCompiled(quizzes))
  return [compiled('one', CANARY + 'x'.repeat(missing)), compiled('two', CANARY)]
}

function compiled(id: string, explanation: string): CompiledQuiz {
  const shown = { id: 'q', topic: 't', prompt: 'p', unit: 'u', kind: 'number' } as const
  return {
    public: {
      id,
      revision: '0123456789abcdef',
      title: 'Title',
      language: 'en',
      topics: ['t'],
      article: { title: 'Title' },
      questions: [{ ...shown, maxPoints: 1 }],
    },
    key: [{ ...shown, points: 1, answer: { value: 1, within: 0 }, explanation, evidence: [{ exact: 'one' }] }],
  }
}

test('quizzes of 2 MiB lie in the script, and there are no files', () => {
  const quizzes = quizzesOf(MAX_TEXT)
  expect(layOut(quizzes)).toEqual({ text: writeCompiled(quizzes), files: new Map() })
})

describe('with one byte more', () => {
  const quizzes = quizzesOf(MAX_TEXT + 1)
  const { text, files } = layOut(quizzes)

  test('the script has the list alone, and nothing of a key', () => {
    expect(readCompiled(text).map(({ summary }) => summary.id)).toEqual(['one', 'two'])
    expect(writeCompiled(quizzes)).toContain(CANARY)
    expect(text).not.toContain(CANARY)
  })

  test('each quiz has a file below _quizzes/, with its two lines', () => {
    expect([...files.keys()]).toEqual(['_quizzes/one', '_quizzes/two'])
    const read = readCompiled(text).map(({ summary }) =>
      readQuizFile(summary, files.get(`_quizzes/${summary.id}`) ?? ''),
    )
    expect(read).toEqual(readCompiled(writeCompiled(quizzes)))
  })
})
