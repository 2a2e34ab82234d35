// The schemas of what the API replies. The Worker makes its replies from typed values and does not check them at run time;
// the contract is written from these, and every response of every test is held against it.

import * as v from 'valibot'
import { DATE_PRECISIONS } from '../../quiz/calendar.ts'
import type { PublicQuestion } from '../../quiz/kinds.ts'
import type { PublicQuiz, QuizSummary } from '../../quiz/quiz.ts'
import { INPUT_FAULT_CODES, PROBLEMS, type ProblemSlug } from '../problem.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const slug = v.pipe(v.string(), v.maxLength(64), v.regex(SLUG))
const text = v.pipe(v.string(), v.minLength(1))
const points = v.pipe(v.number(), v.gtValue(0))
const option = v.strictObject({ id: slug, text })
const options = v.pipe(v.array(option), v.minLength(2))

const base = {
  id: slug,
  topic: v.pipe(text, v.description('What the question is about; one of the quiz’s topics.')),
  prompt: text,
  maxPoints: v.pipe(points, v.description('What the question is worth; it never depends on the key.')),
  hint: v.exactOptional(v.pipe(text, v.description('Help that may be shown before answering.'))),
}

const BY_HASH = 'In the order of a hash of their ids, which tells nothing.'

export const publicQuestionSchema = v.variant('kind', [
  v.strictObject({ ...base, kind: v.literal('single'), options: v.pipe(options, v.description(BY_HASH)) }),
  v.strictObject({ ...base, kind: v.literal('several'), options: v.pipe(options, v.description(BY_HASH)) }),
  v.strictObject({
    ...base,
    kind: v.literal('number'),
    unit: v.pipe(text, v.description('What is counted.')),
    min: v.exactOptional(
      v.pipe(
        v.number(),
        v.description('An estimate has min, max and step: those of its slider. No answer is below it.'),
      ),
    ),
    max: v.exactOptional(v.pipe(v.number(), v.description('No answer is above it.'))),
    step: v.exactOptional(v.pipe(points, v.description('How the slider moves; answers may lie between its steps.'))),
    scale: v.exactOptional(v.pipe(v.literal('log'), v.description('Equal ways on the slider mean equal ratios.'))),
  }),
  v.strictObject({ ...base, kind: v.literal('date'), asks: v.picklist(DATE_PRECISIONS) }),
  v.strictObject({ ...base, kind: v.literal('order'), items: v.pipe(options, v.description(BY_HASH)) }),
  v.strictObject({
    ...base,
    kind: v.literal('match'),
    items: v.pipe(options, v.description(BY_HASH)),
    targets: options,
  }),
  v.strictObject({ ...base, kind: v.literal('text') }),
])

const REVISION = 'A hash of the public part alone. Answers are graded in the current revision only.'
const revision = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/), v.description(REVISION))
const language = v.pipe(text, v.description('BCP 47.'))
const topics = v.pipe(v.array(text), v.minLength(1), v.description('Each topic once, in the order of the questions.'))

const closingRange = v.strictObject({
  from: v.pipe(v.number(), v.minValue(0), v.maxValue(100), v.description('In percent of the points.')),
  text,
})

