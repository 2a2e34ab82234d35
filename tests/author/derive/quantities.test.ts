// Figures: what stands there, what it counts, and what only looks like a figure.

import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/author/derive/derive.ts'
import { numeralsIn } from '../../../src/author/derive/numerals.ts'

describe('a numeral', () => {
  test.each([
    ['12,500 boats', [12_500]],
    ['2.4 million boats', [2_400_000]],
    ['$5m or £3bn', [5_000_000, 3_000_000_000]],
    ['twenty-one boats and two hundred and six thousand fish', [21, 206_000]],
    ['half a million', [500_000]],
    ['two-thirds of them', [0.666666666667]],
    ['10 1/2 miles', [10.5]],
    ['a quarter million', [250_000]],
    ['seven and a half years', [7.5]],
    ['½ a mile', [0.5]],
    ['the third boat', []],
    ['9/11 and X-15', []],
  ])('%s', (text, expected) => expect(numeralsIn(text).map(({ value }) => value)).toEqual(expected))
})

/** `number|numberMax|unit|change` of every quantity. */
const found = (text: string): string[] =>
  derive(text).facts.flatMap((fact) =>
    fact.family === 'quantity'
      ? [[fact.value.number, fact.value.numberMax ?? '', fact.value.unitNormalized ?? '', fact.value.change].join('|')]
      : [],
  )

describe('a quantity', () => {
  test.each([
    ['counts a noun', 'Some of the 300 grey seals left.', ['300||grey seal|=']],
    ['is a range', 'They saw 60 to 90 seals.', ['60|90|seal|=']],
    ['is a range between two ends', 'Between 5 and 7 seals came.', ['5|7|seal|=']],
    ['is a range whose scale stands once', 'It cost 2 to 3 million dollars.', ['2000000|3000000|dollar|=']],
    [
      'is no range when it rose from one to the other',
      'It rose from 5 percent to 8 percent.',
      ['5||percentage|=', '8||percentage|='],
    ],
    ['is no range when it falls', 'She led by 43 percent to 38 percent.', ['43||percentage|=', '38||percentage|=']],
    ['is about so much', 'About 300 seals came.', ['300||seal|~']],
    ['is more than so much', 'More than 300 seals came.', ['300||seal|>']],
    ['is less than so much', 'Fewer than 300 seals came.', ['300||seal|<']],
    ['has a currency before it', 'It cost US$ 40 billion.', ['40000000000||dollar|=']],
    ['has a unit tied to it', 'They took a 50-minute walk.', ['50||minute|=']],
    ['is an age', 'Lee, 56, came with a 3-year-old.', ['56||year of age|=', '3||year of age|=']],
    ['is vague', 'Dozens of seals came.', ['12||seal|~']],
    ['is no year', 'In 2014 the seals came back, as in 1998.', []],
    ['is no day', 'On January 12 the seals came.', []],
    ['is no clock time', 'At 6:40 p.m. the seals came.', []],
    ['is no part of a name', 'A Boeing 737 took Highway 35 past Ground Zero.', []],
    ['is no address', 'She lives at 131 West 23rd Street.', []],
    ['is no pronoun', 'No one came, and they saw one another.', []],
  ])('%s', (_reason, text, expected) => expect(found(text)).toEqual(expected))
})
