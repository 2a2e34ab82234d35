// The fields that every kind of question has.

import * as v from 'valibot'
import { day, fields, line, listOf, notNumber, paragraphs, slug } from './fields.ts'
import { says } from './says.ts'

/** Shown as a label, and written into the address by those who want one topic. */
const MAX_TOPIC_LENGTH = 60
/** What a reader takes in at one glance on a phone: some six lines. */
const MAX_PROMPT_LENGTH = 300
/** Two options a line would still fill a phone's screen. */
const MAX_OPTION_LENGTH = 200
/** Some three hundred words: more is an article of its own. */
const MAX_EXPLANATION_LENGTH = 2000
/** A long sentence with its quotation; the shortest phrase that carries a fact is far below. */
const MAX_EVIDENCE_LENGTH = 500
/** A fact that needs more proofs than this is several questions. */
const MAX_EVIDENCE = 10
/** Nobody weighs more against each other, and an order of them must fit into a request. */
export const MAX_OPTIONS = 20
/** So that one question cannot drown a quiz. */
const MAX_POINTS = 100

/** Two or three sentences, beside the explanation. */
const MAX_FEEDBACK_LENGTH = 500

export const feedback = (description: string) => line(MAX_FEEDBACK_LENGTH, description)

const corrected = fields({
  date: day('The day of the correction: YYYY-MM-DD.'),
  note: feedback('What was wrong and what holds now. It is shown after the answer, so it may tell it.'),
})

/** One piece of evidence. */
export const evidenceEntry = fields({
  exact: line(
    MAX_EVIDENCE_LENGTH,
    'The shortest phrase of the article that carries the fact, word for word as printed there.',
  ),
  prefix: v.exactOptional(
    line(MAX_EVIDENCE_LENGTH, 'What stands right before the phrase; only where the phrase occurs more than once.'),
  ),
  suffix: v.exactOptional(
    line(MAX_EVIDENCE_LENGTH, 'What stands right behind the phrase; only where the phrase occurs more than once.'),
  ),
})

const evidenceList = v.pipe(
  listOf(evidenceEntry, {
    minimum: 1,
    maximum: MAX_EVIDENCE,
    fewer: says('too-few', 'is empty: name the phrase of the article that proves the answer'),
  }),
  v.description('Where the article states the fact: each phrase has to be found at exactly one place of it.'),
)

export const prompt = line(MAX_PROMPT_LENGTH, 'What is asked, in plain text.')
export const questionId = slug('The name of the question, used in addresses and counts: lower-case words and hyphens.')

const points = v.pipe(
  v.number(notNumber),
  v.gtValue(0, says('out-of-range', 'has to be more than 0')),
  v.maxValue(MAX_POINTS, says('out-of-range', `has to be ${MAX_POINTS} or less`)),
  v.description('What the question is worth; 1 when left out.'),
)

// The element's `topic` attribute parts topics by commas.
const topic = v.pipe(
  line(MAX_TOPIC_LENGTH, 'What the question is about; the same words for all questions of a topic. No comma.'),
  v.regex(/^[^,]*$/, says('invalid-text', 'holds a comma, which parts topics from each other: say it without')),
)

/** The fields that all kinds share; `kind` is the tag that tells them apart. */
export const questionFields = <const Kind extends string>(kind: Kind, description: string) => ({
  id: questionId,
  kind: v.pipe(v.literal(kind), v.description(description)),
  topic,
  prompt,
  points: v.optional(points, 1),
  hint: v.exactOptional(line(MAX_PROMPT_LENGTH, 'Help that is shown before answering; it must not tell the answer.')),
  explanation: paragraphs(MAX_EXPLANATION_LENGTH, 'What the reader learns after answering, in plain text.'),
  evidence: evidenceList,
  corrected: v.exactOptional(
    v.pipe(corrected, v.description('Says with the verdict that the question was corrected after it was published.')),
  ),
})

const optionFields = (name: string) => ({
  id: slug(`The name of the ${name}, used in the key and in answers; it must not tell whether it is right.`),
  text: line(MAX_OPTION_LENGTH, `What the reader sees of the ${name}, in plain text.`),
})

const fromTwo = (name: string) => ({
  minimum: 2,
  maximum: MAX_OPTIONS,
  fewer: says('too-few', `needs at least two: add another ${name}`),
})

/** A list of things with an id and a text: `item` or `target`. */
export const optionList = (name: 'item' | 'target', description: string) =>
  v.pipe(listOf(fields(optionFields(name)), fromTwo(name)), v.description(description))

const option = fields({
  ...optionFields('option'),
  feedback: v.exactOptional(feedback('What a reader who chose this option is told, after the answer.')),
})

/** A list of options to choose from, each with what is said to those who choose it. */
export const choices = (description: string) => v.pipe(listOf(option, fromTwo('option')), v.description(description))
