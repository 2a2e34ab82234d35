// What may have been meant: near words, near phrases, and the shortening of what is repeated.

import { expect, test } from 'vitest'
import { readArticle } from '../../src/author/article.ts'
import { printable } from '../../src/author/fault.ts'
import { nearestPhrase } from '../../src/author/nearest-phrase.ts'
import { nearest, shown } from '../../src/author/suggest.ts'
import { SAMPLE_ARTICLE } from './sample-quiz.ts'

test.each([
  ['a letter too few', 'promt', 'prompt'],
  ['a letter too many', 'promptt', 'prompt'],
  ['a wrong letter', 'prampt', 'prompt'],
  ['two letters swapped', 'porompt', 'prompt'],
  ['a swap in a short word', 'hnit', 'hint'],
  ['capitals', 'Explanation', 'explanation'],
  ['two slips in a long word', 'explenatoin', 'explanation'],
  ['three slips in a short word', 'hxxt', undefined],
  ['another word', 'url', undefined],
  ['a letter', 'i', undefined],
  ['nothing', '', undefined],
  ['far too much', 'prompt'.repeat(100), undefined],
])('a near word: %s', (_, word, expected) => {
  expect(nearest(word, ['prompt', 'hint', 'explanation', 'a'])).toBe(expected)
})

test.each([
  ['other capitals', 'ada adams built the bridge', 'Ada Adams built\nthe bridge'],
  ['a word too many', 'Ada Adams built the new bridge', 'Ada Adams built\nthe bridge'],
  ['another figure', 'About 70,000 people came', 'About 60,000 people came'],
  ['another order', 'the bridge built Ada Adams', 'Ada Adams built\nthe bridge'],
  ['another mark', 'January 12 2022', 'January 12, 2022'],
  ['half of the words', 'About sixty thousand people', undefined],
  ['nothing of it', 'The ferry sank', undefined],
  ['no word at all', '— …', undefined],
])('a near phrase: %s', (_, phrase, expected) => {
  const article = readArticle(SAMPLE_ARTICLE)
  if (!article.ok) throw new Error(article.failure)
  const place = nearestPhrase(article.value.words, phrase)
  expect(place && article.value.text.slice(place.start, place.end)).toBe(expected)
})

test.each([
  ['a text', 'a "b"', '"a \\"b\\""'],
  ['64 characters', 'a'.repeat(64), `"${'a'.repeat(64)}"`],
  ['65 characters', 'a'.repeat(65), `"${'a'.repeat(63)}…"`],
  ['64 of two units each', '🌉'.repeat(64), `"${'🌉'.repeat(64)}"`],
  ['a megabyte', '🌉'.repeat(500_000), `"${'🌉'.repeat(63)}…"`],
])('shown: %s', (_, text, expected) => {
  expect(shown(text)).toBe(expected)
})

test('what is printed neither breaks the line nor steers the terminal', () => {
  expect(printable('a\nb\u001b[31mc\u009bd\u2028e\ud800f é 🌉')).toBe(
    'a\\u000ab\\u001b[31mc\\u009bd\\u2028e\\ud800f é 🌉',
  )
})
