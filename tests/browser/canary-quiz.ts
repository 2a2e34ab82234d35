// A quiz with every kind of question whose public part never changes, and whose key is made anew each time: random texts, figures,
// dates, right options and orders, and an article in which each proof stands.

import { randomInt as below, randomBytes } from 'node:crypto'
import type { QuizFile } from '../../src/author/quiz-file.ts'
import { type Secret, secretsOf } from './canary-secrets.ts'
import type { QuizFolder } from './fixture-service.ts'

type Question = QuizFile['questions'][number]

export const CANARY_QUIZ = 'canary-bay'

export interface CanaryQuiz extends QuizFolder {
  readonly secrets: readonly Secret[]
}

export function makeCanaryQuiz(id = CANARY_QUIZ): CanaryQuiz {
  const questions = [
    askNumber('houses', 'How many houses stand at the bay?', 'houses'),
    askEstimate('boats', 'About how many boats lie in the harbour?', 'boats'),
    askSingle('founder', 'Who founded the town?', ['fisher', 'baker', 'weaver', 'potter', 'miller', 'tailor']),
    askSeveral('winds', 'Which winds blow there?', ['north', 'east', 'south', 'west', 'sirocco', 'mistral']),
    askDate('charter', 'On which day was the charter sealed?', 'day'),
    askDate('harbour', 'In which month was the harbour opened?', 'month'),
    askDate('flood', 'In which year was the flood?', 'year'),
    askDays('fair', 'Name a day of the fair.'),
    askDate('feast', 'On which day of the year is the feast?', 'month-day'),
    askOrder('streets', 'In which order were the streets paved?', [
      'mill',
      'market',
      'church',
      'school',
      'bridge',
      'quay',
    ]),
    askText('mayor', 'Who is the mayor?'),
    askMatch('trades', 'Who works where?', ['smith', 'cook', 'clerk', 'nurse'], ['forge', 'inn', 'hall']),
  ]
  const file: QuizFile = {
    title: 'The town at Canary Bay',
    language: 'en',
    article: {
      title: 'A town by the sea',
      source: 'The Bay Post',
      url: 'https://news.example/bay',
      published: '2024-05-06',
    },
    questions,
  }
  return { id, file, article: articleOf(questions), secrets: questions.flatMap(secretsOf) }
}

/** The same quiz with another key: no secret in it is one of the other's. */
export function makeTwinOf({ secrets }: CanaryQuiz): CanaryQuiz {
  const known = new Set(secrets.flatMap(({ question, forms }) => forms.map((form) => `${question} ${form}`)))
  for (;;) {
    const twin = makeCanaryQuiz()
    if (!twin.secrets.some(({ question, forms }) => forms.some((form) => known.has(`${question} ${form}`)))) return twin
  }
}

/** Letters and digits around a tilde, which base64 writes as its two varying marks. */
const canary = (): string => `c${randomBytes(8).toString('hex')}~${randomBytes(8).toString('hex')}c`
const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, rank: below(2 ** 40) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
const oneOf = <Item extends string>(items: readonly Item[]): string => items[below(items.length)] ?? ''

/** Options in a random order, as an author may write them. */
const optionsOf = (ids: readonly string[]) => shuffled(ids).map((id) => ({ id, text: `The ${id}` }))
/** Each with feedback, of which a reader gets that of the chosen ones alone. */
const choicesOf = (ids: readonly string[]) =>
  optionsOf(ids).map((option) => ({ ...option, feedback: `Some say ${canary()} to this.` }))

const base = (id: string, prompt: string) => ({
  id,
  prompt,
  topic: id.length % 2 === 0 ? 'people' : 'places',
  points: 2,
  hint: `Look for the ${id}.`,
  explanation: `It is known that ${canary()} was so.`,
  // With a prefix and a suffix of which each alone would not do, and without.
  evidence: [{ exact: canary(), prefix: canary(), suffix: canary() }, { exact: canary() }],
  corrected: { date: '2025-06-07', note: `It had been thought that ${canary()} was so.` },
})

const askNumber = (id: string, prompt: string, unit: string): Question => ({
  ...base(id, prompt),
  kind: 'number',
  unit,
  answer: { value: 600_000_000 + below(400_000_000), within: 100_000_000 + below(400_000_000) },
})

/** On a slider whose middle and ends are never right. */
const askEstimate = (id: string, prompt: string, unit: string): Question => ({
  ...base(id, prompt),
  kind: 'number',
  unit,
  slider: { min: 0, max: 1e12, step: 1e9 },
  answer: {
    value: 1e9 * (600 + below(300)) + 345_678_901,
    within: 900_000_000 + below(90_000_000),
    reach: 123_000_000_000 + below(1_000_000_000),
  },
  feedback: [{ value: 7, within: 0, text: `Somebody thought ${canary()} once.` }],
})

/** Two days of one month. */
function askDays(id: string, prompt: string): Question {
  const day = askDate(id, prompt, 'day')
  if (day.kind !== 'date') return day
  return { ...day, answer: `${day.answer.slice(0, 8)}05/${day.answer.slice(0, 8)}06` }
}

const askSingle = (id: string, prompt: string, ids: readonly string[]): Question => ({
  ...base(id, prompt),
  kind: 'single',
  options: choicesOf(ids),
  answer: oneOf(ids),
})

const askSeveral = (id: string, prompt: string, ids: readonly string[]): Question => ({
  ...base(id, prompt),
  kind: 'several',
  options: choicesOf(ids),
  answer: shuffled(ids).slice(0, below(1, ids.length)),
})

const askOrder = (id: string, prompt: string, ids: readonly string[]): Question => ({
  ...base(id, prompt),
  kind: 'order',
  items: optionsOf(ids),
  answer: shuffled(ids),
})

function askMatch(id: string, prompt: string, items: readonly string[], targets: readonly string[]): Question {
  const chosen = shuffled([...targets, ...items.slice(targets.length).map(() => oneOf(targets))])
  return {
    ...base(id, prompt),
    kind: 'match',
    items: optionsOf(items),
    targets: optionsOf(targets),
    answer: Object.fromEntries(shuffled(items.map((item, index) => [item, chosen[index] ?? '']))),
  }
}

function askText(id: string, prompt: string): Question {
  const surname = canary()
  const answer = [`${canary()} ${surname}`, canary()]
  const asked = base(id, prompt)
  const evidence = [...asked.evidence, { exact: answer.join(' or ') }]
  return { ...asked, evidence, kind: 'text', answer, surname, reject: [canary()] }
}

function askDate(id: string, prompt: string, asks: 'day' | 'month' | 'year' | 'month-day'): Question {
  const two = (number: number): string => String(number).padStart(2, '0')
  const [year, month, day] = [below(1000, 10_000), two(below(1, 13)), two(below(1, 29))]
  const forms = {
    day: `${year}-${month}-${day}`,
    month: `${year}-${month}`,
    year: `${year}`,
    'month-day': `--${month}-${day}`,
  }
  return { ...base(id, prompt), kind: 'date', asks, answer: forms[asks] }
}

/** The article says each proof once, and what stands around the first in other places too. */
function articleOf(questions: readonly Question[]): string {
  const proofs = questions.flatMap(({ evidence }) =>
    evidence.flatMap(({ exact, prefix, suffix }) =>
      prefix === undefined
        ? [`We read ${exact} there.`]
        : [
            `So ${prefix} ${exact} ${suffix} it was.`,
            `So ${prefix} ${exact} it is.`,
            `Yet ${exact} ${suffix} it will be.`,
          ],
    ),
  )
  return ['# A town by the sea', ...shuffled(proofs), ''].join('\n\n')
}
