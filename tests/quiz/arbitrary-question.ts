// Arbitrary questions and quizzes: first what is asked, then a key for it, so that two quizzes can differ in the key alone.

import fc from 'fast-check'
import { DATE_PRECISIONS, type DatePrecision } from '../../src/quiz/calendar.ts'
import type { DateQuestion } from '../../src/quiz/kinds/date.ts'
import type { MatchQuestion } from '../../src/quiz/kinds/match.ts'
import type { NumberQuestion } from '../../src/quiz/kinds/number.ts'
import type { OrderQuestion } from '../../src/quiz/kinds/order.ts'
import type { SeveralQuestion } from '../../src/quiz/kinds/several.ts'
import type { SingleQuestion } from '../../src/quiz/kinds/single.ts'
import type { TextQuestion } from '../../src/quiz/kinds/text.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import type { Slider } from '../../src/quiz/slider.ts'
import type { Evidence, Option } from '../../src/quiz/vocabulary.ts'

const id = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'a/b', '~0', '0', '') },
)
const options = fc.uniqueArray(fc.record<Option>({ id, text: fc.string() }), {
  selector: (option) => option.id,
  minLength: 2,
  maxLength: 6,
})
const shuffled = <Item>(items: readonly Item[], minLength = items.length) =>
  fc.shuffledSubarray([...items], { minLength })
const idsOf = (all: readonly Option[]) => all.map((option) => option.id)

const evidence: fc.Arbitrary<Evidence> = fc.record(
  { exact: fc.string({ minLength: 1 }), prefix: fc.string(), suffix: fc.string() },
  { requiredKeys: ['exact'] },
)

/** What stands in every question; the key's part of it is drawn again by `rekeyed`. */
const base = fc.record(
  {
    id,
    topic: fc.constantFrom('troop numbers', 'meeting dates', 'who said what'),
    prompt: fc.string({ minLength: 1 }),
    points: fc.constantFrom(1, 1, 2, 3, 10, 0.5, 0.1, 0.7),
    hint: fc.string(),
    explanation: fc.string(),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['id', 'topic', 'prompt', 'points', 'explanation', 'evidence'] },
)
const two = (digits: number) => String(digits).padStart(2, '0')

/** A date that exists in every year, at a precision. */
export const arbitraryDate = (asks: DatePrecision): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((drawn) => {
      const [year, month, day] = [String(drawn[0]).padStart(4, '0'), two(drawn[1]), two(drawn[2])]
      return { day: `${year}-${month}-${day}`, month: `${year}-${month}`, year, 'month-day': `--${month}-${day}` }[asks]
    })

const figure = fc.oneof(
  fc.integer(),
  fc.integer({ min: -1e6, max: 1e6 }).map((thousandths) => thousandths / 1000),
)

/** Feedback on some of the options, which is a part of the key. */
const spokenTo = (all: readonly Option[]) =>
  fc
    .array(fc.constantFrom('', 'Not so.', 'Well seen.'), { minLength: all.length, maxLength: all.length })
    .map((texts) => all.map(({ id, text }, at) => ({ id, text, ...(texts[at] ? { feedback: texts[at] } : {}) })))

const singleKey = (question: SingleQuestion) =>
  fc
    .tuple(fc.constantFrom(...idsOf(question.options)), spokenTo(question.options))
    .map(([answer, all]): Question => ({ ...question, options: all, answer }))
const severalKey = (question: SeveralQuestion) =>
  fc
    .tuple(shuffled(idsOf(question.options), 1), spokenTo(question.options))
    .map(([answer, all]): Question => ({ ...question, options: all, answer }))
/** A number of whole steps, so that ends and steps are exact. */
const slider: fc.Arbitrary<Slider> = fc
  .tuple(
    fc.integer({ min: -100, max: 100 }),
    fc.integer({ min: 10, max: 300 }),
    fc.constantFrom(1, 5, 1000),
    fc.boolean(),
  )
  .map(([from, steps, step, isLog]) => {
    const min = isLog ? (Math.abs(from) + 1) * step : from * step
    return { min, max: min + steps * step, step, ...(isLog ? { scale: 'log' as const } : {}) }
  })

/** On the slider, off its ends, with a margin that its reach goes beyond. */
const estimateKey = (question: NumberQuestion, { min, step, max, scale }: Slider) =>
  fc
    .record({
      at: fc.integer({ min: 1, max: Math.round((max - min) / step) - 1 }),
      within: fc.constantFrom(0, 0, 0.1),
      reach: fc.constantFrom(...(scale === 'log' ? [2, 3.5, 10] : [step, 2.5 * step, max - min])),
    })
    .map(({ at, within, reach }): Question => {
      const value = min + at * step
      return {
        ...question,
        answer: { value, within, reach },
        feedback: [{ value: min, within: step, text: 'Far off.' }],
      }
    })

const numberKey = (question: NumberQuestion) =>
  question.slider === undefined ? figureKey(question) : estimateKey(question, question.slider)
const figureKey = (question: NumberQuestion) =>
  fc
    .record({ value: figure, within: fc.oneof(fc.constant(0), fc.nat(), fc.constantFrom(0.1, 0.5)) })
    .map((answer): Question => ({ ...question, answer }))
