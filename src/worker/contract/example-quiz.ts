// A small quiz with every kind of question, from which the contract's examples are made by asking the real app.

import type { CompiledQuiz } from '../../quiz/compiled.ts'
import type { Question } from '../../quiz/kinds.ts'
import { publish } from '../../quiz/quiz.ts'

const TOWNS = [
  { id: 'arden', text: 'Arden' },
  { id: 'brook', text: 'Brook' },
  { id: 'colby', text: 'Colby' },
]

const questions: readonly Question[] = [
  {
    id: 'first-town',
    kind: 'single',
    topic: 'towns',
    prompt: 'Which town was flooded first?',
    points: 1,
    options: [
      { id: 'arden', text: 'Arden', feedback: 'Arden was flooded in the evening.' },
      { id: 'brook', text: 'Brook' },
      { id: 'colby', text: 'Colby' },
    ],
    answer: 'brook',
    explanation: 'Brook lies lowest of the three.',
    evidence: [{ exact: 'water reached Brook at dawn' }],
  },
  {
    id: 'flooded-towns',
    kind: 'several',
    topic: 'towns',
    prompt: 'Which towns were flooded?',
    points: 1,
    options: TOWNS,
    answer: ['arden', 'brook'],
    corrected: { date: '2026-04-02', note: 'Colby had been counted as flooded.' },
    explanation: 'Colby has had a dyke since 1962.',
    evidence: [{ exact: 'Arden and Brook', prefix: 'homes in', suffix: 'were lost' }],
  },
  {
    id: 'homes',
    kind: 'number',
    topic: 'figures',
    prompt: 'About how many homes were flooded?',
    points: 1,
    hint: 'More than a thousand.',
    unit: 'homes',
    answer: { value: 3000, within: 200 },
    explanation: 'The council counted chimneys above the water.',
    evidence: [{ exact: 'about 3,000 homes' }],
  },
  {
    id: 'depth',
    kind: 'number',
    topic: 'figures',
    prompt: 'How deep was the water at the mill?',
    points: 1,
    unit: 'cm',
    slider: { min: 0, max: 500, step: 10 },
    answer: { value: 180, within: 20 },
    feedback: [{ value: 1.8, within: 0, text: 'That would be its depth in metres.' }],
    explanation: 'The mark is still on the wall.',
    evidence: [{ exact: '180 cm at the mill' }],
  },
  {
    id: 'rain',
    kind: 'date',
    topic: 'dates',
    prompt: 'Name a day on which it rained.',
    points: 1,
    asks: 'day',
    answer: '2026-03-14/2026-03-19',
    explanation: 'It fell for six days.',
    evidence: [{ exact: 'rain from March 14 to 19' }],
  },
  {
    id: 'rain-began',
    kind: 'date',
    topic: 'dates',
    prompt: 'When did the rain begin?',
    points: 1,
    asks: 'month-day',
    answer: '--03-14',
    explanation: 'Nobody had expected it.',
    evidence: [{ exact: 'rain since March 14' }],
  },
  {
    id: 'order-of-events',
    kind: 'order',
    topic: 'dates',
    prompt: 'Put the events in order, earliest first.',
    points: 1,
    items: [
      { id: 'rain', text: 'The rain' },
      { id: 'breach', text: 'The breach of the dam' },
      { id: 'rescue', text: 'The rescue by boat' },
    ],
    answer: ['rain', 'breach', 'rescue'],
    explanation: 'The dam held for a day longer than planned.',
    evidence: [{ exact: 'boats came after the dam had broken' }],
  },
  {
    id: 'who-said-what',
    kind: 'match',
    topic: 'speakers',
    prompt: 'Match each speaker with what they said.',
    points: 2,
    items: [
      { id: 'mayor', text: 'The mayor' },
      { id: 'farmer', text: 'A farmer' },
    ],
    targets: [
      { id: 'rebuild', text: 'We will rebuild' },
      { id: 'leave', text: 'I am leaving' },
    ],
    answer: { mayor: 'rebuild', farmer: 'leave' },
    explanation: 'Both spoke at the town hall.',
    evidence: [{ exact: 'promised to rebuild' }, { exact: 'is leaving for good' }],
  },
  {
    id: 'who-opened-the-gates',
    kind: 'text',
    topic: 'speakers',
    prompt: 'Who opened the gates of the dam?',
    points: 1,
    answer: ['Adaeze Okafor', 'the dam keeper'],
    surname: 'Okafor',
    reject: ['Okafar'],
    explanation: 'The keeper had asked for new gates twice.',
    evidence: [{ exact: 'Adaeze Okafor, the dam keeper, opened the gates' }],
  },
]

const part = publish({
  id: 'a-flood',
  title: 'The flood in the valley',
  language: 'en',
  article: {
    title: 'Three towns and one dam',
    source: 'The Valley Courier',
    url: 'https://courier.example/flood',
    published: '2026-03-21',
  },
  closing: [
    { from: 0, text: 'The river has more to tell.' },
    { from: 75, text: 'You read every line.' },
  ],
  questions,
})
const { id, ...rest } = part

/** Its revision is a fixed one: the contract is the same file at every build. */
export const EXAMPLE_QUIZ: CompiledQuiz = { public: { id, revision: '5f0c1a9be2d44c17', ...rest }, key: questions }
