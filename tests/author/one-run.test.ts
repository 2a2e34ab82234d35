// Every fault of every quiz in one run (bad input 31): one line each, with words that tell what to do.

import { relative } from 'node:path'
import { expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import { checkSample, SAMPLE_ARTICLE, SAMPLE_QUIZ, withQuestions } from './sample-quiz.ts'

const FAULTY = `title: Faults
language: en_US
article: { title: '' }
queries: []
questions:
  - id: one
    kind: single
    topic: a
    prompt: ' '
    options: [{ id: only, text: Only }]
    answer: other
    evidence: [{ exact: The ferry sank }]
    explanation: e
    hnit: h
  - id: one
    kind: several
    topic: a
    prompt: What?
    options: [{ id: a, text: A }, { id: a, text: a }]
    answer: []
    evidence: [{ exact: by train }, { exact: ADA ADAMS built the new bridge }]
    explanation: e
  - id: three
    kind: match
    topic: a
    prompt: what?
    items: [{ id: i, text: I }, { id: j, text: J }]
    targets: [{ id: s, text: S }, { id: t, text: T }, { id: u, text: U }]
    answer: { i: s, k: t }
    evidence: []
    explanation: e
  - just words
  - kind: essay
`

test('one file with all its faults, in the order of the file, with words that tell what to do', async () => {
  const { faults } = await checkSample(FAULTY)
  expect(faults.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)).toEqual([
    '1:1 no-schema-line the first line has to be `# yaml-language-server: $schema=../quiz.schema.json`, so that editors can complete and check',
    '2:11 invalid-language `language` has to be a language tag (BCP 47): en, de, pt-BR',
    '3:19 empty-text `title` is empty: write what the reader shall see',
    '4:1 unknown-field there is no field "queries" here: known are title, language, article, closing, questions',
    '9:13 empty-text `prompt` is empty: write what the reader shall see',
    '10:14 too-few `options` needs at least two: add another option',
    '11:13 unknown-option no entry has the id "other": known are "only"',
    '12:25 evidence-not-found the article does not say "The ferry sank": quote it word for word',
    '14:5 unknown-field there is no field "hnit" here (did you mean "hint"?)',
    '15:9 repeated-id "one" is the id of an earlier question: give each its own',
    '19:41 repeated-id "a" is the id of an earlier entry of `options`: give each its own',
    '19:50 repeated-text reads the same as "a": readers could not tell them apart',
    '20:13 no-right-option `answer` is empty: name the ids of the right options',
    '21:25 evidence-not-unique "by train" stands in the article 2 times: add prefix: "some", or prefix: "many", or quote a longer phrase',
    '21:46 evidence-not-found the article does not say "ADA ADAMS built the new bridge" (did you mean "Ada Adams built the bridge"?): quote it word for word',
    '26:13 repeated-prompt an earlier question asks the same: ask something else, or take one out',
    '29:13 missing-item the key has no target for "j"',
    '29:21 unknown-item no entry has the id "k": known are "i", "j"',
    '30:15 too-few `evidence` is empty: name the phrase of the article that proves the answer',
    '32:5 wrong-type entry 4 of `questions` has to be a mapping of fields, but is a text',
    '33:11 unknown-value `kind` has to be one of single, several, number, date, order, match, text, but is "essay"',
  ])
})

test('the faults of all quizzes, each under its file', async () => {
  const files = {
    'a/quiz.yaml': SAMPLE_QUIZ.replace('kind: single', 'kind: singel'),
    'a/article.md': '',
    'b/quiz.yaml': 'a: *b',
    'b/article.md': SAMPLE_ARTICLE,
    'c/quiz.yaml': SAMPLE_QUIZ,
    'c/article.md': SAMPLE_ARTICLE,
    'd/article.md': SAMPLE_ARTICLE,
  }
  await withQuestions(files, async (folder) => {
    const { quizzes, faults } = await checkQuizzes(folder)
    expect(quizzes.map(({ quiz }) => quiz.id)).toEqual(['c'])
    expect(faults.map(({ file, code }) => `${relative(folder, file)} ${code}`)).toEqual([
      'a/quiz.yaml unknown-value',
      'a/article.md nothing-to-ask',
      'b/quiz.yaml yaml-alias',
      'd/quiz.yaml file-missing',
    ])
  })
})
