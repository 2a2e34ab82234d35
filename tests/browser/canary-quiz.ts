// A quiz with every kind of question whose public part never changes, and whose key is made anew each time: random texts, figures,
// dates, right options and orders, and an article in which each proof stands.

import { randomInt as below, randomBytes } from 'node:crypto'
import type { QuizFile } from '../../src/author/quiz-file.ts'
import type { QuizFolder } from './fixture-service.ts'

type Question = QuizFile['questions'][number]

export const CANARY_QUIZ = 'canary-bay'

/** Something that only the key holds. */
export interface Secret {
  readonly question: string
  readonly what: string
  /** The ways in which it may be written. */
  readonly forms: readonly string[]
}

export interface CanaryQuiz extends QuizFolder {
  readonly secrets: readonly Secret[]
}

export function makeCanaryQuiz(id = CANARY_QUIZ): CanaryQuiz {
  const questions = [
    askNumber('houses', 'How many houses stand at the bay?', 'houses'),
    askSingle('founder', 'Who founded the town?', ['fisher', 'baker', 'weaver', 'potter', 'miller', 'tailor']),
    askSeveral('winds', 'Which winds blow there?', ['north', 'east', 'south', 'west', 'sirocco', 'mistral']),
    askDate('charter', 'On which day was the charter sealed?', 'day'),
    askDate('harbour', 'In which month was the harbour opened?', 'month'),
    askDate('flood', 'In which year was the flood?', 'year'),
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

const base = (id: string, prompt: string) => ({
  id,
  prompt,
  topic: id.length % 2 === 0 ? 'people' : 'places',
  points: 2,
  hint: `Look for the ${id}.`,
  explanation: `It is known that ${canary()} was so.`,
  // With a prefix and a suffix of which each alone would not do, and without.
  evidence: [{ exact: canary(), prefix: canary(), suffix: canary() }, { exact: canary() }],
})

const askNumber = (id: string, prompt: string, unit: string): Question => ({
  ...base(id, prompt),
  kind: 'number',
  unit,
  answer: { value: 600_000_000 + below(400_000_000), within: 100_000_000 + below(400_000_000) },
})

const askSingle = (id: string, prompt: string, ids: readonly string[]): Question => ({
  ...base(id, prompt),
  kind: 'single',
  options: optionsOf(ids),
  answer: oneOf(ids),
})

const askSeveral = (id: string, prompt: string, ids: readonly string[]): Question => ({
  ...base(id, prompt),
  kind: 'several',
  options: optionsOf(ids),
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

function secretsOf(question: Question): Secret[] {
  const secret = (what: string, ...forms: string[]): Secret => ({ question: question.id, what, forms })
  const [, words = ''] = /(c\w+~\w+c)/.exec(question.explanation) ?? []
  return [
    secret('explanation', words),
    ...question.evidence.flatMap((evidence) =>
      Object.entries(evidence).map(([part, text]) => secret(`evidence ${part}`, String(text))),
    ),
    ...answerSecretsOf(question, secret),
  ]
}

/** The answer, where writing it down makes something that stands nowhere by chance; the four digits of a year may. */
function answerSecretsOf(question: Question, secret: (what: string, ...forms: string[]) => Secret): Secret[] {
  switch (question.kind) {
    case 'number':
      return [
        secret('value', ...formsOfNumber(question.answer.value)),
        secret('tolerance', ...formsOfNumber(question.answer.within)),
      ]
    case 'date':
      return question.asks === 'year' ? [] : [secret('date', ...formsOfDate(question.answer))]
    case 'text':
      return [
        ...question.answer.map((one, index) => secret(`answer ${index}`, one)),
        ...(question.reject ?? []).map((one) => secret('reject', one)),
      ]
    case 'single':
      return [secret('right option', `nswer":"${question.answer}"`)]
    default:
      return [secret('right options', JSON.stringify(question.answer))]
  }
}

function formsOfNumber(value: number): string[] {
  const marks = [',', '.', ' ', '_', "'"]
  return [
    String(value),
    ...marks.map((mark) => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark)),
    `0x${value.toString(16)}`,
    value.toExponential(8),
  ]
}

function formsOfDate(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-')
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return [date]
  return [
    date,
    `${year}${month}${day}`,
    `${day}.${month}.${year}`,
    `${month}/${day}/${year}`,
    `${day}/${month}/${year}`,
    String(Date.parse(date)),
  ]
}
