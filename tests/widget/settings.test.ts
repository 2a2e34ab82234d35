import { expect, test } from 'vitest'
import { parseSettings, questionsUrl } from '../../src/widget/settings.ts'

const HOME = 'https://quiz.example.org/v1/news-quiz.js'
const PLAIN = {
  quiz: 'a-call',
  origin: 'https://quiz.example.org',
  mode: 'practice',
  shuffle: false,
  stored: true,
  language: null,
}
const API = 'https://quiz.example.org/api/quizzes/a-call'

const ROWS: [reason: string, attributes: Record<string, string>, settings: object, url: string][] = [
  ['the quiz alone', { quiz: 'a-call' }, PLAIN, API],
  ['spaces around the id', { quiz: ' a-call ' }, PLAIN, API],
  ['no quiz named', {}, { ...PLAIN, quiz: '' }, 'https://quiz.example.org/api/quizzes/'],
  ['an id that would leave its place', { quiz: '../x' }, { ...PLAIN, quiz: '../x' }, `${API.slice(0, -6)}..%2Fx`],
  [
    'a topic',
    { quiz: 'a-call', topic: 'who said what' },
    { ...PLAIN, topics: ['who said what'] },
    `${API}/questions?topic=who+said+what`,
  ],
  [
    'several topics',
    { quiz: 'a-call', topic: 'a, b,,' },
    { ...PLAIN, topics: ['a', 'b'] },
    `${API}/questions?topic=a&topic=b`,
  ],
  ['a limit', { quiz: 'a-call', limit: '4' }, { ...PLAIN, limit: 4 }, `${API}/questions?limit=4`],
  ['a limit that is none', { quiz: 'a-call', limit: 'four' }, PLAIN, API],
  ['no limit below one', { quiz: 'a-call', limit: '0' }, PLAIN, API],
  ['a negative limit', { quiz: 'a-call', limit: '-1' }, PLAIN, API],
  ['a huge limit', { quiz: 'a-call', limit: '1e9' }, PLAIN, API],
  ['a seed', { quiz: 'a-call', seed: 'class 3b' }, { ...PLAIN, seed: 'class 3b' }, `${API}/questions?seed=class+3b`],
  ['a seed that the API would refuse', { quiz: 'a-call', seed: 'a\tb' }, PLAIN, API],
  ['more topics than the API takes', { quiz: 'a-call', topic: 'a,'.repeat(17) }, PLAIN, API],
  [
    'a long seed is cut',
    { quiz: 'a-call', seed: 's'.repeat(99) },
    { ...PLAIN, seed: 's'.repeat(64) },
    `${API}/questions?seed=${'s'.repeat(64)}`,
  ],
  [
    'another origin',
    { quiz: 'a-call', src: 'https://other.example/x' },
    { ...PLAIN, origin: 'https://other.example' },
    'https://other.example/api/quizzes/a-call',
  ],
  ['an origin that is none', { quiz: 'a-call', src: 'http://' }, PLAIN, API],
  ['a test', { quiz: 'a-call', mode: ' Test' }, { ...PLAIN, mode: 'test' }, API],
  ['a mode that there is not', { quiz: 'a-call', mode: 'exam' }, PLAIN, API],
  ['shuffle, as HTML writes what is on', { quiz: 'a-call', shuffle: '' }, { ...PLAIN, shuffle: true }, API],
  ['shuffle, as frameworks write it', { quiz: 'a-call', shuffle: 'true' }, { ...PLAIN, shuffle: true }, API],
  ['no shuffle', { quiz: 'a-call', shuffle: 'false' }, PLAIN, API],
  ['nothing stored', { quiz: 'a-call', storage: 'none' }, { ...PLAIN, stored: false }, API],
  ['a storage that there is not', { quiz: 'a-call', storage: 'cloud' }, PLAIN, API],
  ['a language', { quiz: 'a-call', lang: 'de-AT' }, { ...PLAIN, language: 'de-AT' }, API],
  ['no script for an origin', { quiz: 'a-call', src: 'javascript:alert(1)' }, PLAIN, API],
]

test.each(ROWS)('%s', (_reason, attributes, expected, url) => {
  const settings = parseSettings((name) => attributes[name] ?? null, HOME)
  expect(settings).toEqual(expected)
  expect(questionsUrl(settings)).toBe(url)
})
