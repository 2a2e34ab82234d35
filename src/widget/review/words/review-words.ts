// The words of the review that go with the element's: in its language, or in English.

import type { Words } from '../../words/en.ts'
import { en, type ReviewWords } from './en.ts'

const known = new WeakMap<Words, ReviewWords>()

export function reviewWordsOf(words: Words): ReviewWords {
  const review = known.get(words) ?? words.review?.(en) ?? en
  known.set(words, review)
  return review
}
