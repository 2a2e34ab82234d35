import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS, type PublicQuestion, publishQuestion, type Question } from '../../src/quiz/kinds.ts'
import { type Choice, chooseQuestions, publish, type Quiz, summarise } from '../../src/quiz/quiz.ts'
import { arbitraryQuestion, arbitraryQuiz, arbitraryTwins } from './arbitrary-question.ts'
import { BASE, options } from './sample.ts'

const dateOf = (id: string, topic: string): Question => ({
  ...BASE,
  id,
  topic,
  kind: 'date',
  asks: 'year',
  answer: '2021',
})
const choiceOf = (id: string, topic: string): Question => ({
  ...BASE,
  id,
  topic,
  kind: 'single',
  options: options('a', 'b'),
  answer: 'a',
})
const QUIZ: Quiz = {
  id: 'biden-putin-call',
  title: 'The call',
  language: 'en',
  article: { title: 'A call', source: 'A newspaper', url: 'https://news.example/call', published: '2021-12-31' },
  questions: [
    choiceOf('1', 'who'),
    dateOf('2', 'dates'),
    choiceOf('3', 'dates'),
    dateOf('4', 'who'),
    choiceOf('5', 'numbers'),
    choiceOf('6', 'who'),
  ],
}

describe('published of a quiz is', () => {
  test('what is listed, each topic once in the order of the questions', () => {
    expect(publish(QUIZ)).toStrictEqual({
      id: 'biden-putin-call',
      title: 'The call',
      language: 'en',
      topics: ['who', 'dates', 'numbers'],
      article: { title: 'A call', source: 'A newspaper', url: 'https://news.example/call', published: '2021-12-31' },
      questions: QUIZ.questions.map(publishQuestion),
    })
  })

  test('of the article only what it has', () => {
    expect(publish({ ...QUIZ, article: { title: 'A call' } }).article).toStrictEqual({ title: 'A call' })
  })

  test('nothing that is added to the quiz or its article', () => {
    const added = { ...QUIZ, author: 'canary', article: { ...QUIZ.article, text: 'canary' } }
    expect(publish(added)).toStrictEqual(publish(QUIZ))
  })

  test('the same, byte by byte, of two quizzes that differ only in their keys', () => {
    fc.assert(
      fc.property(arbitraryTwins, ([one, other]) => {
        expect(JSON.stringify(publish(other))).toBe(JSON.stringify(publish(one)))
      }),
      { numRuns: 500 },
    )
  })

  test('no word of any key', () => {
    const secret = {
      explanation: 'canary-1',
      evidence: [{ exact: 'canary-2', prefix: 'canary-3', suffix: 'canary-4' }],
    }
    const hidden = (question: Question): Question => {
      if (question.kind === 'number')
        return { ...question, ...secret, answer: { value: 987_654_321.5, within: 31_337.25 } }
      if (question.kind === 'date') return { ...question, ...secret, answer: 'canary-5' }
      return { ...question, ...secret }
    }
    fc.assert(
      fc.property(arbitraryQuiz, (quiz) => {
        const seen = JSON.stringify(publish({ ...quiz, questions: quiz.questions.map(hidden) }))
        expect(seen).not.toMatch(/canary|987654321|31337/)
        expect(seen).not.toMatch(/"(answer|explanation|evidence|within|points)":/)
      }),
    )
  })
})

test('a summary is one row of the list of quizzes', () => {
  expect(summarise({ ...publish(QUIZ), revision: 'r1' })).toStrictEqual({
    id: 'biden-putin-call',
    title: 'The call',
    language: 'en',
    topics: ['who', 'dates', 'numbers'],
    questionCount: 6,
    revision: 'r1',
  })
})

const CHOICES: [reason: string, choice: Choice, ids: string[]][] = [
  ['nothing asked for: all, in their order', {}, ['1', '2', '3', '4', '5', '6']],
  ['a topic', { topics: ['who'] }, ['1', '4', '6']],
  ['any of two topics', { topics: ['numbers', 'dates'] }, ['2', '3', '5']],
  ['none of the topics', { topics: [] }, []],
  ['a kind', { kind: 'date' }, ['2', '4']],
  ['a topic and a kind', { topics: ['who'], kind: 'single' }, ['1', '6']],
  ['an unknown topic is an empty list', { topics: ['weather'] }, []],
  ['a topic is not part of another', { topics: ['wh'] }, []],
  ['a topic has its capitals', { topics: ['Who'] }, []],
  ['a kind that the quiz does not have', { kind: 'match' }, []],
  ['the first of all', { limit: 1 }, ['1']],
  ['the first of a topic', { topics: ['who'], limit: 2 }, ['1', '4']],
  ['exactly all', { limit: 6 }, ['1', '2', '3', '4', '5', '6']],
  ['more than there are', { limit: 1000 }, ['1', '2', '3', '4', '5', '6']],
  ['a seed shuffles', { seed: 'monday' }, ['3', '4', '2', '6', '1', '5']],
  ['another seed shuffles otherwise', { seed: 'tuesday' }, ['2', '1', '4', '5', '6', '3']],
  ['the empty seed is a seed', { seed: '' }, ['2', '5', '1', '6', '4', '3']],
  ['the limit is taken from what is shuffled', { seed: 'monday', limit: 2 }, ['3', '4']],
  ['and what is shuffled is what fits', { seed: 'monday', topics: ['who'] }, ['6', '4', '1']],
]

describe('chosen are, for', () => {
  const questions = publish(QUIZ).questions
  test.each(CHOICES)('%s', (_reason, choice, ids) => {
    expect(chooseQuestions(questions, choice).map(({ id }) => id)).toEqual(ids)
  })

  const choices: fc.Arbitrary<Choice> = fc.record(
    {
      topics: fc.subarray(['troop numbers', 'meeting dates', 'weather']),
      kind: fc.constantFrom(...KINDS),
      limit: fc.integer({ min: 1, max: 12 }),
      seed: fc.string(),
    },
    { requiredKeys: [] },
  )
  const published: fc.Arbitrary<PublicQuestion[]> = fc
    .uniqueArray(arbitraryQuestion, { selector: ({ id }) => id, maxLength: 12 })
    .map((all) => all.map(publishQuestion))

  test('any choice: as many of the fitting ones as asked, each once, the same every time', () => {
    fc.assert(
      fc.property(published, choices, (all, choice) => {
        const { topics, kind, limit, seed } = choice
        const before = [...all]
        const chosen = chooseQuestions(all, choice)
        const fitting = all
          .filter(({ topic }) => (topics ? topics.includes(topic) : true))
          .filter((question) => (kind ? question.kind === kind : true))
        expect(chosen).toHaveLength(Math.min(fitting.length, limit ?? fitting.length))
        expect(new Set(chosen).size).toBe(chosen.length)
        expect(fitting).toEqual(expect.arrayContaining(chosen))
        if (seed === undefined) expect(chosen).toEqual(fitting.slice(0, chosen.length))
        expect(chooseQuestions(all, choice)).toEqual(chosen)
        expect(all).toEqual(before)
      }),
    )
  })
})
