// Numbers in English words, folded: without capitals and accents.

import { counted, HALF, type NumberWords } from '../words.ts'

export const en: NumberWords = {
  rewrite: [
    [/half an? (?=[mb]illion)/g, '0.5 '],
    [/and a half/g, 'and half'],
  ],
  about: 'about|or so|or thereabouts|around|approximately|approx|roughly|some|circa|ca|c|nearly|almost',
  bound:
    'more than|less than|fewer than|at least|at most|up to|over|under|above|below|no more than|no less than|or more|or less|plus',
  between: 'between|from',
  to: 'to|until|or',
  percent: 'percent|per cent|pct|percentage points',
  minus: 'minus|negative',
  and: 'and',
  small: {
    ...counted('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
    ...counted('sixteen seventeen eighteen nineteen', 16),
    ...counted('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 10),
    ...{ a: 1, an: 1, none: 0, nil: 0, half: HALF },
  },
  scales: {
    2: 'hundred',
    3: 'thousand|thousands|k|thou',
    6: 'million|millions|mio|mn|mln|m',
    9: 'billion|billions|bn|bln',
    12: 'trillion|trillions|tn',
  },
}
