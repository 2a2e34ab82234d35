import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CompiledQuiz,
  readCompiled,
  readQuizFile,
  writeCompiled,
  writeList,
  writeQuizFile,
} from '../../src/quiz/compiled.ts'
import { publish, summarise } from '../../src/quiz/quiz.ts'
import { arbitraryQuiz } from './arbitrary-question.ts'

const compiled: fc.Arbitrary<CompiledQuiz> = fc
  .tuple(arbitraryQuiz, fc.string())
  .map(([quiz, revision]) => ({ public: { ...publish(quiz), revision }, key: quiz.questions }))

const LINE_ENDS = 'a\nb\r\nc\u2028d\u2029e\u0085f'

test('what is written is read back: the summaries, the public parts and the keys', () => {
  fc.assert(
    fc.property(fc.array(compiled, { maxLength: 4 }), (quizzes) => {
      const read = readCompiled(writeCompiled(quizzes))
      expect(read.map(({ summary }) => summary)).toEqual(quizzes.map((quiz) => summarise(quiz.public)))
      expect(read.map(({ publicLine }) => publicLine)).toEqual(quizzes.map((quiz) => JSON.stringify(quiz.public)))
      expect(read.map(({ keyLine }) => keyLine)).toEqual(quizzes.map((quiz) => JSON.stringify(quiz.key)))
    }),
  )
})

test('there is one line of summaries, and two of each quiz, whatever line ends stand in their texts', () => {
  fc.assert(
    fc.property(fc.array(compiled, { maxLength: 3 }), (quizzes) => {
      const named = quizzes.map((quiz) => ({ ...quiz, public: { ...quiz.public, title: LINE_ENDS } }))
      const lines = writeCompiled(named).split('\n')
      expect(lines).toHaveLength(1 + 2 * quizzes.length + 1)
      expect(lines.at(-1)).toBe('')
      expect(readCompiled(lines.join('\n')).map(({ summary }) => summary.title)).toEqual(quizzes.map(() => LINE_ENDS))
    }),
  )
})

test('no quiz is written as an empty list', () => {
  expect(writeCompiled([])).toBe('[]\n')
  expect(readCompiled('[]\n')).toEqual([])
})

test('a public line holds no key', () => {
  fc.assert(
    fc.property(compiled, (quiz) => {
      const secret = quiz.key.map((question) => ({ ...question, explanation: 'canary' }))
      const [read] = readCompiled(writeCompiled([{ ...quiz, key: secret }]))
      expect(read?.keyLine).toContain('canary')
      expect(read?.publicLine).toBe(JSON.stringify(quiz.public))
    }),
  )
})

test('the list alone and a file of each quiz say what the whole text says', () => {
  fc.assert(
    fc.property(fc.array(compiled, { maxLength: 4 }), (quizzes) => {
      const list = readCompiled(writeList(quizzes))
      const read = list.map(({ summary }, index) => {
        const quiz = quizzes[index]
        return quiz && readQuizFile(summary, writeQuizFile(quiz))
      })
      expect(read).toEqual(readCompiled(writeCompiled(quizzes)))
    }),
  )
})

test('in the list alone there are no lines of quizzes', () => {
  fc.assert(
    fc.property(fc.array(compiled, { maxLength: 4 }), (quizzes) => {
      const lines = readCompiled(writeList(quizzes)).map(({ publicLine, keyLine }) => publicLine + keyLine)
      expect(lines).toEqual(quizzes.map(() => ''))
    }),
  )
})
