// What is said of evidence that does not hold, and that what is proposed does hold.

import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/author/article.ts'
import { findInEvidence } from '../../src/author/evidence.ts'
import type { Evidence } from '../../src/quiz/vocabulary.ts'
import { SAMPLE_ARTICLE } from './sample-quiz.ts'

function messagesOf(evidence: Evidence, markdown = SAMPLE_ARTICLE): string[] {
  const article = readArticle(markdown)
  if (!article.ok) throw new Error(article.failure)
  return findInEvidence([evidence], article.value).map(({ message }) => message)
}

test.each([
  ['nothing like it', { exact: 'The ferry sank' }, 'the article does not say "The ferry sank": quote it word for word'],
  [
    'something like it',
    { exact: 'Around 60,000 people came' },
    'the article does not say "Around 60,000 people came" (did you mean "60,000 people came"?): quote it word for word',
  ],
  [
    'a part of a figure',
    { exact: '200 days' },
    '"200 days" stands in the article only as part of a longer word or figure: quote it whole',
  ],
  [
    'a part of a word',
    { exact: 'a Adam' },
    '"a Adam" stands in the article only as part of a longer word or figure: quote it whole',
  ],
  [
    'two paragraphs',
    { exact: '1,200 days. About 60,000' },
    '"1,200 days. About 60,000" runs over two paragraphs of the article: quote one, or make two pieces of evidence of it',
  ],
  [
    'a prefix that is not there, and not needed',
    { exact: 'by boat', prefix: 'went' },
    '"by boat" stands in the article, but not with this prefix and suffix: take them out',
  ],
  [
    'a prefix that is not there, but needed',
    { exact: 'by train', prefix: 'few' },
    '"by train" stands in the article, but not with this prefix and suffix: add prefix: "some", or prefix: "many", or quote a longer phrase',
  ],
  [
    'two places',
    { exact: 'said' },
    '"said" stands in the article 2 times: add prefix: "finished,”", or prefix: "beautiful,”", or quote a longer phrase',
  ],
  [
    'more places than proposals',
    { exact: 'the' },
    '"the" stands in the article 7 times: add prefix: "built", or prefix: "said", or suffix: "band.", or quote a longer phrase',
  ],
  [
    'a prefix that is not needed',
    { exact: 'by boat', prefix: 'came' },
    'the phrase stands in the article once without its prefix: take the prefix out',
  ],
  ['blank evidence, which is a fault of its own', { exact: ' ' }, undefined],
])('%s', (_, evidence, expected) => {
  expect(messagesOf(evidence)).toEqual(expected === undefined ? [] : [expected])
})

test('a phrase that nothing tells apart has to be longer', () => {
  const twice = 'The band came.\n\nThe band came.\n\nThe mayor came too.'
  expect(messagesOf({ exact: 'band' }, twice)).toEqual(['"band" stands in the article 2 times: quote a longer phrase'])
})

describe.each(['by train', 'said', 'the', 'came', 'Adams', 'bridge', 'flag', 'It is'])(
  'what is proposed for "%s"',
  (exact) => {
    const [message = ''] = messagesOf({ exact })
    const proposed = [...message.matchAll(/(prefix|suffix): "([^"]+)"/g)].map(([, name, words]) => ({
      [`${name}`]: words,
    }))

    test('is something', () => {
      expect(proposed.length).toBeGreaterThan(0)
    })

    test.each(proposed)('%j has no fault', (context) => {
      expect(messagesOf({ exact, ...context })).toEqual([])
    })
  },
)
