// A quiz of every kind without a fault, and a folder to put it in: the tables of faults change one thing of it.

import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Checked, checkQuizzes } from '../../src/author/check.ts'
import { formatFault } from '../../src/author/fault.ts'

export const SAMPLE_ARTICLE = `# The bridge opens

The new bridge opened on January 12, 2022. Ada Adams built
the bridge in 1,200 days.

About 60,000 people came. Some came by boat, some by train and many by train from far away.

> “It is finished,” said Adams. “It is beautiful,” said the mayor.

- First came the band.
- Then came the mayor.
- Last came the school.

The red flag rose, the red flag fell, the blue flag fell.

The coast was clear, and all coats were dry.
`

export const SAMPLE_QUIZ = `# yaml-language-server: $schema=../quiz.schema.json
title: The harbour bridge
language: en
article: { title: The bridge opens, published: 2022-01-13, source: Harbour Post, url: 'https://example.com/bridge' }
questions:
  - id: engineer
    kind: single
    topic: people
    prompt: Who built the bridge?
    points: 2
    hint: The name stands in the second paragraph.
    options:
      - { id: adams, text: Ada Adams }
      - { id: brown, text: Bo Brown }
    answer: adams
    evidence: [{ exact: Ada Adams built the bridge }]
    explanation: She won the competition.
  - id: ways
    kind: several
    topic: crowd
    prompt: How did people come?
    options:
      - { id: boat, text: By boat }
      - { id: train, text: By train }
      - { id: plane, text: By plane }
    answer: [boat, train]
    evidence: [{ exact: by boat }, { exact: by train, prefix: some }]
    explanation: The airport was closed.
  - id: days
    kind: number
    topic: figures
    prompt: How long did it take?
    unit: days
    answer: { value: 1200, within: 10 }
    evidence: [{ exact: '1,200 days' }]
    explanation: Twice as long as planned.
  - id: opening
    kind: date
    topic: figures
    prompt: When did the bridge open?
    asks: day
    answer: 2022-01-12
    evidence: [{ exact: 'January 12, 2022' }]
    explanation: It was a Wednesday.
  - id: arrivals
    kind: order
    topic: crowd
    prompt: Who came first, and who last?
    items:
      - { id: mayor, text: The mayor }
      - { id: school, text: The school }
      - { id: band, text: The band }
    answer: [band, mayor, school]
    evidence: [{ exact: First came the band }, { exact: Last came the school }]
    explanation: The band led the way.
  - id: quotations
    kind: match
    topic: people
    prompt: Who said what?
    items:
      - { id: finished, text: It is finished }
      - { id: beautiful, text: It is beautiful }
    targets:
      - { id: adams, text: Ada Adams }
      - { id: mayor, text: The mayor }
    answer: { finished: adams, beautiful: mayor }
    evidence: [{ exact: 'said Adams' }, { exact: said the mayor }]
    explanation: Both spoke from the deck.
  - id: clear
    kind: text
    topic: crowd
    prompt: What was clear?
    answer: [the coast, shore]
    reject: [coats]
    evidence: [{ exact: coast was clear }]
    explanation: The fog had gone.
`

/** What a file holds: a text, bytes, or so many zeros that take no room on the disk. */
export type Content = string | Uint8Array | number

/** Files by their path below `questions/`. */
export type Files = Readonly<Record<string, Content>>

/** Writes the files below `questions/` of a new folder, and removes it again after use. */
export async function withQuestions<Value>(files: Files, use: (folder: string) => Promise<Value>): Promise<Value> {
  const root = mkdtempSync(join(tmpdir(), 'newsquiz-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      const file = join(root, 'questions', path)
      mkdirSync(join(file, '..'), { recursive: true })
      writeFileSync(file, typeof content === 'number' ? '' : content)
      if (typeof content === 'number') truncateSync(file, content)
    }
    return await use(join(root, 'questions'))
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Checks one quiz made of these texts. */
export const checkSample = (quiz: Content, article: Content = SAMPLE_ARTICLE) =>
  withQuestions({ 'bridge/quiz.yaml': quiz, 'bridge/article.md': article }, (folder) => checkQuizzes(folder))

/** Where and what the faults are, without their words: `quiz.yaml:5:3 wrong-type`. */
export const placesOf = ({ faults }: Checked): string[] =>
  faults.map(({ file, line, column, code }) => `${file.split('/').at(-1)}:${line}:${column} ${code}`)

/** The words of the faults. */
export const messagesOf = ({ faults }: Checked): string[] =>
  faults.map((fault) => formatFault(fault).replace(/^\S+ /, ''))

/** A text with one thing changed; what shall change has to be there, once. */
export function change(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} is there ${parts.length - 1} times`)
  return parts.join(to)
}
