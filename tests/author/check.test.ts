// The folder of quizzes: which are checked, in what order, and that one run tells everything.

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import { exitCodeOf, FAULT_CODES } from '../../src/author/fault.ts'
import { CLOSING_ROWS } from './closing-rows.ts'
import { ESTIMATE_ROWS } from './estimate-rows.ts'
import { EVIDENCE_ROWS } from './evidence-rows.ts'
import { KEY_ROWS } from './key-rows.ts'
import { messagesOf, placesOf, SAMPLE_ARTICLE, SAMPLE_QUIZ, withQuestions } from './sample-quiz.ts'
import { SHAPE_ROWS } from './shape-rows.ts'
import { TEXT_ROWS } from './text-rows.ts'
import { ARTICLE_ROWS, QUIZ_ROWS } from './unreadable-rows.ts'

const quiz = (id: string) => ({ [`${id}/quiz.yaml`]: SAMPLE_QUIZ, [`${id}/article.md`]: SAMPLE_ARTICLE })
const idsOf = async (folder: string, ids?: readonly string[]) =>
  (await checkQuizzes(folder, ids)).quizzes.map((checked) => checked.quiz.id)

test('quizzes come sorted by id, with their articles; what is no folder, or hidden, is none', async () => {
  const files = { ...quiz('second'), ...quiz('first'), 'quiz.schema.json': '{}', '.tools/quiz.yaml': '' }
  await withQuestions(files, async (folder) => {
    const { quizzes, faults } = await checkQuizzes(folder)
    expect(faults).toEqual([])
    expect(quizzes.map((checked) => checked.quiz.id)).toEqual(['first', 'second'])
    expect(quizzes[0]?.articleMarkdown).toBe(SAMPLE_ARTICLE)
  })
})

test('only the quizzes that are asked for are checked', async () => {
  const files = { ...quiz('first'), ...quiz('second'), 'third/quiz.yaml': '' }
  await withQuestions(files, async (folder) => {
    expect(await idsOf(folder, ['second'])).toEqual(['second'])
    expect(await idsOf(folder, [])).toEqual([])
  })
})

test('a quiz that is not there is a fault of its own, with the nearest name', async () => {
  await withQuestions({ ...quiz('first') }, async (folder) => {
    const checked = await checkQuizzes(folder, ['frist', '../first'])
    expect(messagesOf(checked)).toEqual([
      'quiz-not-found there is no quiz "frist" here (did you mean "first"?)',
      'quiz-not-found there is no quiz "../first" here',
    ])
    expect(exitCodeOf(checked.faults)).toBe(2)
  })
})

test('a folder that is not there is a fault', async () => {
  const checked = await withQuestions({}, (folder) => checkQuizzes(folder))
  expect(placesOf(checked)).toEqual(['questions:1:1 folder-not-found'])
})

describe.each([
  ['no quiz.yaml', { 'first/article.md': SAMPLE_ARTICLE }, ['quiz.yaml:1:1 file-missing']],
  ['no article.md', { 'first/quiz.yaml': SAMPLE_QUIZ }, ['article.md:1:1 file-missing']],
  [
    'a folder in place of a file',
    { ...quiz('first/quiz.yaml'), 'first/article.md': SAMPLE_ARTICLE },
    ['quiz.yaml:1:1 file-missing'],
  ],
  ['a name that is no slug', quiz('First_Quiz'), ['quiz.yaml:1:1 invalid-id']],
  ['a name of 65 characters', quiz('f'.repeat(65)), ['quiz.yaml:1:1 invalid-id']],
  ['a name that the service needs', quiz('embed'), ['quiz.yaml:1:1 reserved-id']],
  ['a name like a version', quiz('v2-first'), ['quiz.yaml:1:1 reserved-id']],
])('a folder with %s', (_, files, expected) => {
  test(`is ${expected.join()}`, async () => {
    expect(placesOf(await withQuestions(files, (folder) => checkQuizzes(folder)))).toEqual(expected)
  })
})

test('a file that the system refuses is a fault', async () => {
  await withQuestions({ 'first/article.md': SAMPLE_ARTICLE }, async (folder) => {
    symlinkSync('quiz.yaml', join(folder, 'first', 'quiz.yaml')) // a link to itself
    expect(placesOf(await checkQuizzes(folder))).toEqual(['quiz.yaml:1:1 file-unreadable'])
  })
})

test('the quizzes of this project have no fault', async () => {
  expect(messagesOf(await checkQuizzes(join(import.meta.dirname, '../../questions')))).toEqual([])
})

test('every code has a row that meets it', () => {
  const rows = [...SHAPE_ROWS, ...TEXT_ROWS, ...KEY_ROWS, ...ESTIMATE_ROWS, ...CLOSING_ROWS, ...EVIDENCE_ROWS].map(
    ([, code]) => code,
  )
  const unreadable = [...QUIZ_ROWS.flatMap(([, , places]) => places), ...ARTICLE_ROWS.map(([, , place]) => place)]
  const here = ['folder-not-found', 'quiz-not-found', 'file-missing', 'file-unreadable', 'reserved-id']
  const inPrint = ['file-exists', 'file-not-written']
  const inDerive = ['language-not-supported']
  const met = new Set([...rows, ...unreadable.map((place) => place.split(' ')[1]), ...here, ...inPrint, ...inDerive])
  expect(FAULT_CODES.filter((code) => !met.has(code))).toEqual([])
})
