// What is shared: a score, squares and a link, and nothing that would spoil the quiz for who gets it.

import { expect, test } from 'vitest'
import { linkTo, shareText } from '../../src/widget/review/share/share-text.ts'

const RESULT = { title: 'The harbour bridge', score: '7 of 9 points', link: 'https://news.example/bridge' }

test.each([
  ['a square for each question, in their order', ['right', 'partly', 'wrong', 'right'], '🟩🟨⬛🟩'],
  ['a question without a verdict is empty', ['right', undefined, 'wrong'], '🟩⬜⬛'],
  ['one question', ['wrong'], '⬛'],
] as const)('%s', (_, verdicts, squares) => {
  expect(shareText({ ...RESULT, verdicts })).toBe(
    `The harbour bridge\n7 of 9 points\n${squares}\nhttps://news.example/bridge`,
  )
})

const HOSTED = 'https://quiz.example/bridge'
const ROWS: [reason: string, place: Partial<Parameters<typeof linkTo>[0]>, link: string][] = [
  ['the page where the quiz is', { address: 'https://news.example/story' }, 'https://news.example/story'],
  ['its query tells which page it is', { address: 'https://news.example/?id=7' }, 'https://news.example/?id=7'],
  [
    'where the reader stood on it is nobody else’s',
    { address: 'https://news.example/story#c4' },
    'https://news.example/story',
  ],
  [
    'the page says what its one address is, without what follows the reader',
    { address: 'https://news.example/story?utm=mail#c4', canonical: 'https://news.example/story' },
    'https://news.example/story',
  ],
  [
    'the article came from another site, which does not have the quiz',
    { address: 'https://news.example/story', canonical: 'https://agency.example/story' },
    'https://news.example/story',
  ],
  [
    'an address that is none',
    { address: 'https://news.example/story', canonical: 'http://' },
    'https://news.example/story',
  ],
  ['a frame: nobody knows the page around it', { address: 'https://news.example/frame', framed: true }, HOSTED],
  [
    'a frame, whatever it says of its address',
    { address: 'https://news.example/frame', canonical: 'https://news.example/story', framed: true },
    HOSTED,
  ],
  ['a frame without an address', { address: 'about:srcdoc', framed: true }, HOSTED],
  ['a file on the reader’s own disk', { address: 'file:///lesson.html' }, HOSTED],
]

test.each(ROWS)('%s', (_, place, link) => {
  expect(linkTo({ address: '', canonical: null, framed: false, hosted: HOSTED, ...place })).toBe(link)
})
