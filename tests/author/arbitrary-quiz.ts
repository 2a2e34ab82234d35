// Quizzes of every kind, made at random in pairs: what readers may see is the same in both, the keys are not.

import fc from 'fast-check'
import { DATE_PRECISIONS } from '../../src/quiz/calendar.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import type { Option } from '../../src/quiz/vocabulary.ts'

type Twins<Value> = readonly [Value, Value]

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const slug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/)
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** Two from what makes one; equal ones may come up, and are twins too. */
const twins = <Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Twins<Value>> => fc.tuple(one, one)

const options: fc.Arbitrary<readonly Option[]> = fc.uniqueArray(fc.record({ id: slug, text }), {
  minLength: 2,
  maxLength: 6,
  selector: ({ id }) => id,
})

const idsOf = (list: readonly Option[]): string[] => list.map(({ id }) => id)

const evidence = fc.array(fc.record({ exact: text, prefix: text, suffix: text }, { requiredKeys: ['exact'] }), {
  minLength: 1,
  maxLength: 3,
})

/** What every question shows, and what none does. */
const base = fc.record({
  id: slug,
  topic: text,
  prompt: text,
  points: fc.integer({ min: 1, max: 9 }),
  hint: optional(text),
})
const secret = fc.record(
  { explanation: text, evidence, corrected: fc.record({ date: fc.constant('2026-11-20'), note: text }) },
  { requiredKeys: ['explanation', 'evidence'] },
)

const date = fc.constantFrom('2022-01-09/2022-01-10', '2022-01-12', '2022-01', '2022', '--01-12', '1999-12-31')

/** The same list written in another order: the order tells nothing. */
const shuffled = (list: readonly Option[]) => fc.shuffledSubarray([...list], { minLength: list.length })

/** Options with feedback on some of them, which readers get with their verdict alone. */
const spokenTo = (list: readonly Option[]) =>
  shuffled(list).chain((options) =>
    fc.tuple(
      ...options.map((option) =>
        fc
          .option(text, { nil: undefined })
          .map((said) => (said === undefined ? option : { ...option, feedback: said })),
      ),
    ),
  )

const slider = fc.constantFrom(
  undefined,
  { min: 0, max: 5000, step: 100 },
  { min: 10, max: 10_000, step: 10, scale: 'log' as const },
)

/** What a kind adds to a question: two forms of it that differ in the key. */
const KIND_TWINS = {
  single: options.chain((list) =>
    twins(
      fc.record({
        kind: fc.constant('single' as const),
        options: spokenTo(list),
        answer: fc.constantFrom(...idsOf(list)),
      }),
    ),
  ),
  several: options.chain((list) =>
    twins(
      fc.record({
        kind: fc.constant('several' as const),
        options: spokenTo(list),
        answer: fc.subarray(idsOf(list), { minLength: 1, maxLength: list.length - 1 }),
      }),
    ),
  ),
  number: fc.tuple(text, slider).chain(([unit, track]) =>
    twins(
      fc
        .record({
          kind: fc.constant('number' as const),
          unit: fc.constant(unit),
          answer: fc.record({ value: fc.integer(), within: fc.nat() }),
          feedback: fc.array(fc.record({ value: fc.integer(), within: fc.nat(), text }), { maxLength: 2 }),
        })
        .map((key) => (track === undefined ? key : { ...key, slider: track })),
    ),
  ),
  date: fc
    .constantFrom(...DATE_PRECISIONS)
    .chain((asks) => twins(fc.record({ kind: fc.constant('date' as const), asks: fc.constant(asks), answer: date }))),
  order: options.chain((list) =>
    twins(
      fc.record({
        kind: fc.constant('order' as const),
        items: shuffled(list),
        answer: fc.shuffledSubarray(idsOf(list), { minLength: list.length }),
      }),
    ),
  ),
  match: fc.tuple(options, options).chain(([items, targets]) =>
    twins(
      fc.record({
        kind: fc.constant('match' as const),
        items: shuffled(items),
        targets: shuffled(targets),
        answer: fc
          .tuple(...items.map(({ id }) => fc.tuple(fc.constant(id), fc.constantFrom(...idsOf(targets)))))
          .map((pairs) => Object.fromEntries(pairs)),
      }),
    ),
  ),
  text: twins(
    fc.record({
      kind: fc.constant('text' as const),
      answer: fc.array(text, { minLength: 1, maxLength: 3 }),
      ...{ surname: text, reject: fc.array(text, { minLength: 1, maxLength: 3 }) },
    }),
  ),
}

const questionTwins: fc.Arbitrary<Twins<Question>> = fc
  .tuple(base, twins(secret), fc.oneof(...Object.values(KIND_TWINS)))
  .map(([{ hint, ...shown }, [left, right], [one, other]]) => {
    const all = { ...shown, ...(hint === undefined ? {} : { hint }) }
    return [
      { ...all, ...left, ...one },
      { ...all, ...right, ...other },
    ]
  })

const about = fc.record(
  { title: text, source: text, url: fc.webUrl({ validSchemes: ['https'] }), published: fc.constant('2022-01-12') },
  { requiredKeys: ['title'] },
)

/** Two quizzes that differ in their keys only: answers, explanations, evidence, tolerances, the order of options. */
export const quizTwins: fc.Arbitrary<Twins<Quiz>> = fc
  .tuple(slug, text, about, fc.array(questionTwins, { minLength: 1, maxLength: 8 }))
  .map(([id, title, article, questions]) => {
    const quiz = (side: 0 | 1): Quiz => ({
      id,
      title,
      language: 'en',
      article,
      questions: questions.map((pair) => pair[side]),
    })
    return [quiz(0), quiz(1)]
  })
