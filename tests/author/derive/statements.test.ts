// Who said what: each row is a form that newspapers use, or one that only looks like it.

import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/author/derive/derive.ts'

/** Every statement as `kind: speaker: words`. */
const told = (text: string): string[] =>
  derive(text).facts.flatMap((fact) =>
    fact.family === 'quote' ? [`${fact.kind}: ${fact.speaker.exact}: ${fact.evidence.exact}`] : [],
  )

const refused = (text: string): string[] =>
  derive(text).refused.flatMap(({ family, reason, evidence }) =>
    family === 'quote' ? [`${reason}: ${evidence.exact}`] : [],
  )

describe('quoted words', () => {
  test.each([
    ['before verb and speaker', '“The pier is closed,” said Ann Lee.', ['direct: Ann Lee: “The pier is closed,”']],
    ['before speaker and verb', '“The pier is closed,” Lee said Monday.', ['direct: Lee: “The pier is closed,”']],
    ['behind their verb', 'Lee said: “The pier is closed.”', ['direct: Lee: “The pier is closed.”']],
    [
      'behind somebody who was told',
      'Lee told the Harbour Times, “The pier is closed.”',
      ['direct: Lee: “The pier is closed.”'],
    ],
    [
      'with an aside on the speaker',
      '“It is closed,” Ann Lee, the mayor of Hill, said.',
      ['direct: Ann Lee: “It is closed,”'],
    ],
    [
      'with a party in brackets',
      '“It is closed today,” Rep. Ann Lee (D-Wis.) said.',
      ['direct: Rep. Ann Lee: “It is closed today,”'],
    ],
    ['before and behind', '“The pier,” Lee said, “is closed for good.”', ['direct: Lee: “is closed for good.”']],
    [
      'that go on in the next sentence',
      '“It is closed,” Lee said. “Nobody may enter.”',
      ['direct: Lee: “It is closed,”', 'direct: Lee: “Nobody may enter.”'],
    ],
    [
      'that go on behind an aside',
      '“Each time you ask,” Lee said, turning away, “you get the same answer.”',
      ['direct: Lee: “Each time you ask,”', 'direct: Lee: “you get the same answer.”'],
    ],
    [
      'left open, that go on in the next paragraph',
      '“It is closed,” Lee said. “Nobody may enter.\n\n“Not even I.”',
      ['direct: Lee: “It is closed,”', 'direct: Lee: “Nobody may enter.', 'direct: Lee: “Not even I.”'],
    ],
    [
      'announced by a colon',
      'In a letter, Lee wrote:\n\n“The pier is closed.”',
      ['direct: Lee: “The pier is closed.”'],
    ],
    [
      'behind a participle',
      'Lee closed the pier, saying “nobody may enter it.”',
      ['direct: Lee: “nobody may enter it.”'],
    ],
    ['behind a contraction', 'She’s claiming “nobody may enter it.”', ['direct: She’s: “nobody may enter it.”']],
    ['with a signature', '“The pier is lovely.” — Ann Lee', ['direct: Ann Lee: “The pier is lovely.”']],
    [
      'in a transcript',
      'LEE: The pier is closed.\n\nFOX: And why is that?',
      ['direct: LEE: The pier is closed.', 'direct: FOX: And why is that?'],
    ],
    [
      'within a clause',
      'Lee said the pier was “a danger to everybody” and would close.',
      ['mixed: Lee: the pier was “a danger to everybody” and would close', 'mixed: Lee: “a danger to everybody”'],
    ],
    [
      'that name something',
      'On Friday’s “Morning Show,” Lee said the pier would close.',
      ['reported: Lee: the pier would close'],
    ],
    ['of a book', 'She read “The Old Man and the Pier” on the train.', []],
  ])('%s', (_reason, text, expected) => expect(told(text)).toEqual(expected))
})

