// `text` in the quiz file: the answers that are right, and those that are something else however near they are written.

import * as v from 'valibot'
import { fold, wordsOf } from '../../quiz/fold.ts'
import type { TextQuestion } from '../../quiz/kinds/text.ts'
import { withoutArticles } from '../../quiz/person-name.ts'
import { slipsFromNearest, spellingsOf } from '../../quiz/short-answer.ts'
import { slipsBetween } from '../../quiz/typos.ts'
import { type Article, BLOCK_END } from '../article.ts'
import { fields, line, listOf } from '../fields.ts'
import { questionFields } from '../question-fields.ts'
import { type Fields, type Finding, type KindFile, read } from '../rule.ts'
import { nameOfType, says } from '../says.ts'
import { shown } from '../suggest.ts'

/** A name with its title; what is longer is no short answer, and nobody types it as it is. */
const MAX_ANSWER_LENGTH = 100
const MAX_ANSWERS = 20

const entry = line(MAX_ANSWER_LENGTH, 'A name, a place, a word.')
const list = (fewer: string) => listOf(entry, { minimum: 1, maximum: MAX_ANSWERS, fewer })

const answer = v.pipe(
  v.union(
    [
      v.pipe(
        entry,
        v.transform((only): readonly string[] => [only]),
      ),
      list(says('too-few', 'is empty: write the right answer')),
    ],
    ({ input }) => says('wrong-type', `has to be a text or a list of texts, but is ${nameOfType(input)}`),
  ),
  v.description('The right answer, or a list of all that are right: the first one is shown.'),
)
const surname = line(MAX_ANSWER_LENGTH, 'Of a person’s name: the surname, which is right alone.')
const reject = v.pipe(
  list(says('too-few', 'is empty: name an answer that is wrong, or take the line out')),
  v.description('Answers that are something else, however near to the right one they are written.'),
)

export const textFile = {
  schema: fields({
    ...questionFields('text', 'A short answer that the reader types: a name, a place, a word.'),
    answer,
    surname: v.exactOptional(surname),
    reject: v.exactOptional(reject),
  }),
  findings: findInText,
  findingsInArticle: findInArticle,
} as const satisfies KindFile<TextQuestion>

function findInText(question: Fields): readonly Finding[] {
  const answers = read(answer, question.answer)
  if (answers === undefined) return []
  const family = read(surname, question.surname)
  const rejected = read(reject, question.reject) ?? []
  const pathOf = (index: number) => (typeof question.answer === 'string' ? ['answer'] : ['answer', index])
  return [
    ...answers.flatMap((one, index) => findInAnswer(answers.slice(0, index), one, pathOf(index))),
    ...(family === undefined ? [] : findInSurname(family, answers[0] ?? '')),
    ...rejected.flatMap((one, index): Finding[] => {
      if (slipsFromNearest(spellingsOf(one), answers, family) >= 1) return []
      const message = `${shown(one)} is right, by \`answer\` or \`surname\`: take it out of one of them`
      return [{ path: ['reject', index], code: 'rejects-right', message }]
    }),
  ]
}

function findInAnswer(before: readonly string[], one: string, path: Finding['path']): Finding[] {
  if (wordsIn(one).length === 0) {
    return [
      { path, code: 'empty-text', message: `${shown(one)} has no letter and no figure: readers could not type it` },
    ]
  }
  if (!before.some((other) => slipsFromNearest(spellingsOf(one), [other]) < 1)) return []
  return [{ path, code: 'repeated-answer', message: `${shown(one)} reads the same as an earlier answer: take it out` }]
}

function findInSurname(family: string, first: string): Finding[] {
  if (isIn(wordsIn(family), wordsIn(first))) return []
  const message = `${shown(family)} is no part of ${shown(first)}, the answer that is shown: write it as it stands there`
  return [{ path: ['surname'], code: 'surname-not-in-answer', message }]
}

function findInArticle(question: Fields, article: Article): readonly Finding[] {
  const answers = read(answer, question.answer)
  if (answers === undefined || answers.length === 0 || answers.some((one) => wordsIn(one).length === 0)) return []
  const family = read(surname, question.surname)
  const right = family === undefined ? answers : [...answers, family]
  const words = wordsOfArticle(article)
  if (!right.some((one) => isIn(withoutArticles(wordsIn(one)), words))) {
    const message = `the article does not say ${right.map((one) => shown(one)).join(', nor ')}: add the answer as printed there`
    return [{ path: ['answer'], code: 'answer-not-in-article', message }]
  }
  const decided = [...right, ...(read(reject, question.reject) ?? [])]
  const near = new Set(right.flatMap((one) => nearPhrases(wordsIn(one), words)))
  const open = [...near].filter((phrase) => slipsFromNearest(spellingsOf(phrase), decided) >= 1)
  if (open.length === 0) return []
  const message = `the article also says ${open.map((one) => shown(one)).join(', ')}, which would count as a slip: put it into \`reject\`, or into \`answer\` if it is right`
  return [{ path: ['answer'], code: 'near-answer', message }]
}

/** Without the English genitive's s. The end of a block is a word of its own, so that no phrase runs over it. */
const wordsOfArticle = ({ text }: Article): string[] =>
  wordsIn(text.replace(/['’]s(?!\p{L})/gu, '').replaceAll(BLOCK_END, ` ${BLOCK_END} `))

const wordsIn = (text: string): string[] => wordsOf(fold(text))

/** Whether some words stand in others in a row. */
const isIn = (some: readonly string[], words: readonly string[]): boolean =>
  words.some((_, start) => some.every((word, index) => words[start + index] === word))

/** Phrases that would pass for a slip of the answer, but for its inflections, which only add or drop an ending. */
function nearPhrases(key: readonly string[], words: readonly string[]): string[] {
  return words.flatMap((_, start) => {
    const phrase = words.slice(start, start + key.length)
    const isInflected = phrase.every((word, at) => word.startsWith(key[at] ?? word) || (key[at] ?? '').startsWith(word))
    return !isInflected && (slipsBetween(phrase, key) ?? 0) > 0 ? [phrase.join(' ')] : []
  })
}
