// Quizzes whose every text field holds script injections: so many that each field has held each of them that fits into it.

import type { QuizFile } from '../../src/author/quiz-file.ts'
import type { QuizFolder } from './fixture-service.ts'
import { INJECTIONS } from './injection-strings.ts'

type Question = QuizFile['questions'][number]

/** The text fields of a quiz, and what the author's rules leave room for behind the tag that makes each text the only one of its kind. */
export const ROOM = {
  title: 196,
  'article title': 196,
  source: 196,
  url: 300,
  topic: 56,
  prompt: 296,
  hint: 296,
  explanation: 600,
  evidence: 300,
  unit: 40,
  correction: 496,
  closing: 496,
  'figure feedback': 496,
  'single option': 196,
  'several option': 196,
  'order item': 196,
  'match item': 196,
  'match target': 196,
} as const satisfies Record<string, number>
export type Field = keyof typeof ROOM

/** What the author's rules keep out of some fields: an address has no spaces, and topics are parted by commas. */
const KEPT_OUT: Partial<Readonly<Record<Field, RegExp>>> = { url: /[\s\\]/, topic: /,/ }

/** Whether a field can hold a text. */
export const fits = (field: Field, text: string): boolean => text.length <= ROOM[field] && !KEPT_OUT[field]?.test(text)

/** A quiz, and what its texts are, by field. */
export interface InjectedQuiz extends QuizFolder {
  readonly texts: readonly (readonly [Field, string])[]
}

const NUMBERS_A_QUIZ = 5
/** What injection-player.ts types into every field. */
const TYPED = 1999
const OTHERS = ['single', 'several', 'order', 'match', 'date', 'text'] as const
/** The quiz that the demo pages show with its article. */
export const DEMO_QUIZ = 'biden-putin-call'

export function makeInjectedQuizzes(): InjectedQuiz[] {
  const texts = Object.fromEntries(Object.keys(ROOM).map((field) => [field, packed(isField(field) ? field : 'title')]))
  const at = new Map<Field, number>()
  const next = (field: Field): string => {
    const index = at.get(field) ?? 0
    at.set(field, index + 1)
    const pack = texts[field] ?? []
    return pack[index % pack.length] ?? ''
  }
  const count = packed('title').length
  let tags = 0
  return Array.from({ length: count }, (_, index) => {
    const used: [Field, string][] = []
    const take = (field: Field): string => {
      const isTagged = field !== 'unit' && field !== 'url'
      const text = isTagged ? `${(tags++).toString(36)} ${next(field)}` : next(field)
      used.push([field, text])
      return text
    }
    return { ...makeQuiz(index, Math.floor(count / OTHERS.length), take), texts: used }
  })
}

export const isField = (name: string): name is Field => Object.hasOwn(ROOM, name)

/** All injections that fit into a field, as many at a time as it holds. */
function packed(field: Field): string[] {
  const join = field === 'url' ? '&' : ' '
  const packs: string[] = []
  for (const { text } of INJECTIONS.filter((injection) => fits(field, injection.text))) {
    const more = `${packs.at(-1)}${join}${text}`
    if (packs.length > 0 && more.length <= ROOM[field]) packs[packs.length - 1] = more
    else packs.push(text)
  }
  return packs
}

type Take = (field: Field) => string

function makeQuiz(index: number, turns: number, take: Take): QuizFolder {
  const kind = OTHERS[index % OTHERS.length] ?? 'single'
  const questions = [
    ...Array.from({ length: NUMBERS_A_QUIZ }, (_, place) => makeQuestion('number', `q-${place + 1}`, { take, turns })),
    makeQuestion(kind, 'last', { take, turns }),
  ]
  const file: QuizFile = {
    title: take('title'),
    language: 'en',
    article: { title: take('article title'), source: take('source'), url: `https://news.example/?${take('url')}` },
    closing: [{ from: 0, text: take('closing') }],
    questions,
  }
  const id = index === 0 ? DEMO_QUIZ : `quiz-${index + 1}`
  return { id, file, article: articleOf(questions, index === 0 ? INJECTIONS.map(({ text }) => text) : []) }
}

interface Making {
  readonly take: Take
  /** How many quizzes have a question of one kind. */
  readonly turns: number
}

function makeQuestion(kind: Question['kind'], id: string, { take, turns }: Making): Question {
  const base = {
    id,
    topic: take('topic'),
    prompt: take('prompt'),
    points: 1,
    hint: take('hint'),
    explanation: take('explanation').replace(' ', '\n'),
    evidence: [{ exact: take('evidence') }],
    corrected: { date: '2026-01-02', note: take('correction') },
  }
  /** As many as it takes for all texts to have had their turn. */
  const list = (field: Field) =>
    Array.from({ length: Math.ceil(packed(field).length / turns) }, (_, place) => ({
      id: `${'abcdefghijklmnopqrst'[place]}`,
      text: take(field),
    }))
  switch (kind) {
    case 'number':
      return {
        ...base,
        kind,
        unit: take('unit'),
        answer: { value: 60_000, within: 1 },
        feedback: [{ value: TYPED, within: 0, text: take('figure feedback') }],
      }
    case 'single':
      return { ...base, kind, options: list('single option'), answer: 'b' }
    case 'several':
      return { ...base, kind, options: list('several option'), answer: ['a', 'b'] }
    case 'order': {
      const items = list('order item')
      return { ...base, kind, items, answer: items.map((item) => item.id) }
    }
    case 'match': {
      const items = list('match item')
      return {
        ...base,
        kind,
        items,
        targets: list('match target'),
        answer: Object.fromEntries(items.map((item) => [item.id, item.id])),
      }
    }
    case 'date':
      return { ...base, kind, asks: 'day', answer: '2022-01-12' }
    case 'text':
      return { ...base, kind, answer: ['paper'] }
    default:
      return kind satisfies never
  }
}

/** Each proof as it is written, in a block of code; then the further texts as Markdown, each alone and within a sentence. */
function articleOf(questions: readonly Question[], further: readonly string[]): string {
  const proofs = questions.flatMap(({ evidence }) => evidence.map(({ exact }) => `\`\`\`\`\`\n${exact}\n\`\`\`\`\``))
  const sentences = further.flatMap((text) => [text, `The paper wrote ${text} and went on.`])
  return ['# What was written', 'This is what the paper wrote.', ...proofs, ...sentences, ''].join('\n\n')
}
