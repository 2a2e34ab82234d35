// Where quotations, sentences and names begin and end.

import { describe, expect, test } from 'vitest'
import { nameIn } from '../../../src/author/derive/names.ts'
import { quotationsIn } from '../../../src/author/derive/quotations.ts'
import { readText } from '../../../src/author/derive/sentences.ts'

describe('a quotation', () => {
  test.each([
    ['is found with its marks', 'He said “no” twice.', ['“no”']],
    ['may have straight marks', 'He said "no" and "yes".', ['"no"', '"yes"']],
    ['may have two apostrophes for marks', "''No,'' he said.", ["''No,''"]],
    ['holds the marks within it', '“She said ‘no’ to me,” he said.', ['“She said ‘no’ to me,”']],
    ['left open ends with its paragraph', '“One.\n\n“Two.” Then.', ['“One.', '“Two.”']],
    ['is none behind a lone closing mark', 'It is 6” wide.', []],
  ])('%s', (_reason, text, expected) => {
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

describe('a sentence', () => {
  test.each([
    ['ends with a full stop', 'It rained. Then it stopped.', 2],
    ['does not end behind a title', 'Mr. Lee met Gen. Fox. They spoke.', 2],
    ['does not end behind an initial', 'Ann B. Lee spoke. Nobody heard.', 2],
    ['does not end within a number or an address', 'It cost 3.5 dollars at will.i.am.example today. Good.', 2],
    ['does not end behind "U.S." before a name', 'The U.S. Senate met. It voted.', 2],
    ['ends behind "U.S." before a word that begins sentences', 'He left the U.S. The plane was late.', 2],
    ['ends with the quotation that it ends with', '“It is over.” Nobody believed him.', 2],
    ['goes on behind a question that is quoted', '“Is it over?” Lee asked.', 1],
    ['ends with its paragraph', 'A headline\n\nIt rained', 2],
  ])('%s', (_reason, text, count) => {
    expect(readText(text).sentences).toHaveLength(count)
  })
})

describe('a mention', () => {
  test.each([
    [
      'has its title before it',
      'Harbour Commissioner Ann Lee',
      { name: 'Ann Lee', title: 'Harbour Commissioner', isPerson: true },
    ],
    ['has an abbreviated title', 'Mr. Lee', { name: 'Lee', title: 'Mr.', isPerson: true }],
    [
      'has an office in small letters',
      'port adviser Juri Oksa',
      { name: 'Juri Oksa', title: 'port adviser', isPerson: true },
    ],
    ['may be an organisation', 'The Harbour Times', { name: 'Harbour Times', isPerson: false }],
    ['of somebody by their office names nobody', 'a spokesman for the harbour', null],
    ['of somebody at an organisation names nobody', 'an official at the Harbour Office', null],
    ['of two people names nobody', 'Ann Lee and Bob Fox', null],
    ['in small letters names nobody', 'officials', null],
  ])('%s', (_reason, mention, expected) => expect(nameIn(mention)).toEqual(expected))
})