describe('reported words', () => {
  test.each([
    ['behind "that"', 'Ann Lee warned that the pier would close.', ['reported: Ann Lee: that the pier would close']],
    ['without "that"', 'Ann Lee said the pier would close.', ['reported: Ann Lee: the pier would close']],
    [
      'before their speaker',
      'The pier will close in May, officials said.',
      ['reported: officials: The pier will close in May'],
    ],
    [
      'around their speaker',
      'The pier, officials said, will close in May.',
      ['reported: officials: The pier, officials said, will close in May'],
    ],
    [
      'behind an introduction',
      'In a statement, Lee said the pier would close.',
      ['reported: Lee: the pier would close'],
    ],
    [
      '"according to" at the end',
      'The pier will close, according to the Harbour Office.',
      ['reported: the Harbour Office: The pier will close'],
    ],
    [
      '"according to" at the start',
      'According to Ann Lee, the pier will close.',
      ['reported: Ann Lee: the pier will close'],
    ],
    [
      'of two speakers in one sentence',
      'Lee said the pier should close, while Fox said the town would suffer.',
      ['reported: Lee: the pier should close', 'reported: Fox: the town would suffer'],
    ],
    [
      'of one speaker, twice',
      'Lee said the pier should close and added that the town would suffer.',
      ['reported: Lee: the pier should close', 'reported: Lee: that the town would suffer'],
    ],
    ['as a promise', 'Lee promised to reopen the pier.', ['reported: Lee: to reopen the pier']],
    ['as something repeated', 'Lee reiterated the threat of a strike.', ['reported: Lee: the threat of a strike']],
    ['when a state is a place', 'Lee won in several swing states last year.', []],
    ['when a report is a thing', 'The report on the pier came out.', []],
    ['when nobody says it', 'The pier was said to be unsafe.', []],
    ['when it may be said', 'Lee would say that the pier is unsafe.', []],
  ])('%s', (_reason, text, expected) => expect(told(text)).toEqual(expected))
})

describe('refused', () => {
  test.each([
    [
      'a quotation whose speaker is cut away',
      'The pier closed. “It was a sad day for us.” Rain fell.',
      ['no speaker: “It was a sad day for us.”'],
    ],
    [
      'a second quotation in another paragraph',
      '“It is closed,” Ann Lee said.\n\n“It may open again one day.”',
      ['no speaker: “It may open again one day.”'],
    ],
    [
      'what somebody did not say',
      'Lee did not say that the pier would close.',
      ['a negated report: that the pier would close'],
    ],
    [
      'what nobody said',
      'No official has confirmed that the pier would close.',
      ['a negated report: that the pier would close'],
    ],
    [
      'what somebody said that somebody said',
      'Ann Lee said Bob Fox claimed that the pier was safe.',
      ['a nested report: that the pier was safe'],
    ],
    [
      'a pronoun between two men',
      'John Lee met Paul Fox at the pier. He said it would close soon.',
      ['a pronoun that could be two people: He'],
    ],
    [
      'a name out of nowhere',
      'Ann Lee said Gorb had closed the pier.',
      ['a name that the article never introduces: Gorb'],
    ],
  ])('%s', (_reason, text, expected) => expect(refused(text)).toEqual(expected))
})

describe('a speaker is', () => {
  const nameOf = (text: string) =>
    derive(text)
      .facts.flatMap((fact) => (fact.family === 'quote' ? [fact.speaker.name] : []))
      .at(-1)
  test.each([
    ['given the full name', 'Ann Lee came. Lee said the pier would close.', 'Ann Lee'],
    ['"she", when one woman is named', 'Mary Lee came late. She said the pier would close.', 'Mary Lee'],
    ['not "she", when only a man is named', 'John Lee came late. She said the pier would close.', undefined],
    ['not "he", when nobody tells who it is', 'Kim Oso came late. He said the pier would close.', undefined],
    ['nobody, when two have the last name', 'Ann Lee and Bob Lee came. Lee said the pier would close.', undefined],
    ['told apart by "Mr."', 'Mary Lee and John Lee came. Mr. Lee said the pier would close.', 'John Lee'],
    ['an organisation', 'The Harbour Office said the pier would close.', 'Harbour Office'],
    ['unnamed', 'Officials said the pier would close.', undefined],
  ])('%s', (_reason, text, expected) => expect(nameOf(text)).toBe(expected))
})
