// Arbitrary answers to a question: of the right form, nearly of the right form, and of any form at all.

import fc from 'fast-check'
import { daysOf } from '../../src/quiz/kinds/date.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import type { Slider } from '../../src/quiz/slider.ts'
import { arbitraryDate } from './arbitrary-question.ts'

/** An answer that can be graded. */
export function shapedAnswer(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'single':
      return fc.constantFrom(...question.options.map(({ id }) => id))
    case 'several':
      return fc.shuffledSubarray(
        question.options.map(({ id }) => id),
        { minLength: 1 },
      )
    case 'number':
      if (question.slider !== undefined) return onSlider(question.slider)
      return fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -3, max: 3 }).map((off) => question.answer.value + off * (question.answer.within || 1)),
        fc.nat().map((typed) => ({ typed: `${typed} ${question.unit}`, lang: 'en' })),
      )
    case 'date':
      return fc.oneof(fc.constantFrom(...Object.values(daysOf(question))), arbitraryDate(question.asks))
    case 'order':
      return fc.shuffledSubarray(
        question.items.map(({ id }) => id),
        { minLength: question.items.length },
      )
    case 'match':
      return fc
        .tuple(
          ...question.items.map(({ id }) =>
            fc.tuple(fc.constant(id), fc.constantFrom(...question.targets.map((target) => target.id))),
          ),
        )
        .map((pairs) => Object.fromEntries(pairs))
    case 'text':
      return fc.oneof(
        fc.constantFrom(...question.answer),
        fc.string({ unit: 'grapheme', maxLength: 40 }).map((typed) => `a${typed.replace(/[\p{Cc}\p{Cs}]/gu, '')}`),
      )
    default:
      return question satisfies never
  }
}

/** Between the ends, also off the steps, and typed. */
const onSlider = ({ min, max }: Slider): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.integer({ min, max }),
    fc.double({ min, max, noNaN: true }),
    fc.constantFrom(min, max),
    fc.integer({ min, max }).map((value) => ({ typed: String(value), lang: 'en' })),
  )

/** One part of an answer taken out, put in twice or replaced. */
const damaged = (answer: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.nat(), fc.constantFrom('out', 'twice', 'other' as const), fc.anything()).map(([drawn, how, other]) => {
    if (typeof answer !== 'object' || answer === null) return how === 'twice' ? [answer, answer] : other
    const entries = Object.entries(answer)
    const at = drawn % entries.length
    const [key, part] = entries[at] ?? ['', undefined]
    const inserted = {
      out: [],
      twice: [[key, part] as const, [`${key}x`, part] as const],
      other: [[key, other] as const],
    }[how]
    const changed = entries.toSpliced(at, 1, ...inserted.map(([name, value]): [string, unknown] => [name, value]))
    return Array.isArray(answer) ? changed.map(([, value]) => value) : Object.fromEntries(changed)
  })

/** Anything that a client may send, and more: JSON can carry no date, hole or symbol. */
export const anyAnswer = (question: Question): fc.Arbitrary<unknown> =>
  fc.oneof(
    shapedAnswer(question),
    shapedAnswer(question).chain(damaged),
    fc.jsonValue(),
    fc.anything({
      withNullPrototype: true,
      withSparseArray: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withBigInt: true,
    }),
  )