const dateKey = (question: DateQuestion) =>
  fc
    .tuple(arbitraryDate(question.asks), arbitraryDate(question.asks), fc.boolean())
    .map(([one, other, isRange]): Question => {
      const days = isRange && question.asks.includes('day') && one !== other ? [one, other].toSorted() : [one]
      return { ...question, answer: days.join('/') }
    })
const orderKey = (question: OrderQuestion) =>
  shuffled(idsOf(question.items)).map((answer): Question => ({ ...question, answer }))

/** Each target is the right one of an item; where items are left over, of several. */
const matchKey = (question: MatchQuestion) =>
  fc
    .tuple(shuffled(question.items), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }))
    .map(([items, drawn]): Question => {
      const { targets } = question
      const targetOf = (at: number) => targets[at < targets.length ? at : (drawn[at] ?? 0) % targets.length]?.id ?? ''
      return { ...question, answer: Object.fromEntries(items.map((item, at) => [item.id, targetOf(at)])) }
    })

const names = fc.array(fc.constantFrom('Biden', 'von der Leyen', 'Ḥusayn', 'Київ', 'القدس', '2014', 'the'), {
  minLength: 1,
  maxLength: 3,
})

const textKey = (question: TextQuestion) =>
  fc
    .record({ answer: names, surname: fc.constantFrom('Biden', 'Leyen'), reject: names }, { requiredKeys: ['answer'] })
    .map((key): Question => ({ ...question, ...key }))

function keyed(question: Question): fc.Arbitrary<Question> {
  switch (question.kind) {
    case 'single':
      return singleKey(question)
    case 'several':
      return severalKey(question)
    case 'number':
      return numberKey(question)
    case 'date':
      return dateKey(question)
    case 'order':
      return orderKey(question)
    case 'match':
      return matchKey(question)
    case 'text':
      return textKey(question)
    default:
      return question satisfies never
  }
}

/** The same question with its options, items and targets written in another order. */
export function rearranged(question: Question): fc.Arbitrary<Question> {
  switch (question.kind) {
    case 'single':
    case 'several':
      return shuffled(question.options).map((all) => ({ ...question, options: all }))
    case 'order':
      return shuffled(question.items).map((items) => ({ ...question, items }))
    case 'match':
      return fc
        .tuple(shuffled(question.items), shuffled(question.targets))
        .map(([items, targets]) => ({ ...question, items, targets }))
    case 'number':
    case 'date':
    case 'text':
      return fc.constant(question)
    default:
      return question satisfies never
  }
}

/** The same to the reader, with another key: answer, explanation, evidence, and the order in which the author wrote options. */
export const rekeyed = (question: Question): fc.Arbitrary<Question> =>
  fc
    .tuple(
      keyed(question).chain(rearranged),
      fc.string(),
      fc.array(evidence, { minLength: 1, maxLength: 3 }),
      fc.constantFrom([], [{ date: '2026-11-20', note: 'It was another one.' }]),
    )
    .map(([other, explanation, proof, [corrected]]) => ({
      ...other,
      explanation,
      evidence: proof,
      ...(corrected === undefined ? {} : { corrected }),
    }))

const itemsAndTargets = fc.tuple(options, options).map(([one, other]) => {
  const [items, targets] = one.length < other.length ? [other, one] : [one, other]
  return { items, targets }
})

/** Of any kind. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc
  .oneof(
    fc.tuple(base, options).map(([all, some]): Question => ({ ...all, kind: 'single', options: some, answer: '' })),
    fc.tuple(base, options).map(([all, some]): Question => ({ ...all, kind: 'several', options: some, answer: [] })),
    fc
      .tuple(base, fc.constantFrom('troops', 'minutes', '%', 'km²'), fc.option(slider, { nil: undefined }))
      .map(([all, unit, track]): Question => {
        const asked = { ...all, kind: 'number', unit, answer: { value: 0, within: 0 } } as const
        return track === undefined ? asked : { ...asked, slider: track }
      }),
    fc
      .tuple(base, fc.constantFrom(...DATE_PRECISIONS))
      .map(([all, asks]): Question => ({ ...all, kind: 'date', asks, answer: '' })),
    fc.tuple(base, options).map(([all, items]): Question => ({ ...all, kind: 'order', items, answer: [] })),
    fc.tuple(base, itemsAndTargets).map(([all, sides]): Question => ({ ...all, kind: 'match', ...sides, answer: {} })),
    base.map((all): Question => ({ ...all, kind: 'text', answer: [] })),
  )
  .chain(keyed)

const questions = fc.uniqueArray(arbitraryQuestion, { selector: (question) => question.id, minLength: 1, maxLength: 8 })

export const arbitraryQuiz: fc.Arbitrary<Quiz> = fc.record({
  id: fc.stringMatching(/^[a-z]{1,8}$/),
  title: fc.string({ minLength: 1 }),
  language: fc.constantFrom('en', 'de', 'uk'),
  article: fc.record(
    { title: fc.string(), source: fc.string(), url: fc.webUrl(), published: arbitraryDate('day') },
    { requiredKeys: ['title'] },
  ),
  closing: fc.constant([{ from: 0, text: 'Read it again.' }]),
  questions,
})

/** A quiz, and another that differs from it only in its keys. */
export const arbitraryTwins: fc.Arbitrary<readonly [Quiz, Quiz]> = arbitraryQuiz.chain((quiz) =>
  fc.tuple(...quiz.questions.map(rekeyed)).map((others) => [quiz, { ...quiz, questions: others }] as const),
)
