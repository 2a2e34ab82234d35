import { describe, expect, test } from 'vitest'
import { grade } from '../../../src/quiz/grade.ts'
import type { SingleQuestion } from '../../../src/quiz/kinds/single.ts'
import type { Verdict } from '../../../src/quiz/vocabulary.ts'
import { BASE, graded, options, refusal } from '../sample.ts'

const QUESTION: SingleQuestion = {
  ...BASE,
  kind: 'single',
  options: options('biden', 'putin', 'zelensky', 'borrell'),
  answer: 'putin',
}
/** Ids that are also names of what every object has, or that look like a pointer. */
const ODD: SingleQuestion = {
  ...QUESTION,
  options: options('__proto__', 'constructor', 'toString', 'a/b~c', 'Putin'),
  answer: '__proto__',
}

const GRADED: [reason: string, question: SingleQuestion, answer: unknown, verdict: Verdict, points: number][] = [
  ['the right option earns all', QUESTION, 'putin', 'right', 1],
  ['the first option is only an option', QUESTION, 'biden', 'wrong', 0],
  ['the last option is only an option', QUESTION, 'borrell', 'wrong', 0],
  ['three points are earned whole', { ...QUESTION, points: 3 }, 'putin', 'right', 3],
  ['a tenth of a point is earned whole', { ...QUESTION, points: 0.1 }, 'putin', 'right', 0.1],
  ['a wrong option costs nothing, whatever the points', { ...QUESTION, points: 3 }, 'zelensky', 'wrong', 0],
  ['an option may be called __proto__', ODD, '__proto__', 'right', 1],
  ['an option may be called constructor', ODD, 'constructor', 'wrong', 0],
  ['an id is compared whole, not as a pointer', ODD, 'a/b~c', 'wrong', 0],
]

test.each(GRADED)('%s', (_reason, question, answer, verdict, points) => {
  expect(grade(question, answer)).toStrictEqual(graded(verdict, points, question.answer, question.points))
})

const REFUSED: [reason: string, question: SingleQuestion, answer: unknown, fault: string][] = [
  ['no answer at all', QUESTION, undefined, 'wrong-type'],
  ['null', QUESTION, null, 'wrong-type'],
  ['true', QUESTION, true, 'wrong-type'],
  ['a position is no id', QUESTION, 1, 'wrong-type'],
  ['two options', QUESTION, ['putin', 'biden'], 'wrong-type'],
  ['none of the options, as a list', QUESTION, [], 'wrong-type'],
  ['the right option in a list is no id', QUESTION, ['putin'], 'wrong-type'],
  ['an object', QUESTION, { option: 'putin' }, 'wrong-type'],
  ['an object that would turn into the right id', QUESTION, { toString: () => 'putin' }, 'wrong-type'],
  ['a boxed text', QUESTION, Object('putin'), 'wrong-type'],
  ['10,000 ids', QUESTION, Array.from({ length: 10_000 }, () => 'putin'), 'wrong-type'],
  ['the empty text', QUESTION, '', 'unknown-option'],
  ['an option of another question', QUESTION, 'february-21', 'unknown-option'],
  ['ids have capitals of their own', QUESTION, 'Putin', 'unknown-option'],
  ['ids have no spaces around them', QUESTION, ' putin ', 'unknown-option'],
  ['the text of an option is not its id', QUESTION, 'Text of putin', 'unknown-option'],
  ['the name of an inherited field', QUESTION, 'constructor', 'unknown-option'],
  ['the name of the prototype', QUESTION, '__proto__', 'unknown-option'],
  ['two ids in one text', QUESTION, 'putin,biden', 'unknown-option'],
  ['a text of 100,000 characters', QUESTION, 'putin'.repeat(20_000), 'unknown-option'],
  ['a control character behind the id', QUESTION, 'putin\u0000', 'unknown-option'],
  ['a lone surrogate', QUESTION, '\ud800', 'unknown-option'],
  ['a pointer to an option', ODD, 'a~1b~0c', 'unknown-option'],
]

test.each(REFUSED)('%s is refused', (_reason, question, answer, fault) => {
  expect(grade(question, answer)).toStrictEqual(refusal(fault))
})

describe('every option of a question of', () => {
  test.each([2, 3, 4, 5, 6])('%i options, each the right one once', (count) => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count)
    for (const right of ids) {
      const question: SingleQuestion = { ...QUESTION, options: options(...ids), answer: right, points: 2 }
      for (const chosen of ids) {
        const expected = chosen === right ? graded('right', 2, right, 2) : graded('wrong', 0, right, 2)
        expect(grade(question, chosen)).toStrictEqual(expected)
      }
    }
  })
})