export const publicQuizSchema = v.strictObject({
  id: slug,
  revision,
  title: text,
  language,
  topics,
  article: v.strictObject({
    title: text,
    source: v.exactOptional(v.pipe(text, v.description('Who published it.'))),
    url: v.exactOptional(v.pipe(v.string(), v.regex(/^https:\/\//))),
    published: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  }),
  closing: v.exactOptional(
    v.pipe(v.array(closingRange), v.description('What the author says at the end, by score, in rising order from 0.')),
  ),
  questions: v.array(publicQuestionSchema),
})

export const quizListSchema = v.strictObject({
  quizzes: v.array(
    v.strictObject({
      id: slug,
      title: text,
      language,
      topics,
      questionCount: v.pipe(v.number(), v.integer(), v.minValue(1)),
      revision,
    }),
  ),
})

const evidence = v.strictObject({
  exact: v.pipe(text, v.description('The phrase of the article that proves the answer, as printed.')),
  prefix: v.exactOptional(
    v.pipe(text, v.description('What stands right before it, where the phrase occurs more than once.')),
  ),
  suffix: v.exactOptional(
    v.pipe(text, v.description('What stands right behind it, where the phrase occurs more than once.')),
  ),
  url: v.exactOptional(
    v.pipe(v.string(), v.regex(/^https:\/\//), v.description('The article, scrolled to the phrase.')),
  ),
})

export const verdictSchema = v.strictObject({
  question: slug,
  verdict: v.pipe(
    v.picklist(['right', 'partly', 'wrong']),
    v.description('right = all points, wrong = none, else partly.'),
  ),
  points: v.pipe(v.number(), v.minValue(0), v.description('0 to maxPoints; parts of a question earn fractions.')),
  maxPoints: points,
  rightAnswer: v.pipe(
    v.union([v.string(), v.number(), v.array(slug), v.record(slug, slug)]),
    v.description('In the form of an answer: sent as an answer, it is right.'),
  ),
  within: v.exactOptional(
    v.pipe(points, v.description('For a number with a margin: how far off still counts as right.')),
  ),
  alsoRight: v.exactOptional(
    v.pipe(v.array(text), v.minLength(1), v.description('For a short answer: what else is right.')),
  ),
  nothingAt: v.exactOptional(
    v.pipe(
      v.array(v.number()),
      v.length(2),
      v.description('For an estimate: at these two values, and beyond them, nothing is earned.'),
    ),
  ),
  readAs: v.exactOptional(
    v.pipe(v.number(), v.description('For an estimate that was typed: the number that was graded.')),
  ),
  until: v.exactOptional(
    v.pipe(
      v.string(),
      v.description('For a range of days: the last one; rightAnswer is the first, and each day is right.'),
    ),
  ),
  feedback: v.exactOptional(
    v.pipe(v.array(text), v.minLength(1), v.description('What the author says to just this answer.')),
  ),
  correction: v.exactOptional(
    v.pipe(
      v.strictObject({ date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)), note: text }),
      v.description('That the question was corrected after it was published, and how.'),
    ),
  ),
  explanation: text,
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  others: v.pipe(v.null(), v.description('How others answered; null until counts are kept.')),
})

/** The problem document of RFC 9457 that one slug has; its title and status are always the same. */
export const problemSchema = (slugOf: ProblemSlug) =>
  v.strictObject({
    type: v.literal(`/problems/${slugOf}`),
    title: v.literal(PROBLEMS[slugOf].title),
    status: v.literal(PROBLEMS[slugOf].status),
    detail: v.literal(PROBLEMS[slugOf].detail),
    ...(slugOf === 'invalid-request' ? { errors: v.pipe(v.array(inputFault), v.minLength(1)) } : {}),
    ...(slugOf === 'revision-gone' ? { revision } : {}),
  })

const POINTER = 'JSON Pointer (RFC 6901) into the body, or `/<name>` of a query parameter.'
const inputFault = v.strictObject({
  code: v.picklist(INPUT_FAULT_CODES),
  pointer: v.pipe(v.string(), v.regex(/^(?:\/[^/]*)*$/), v.description(POINTER)),
  readings: v.exactOptional(
    v.pipe(v.array(v.number()), v.minLength(1), v.description('For doubtful-number: every value that may be meant.')),
  ),
})

/** The schemas say what the types say: a value of the one is one of the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> }
export const SAME_AS_TYPES: readonly true[] = [
  true satisfies Same<DeepReadonly<v.InferOutput<typeof publicQuestionSchema>>, DeepReadonly<PublicQuestion>>,
  true satisfies Same<DeepReadonly<v.InferOutput<typeof publicQuizSchema>>, DeepReadonly<PublicQuiz>>,
  true satisfies Same<DeepReadonly<v.InferOutput<typeof quizListSchema>['quizzes'][number]>, DeepReadonly<QuizSummary>>,
]
