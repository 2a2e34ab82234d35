// Two small quizzes: a river's flood, with every kind of question and a linked article, and a bridge, whose article has no address.

import type { CompiledQuiz } from '../../src/quiz/compiled.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import { hash32 } from '../../src/quiz/order-by-hash.ts'
import { publish, type Quiz } from '../../src/quiz/quiz.ts'

const TOWNS = [
  { id: 'arden', text: 'Arden' },
  { id: 'brook', text: 'Brook' },
  { id: 'colby', text: 'Colby' },
]

const SPEAKERS = [
  { id: 'mayor', text: 'The mayor' },
  { id: 'farmer', text: 'A farmer' },
  { id: 'engineer', text: 'The engineer' },
]

const floodQuestions: readonly Question[] = [
  {
    id: 'first-town',
    kind: 'single',
    topic: 'towns',
    prompt: 'Which town was flooded first?',
    points: 1,
    options: TOWNS,
    answer: 'brook',
    explanation: 'Brook lies lowest.',
    evidence: [{ exact: 'Brook, the lowest-lying of them' }],
  },
  {
    id: 'flooded-towns',
    kind: 'several',
    topic: 'towns',
    prompt: 'Which towns were flooded?',
    points: 2,
    options: TOWNS,
    answer: ['arden', 'brook'],
    explanation: 'Colby has a dyke.',
    evidence: [{ exact: 'Arden & Brook', prefix: 'homes in', suffix: ', but not' }],
  },
  {
    id: 'homes',
    kind: 'number',
    topic: 'figures',
    prompt: 'About how many homes were flooded?',
    points: 1,
    hint: 'More than a thousand.',
    unit: 'homes',
    answer: { value: 3145, within: 100 },
    explanation: 'The council counted them.',
    evidence: [{ exact: '3,145 homes' }],
  },
  {
    id: 'rain-began',
    kind: 'date',
    topic: 'figures',
    prompt: 'On which day did the rain begin?',
    points: 1,
    asks: 'day',
    answer: '2024-02-28',
    explanation: 'It rained for two days.',
    evidence: [{ exact: 'since 28 February' }],
  },
  {
    id: 'order-of-towns',
    kind: 'order',
    topic: 'towns',
    prompt: 'In which order did the water reach the towns?',
    points: 1,
    items: TOWNS,
    answer: ['brook', 'arden', 'colby'],
    explanation: 'The river runs north.',
    evidence: [{ exact: 'first Brook, then Arden, at last Colby' }],
  },
  {
    id: 'who-said',
    kind: 'match',
    topic: 'voices',
    prompt: 'Who spoke in which town?',
    points: 3,
    items: SPEAKERS,
    targets: TOWNS,
    answer: { mayor: 'arden', farmer: 'brook', engineer: 'colby' },
    explanation: 'Each spoke at home.',
    evidence: [{ exact: 'said in Arden' }, { exact: 'said in Brook' }],
  },
  {
    id: 'rescuer',
    kind: 'text',
    topic: 'rescue',
    prompt: 'Who brought the boats?',
    points: 1,
    answer: ['Zoë Müller', 'the ferrywoman'],
    surname: 'Müller',
    reject: ['Möller'],
    explanation: 'She runs the ferry.',
    evidence: [{ exact: 'Zoë Müller, the ferrywoman' }],
  },
]

export const FLOOD: Quiz = {
  id: 'spring-flood',
  title: 'The flood of spring',
  language: 'en',
  article: {
    title: 'Three towns under water',
    source: 'The Valley Post',
    url: 'https://post.example/2024/flood',
    published: '2024-03-01',
  },
  questions: floodQuestions,
}

export const BRIDGE: Quiz = {
  id: 'bridge',
  title: 'Die Brücke',
  language: 'de',
  article: { title: 'Eine Brücke für Colby' },
  questions: [
    {
      id: 'length',
      kind: 'number',
      topic: 'Maße',
      prompt: 'Wie lang ist die Brücke?',
      points: 1,
      unit: 'm',
      answer: { value: 3145, within: 0 },
      explanation: 'Es ist die längste des Landes.',
      evidence: [{ exact: '3.145 Meter' }],
    },
  ],
}

/** As the author's build does it: the revision is a hash of the public part alone. */
export function compile(quiz: Quiz): CompiledQuiz {
  const { id, ...rest } = publish(quiz)
  const revision = hash32(JSON.stringify(rest)).toString(16).padStart(8, '0')
  return { public: { id, revision, ...rest }, key: quiz.questions }
}
