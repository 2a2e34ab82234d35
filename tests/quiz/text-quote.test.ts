import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/quiz/normalise.ts'
import { findIn, type Place } from '../../src/quiz/text-quote.ts'
import type { Evidence } from '../../src/quiz/vocabulary.ts'
import { MUCH, SECONDS_AT_MOST, secondsFor } from './sample.ts'

const findQuote = (text: string, evidence: Evidence): Place[] => findIn(normalise(text), evidence)

/** What is printed at each place that is found. */
const found = (text: string, evidence: Evidence) =>
  findQuote(text, evidence).map(({ start, end }) => text.slice(start, end))

type Row = [reason: string, text: string, evidence: Evidence, printed: string[]]

const SET_DIFFERENTLY: Row[] = [
  ['as printed', 'About 60,000 troops.', { exact: '60,000 troops' }, ['60,000 troops']],
  ['the whole text', 'Kiev', { exact: 'Kiev' }, ['Kiev']],
  ['curly marks in the text, straight in the phrase', 'He said “no” then.', { exact: '"no"' }, ['“no”']],
  ['straight marks in the text, curly in the phrase', 'He said "no" then.', { exact: '“no”' }, ['"no"']],
  ['a curly apostrophe', 'Ukraine’s border', { exact: "Ukraine's" }, ['Ukraine’s']],
  ['composed in the phrase, apart in the text', 'in Poltava\u0301 now', { exact: 'Poltavá' }, ['Poltava\u0301']],
  ['apart in the phrase, composed in the text', 'in Poltavá now', { exact: 'Poltava\u0301' }, ['Poltavá']],
  [
    'Hangul apart in the text',
    '\u1112\u1161\u11ab\u1100\u1173\u11af 9',
    { exact: '한글' },
    ['\u1112\u1161\u11ab\u1100\u1173\u11af'],
  ],
  ['a no-break space in the text', 'on January\u00a013.', { exact: 'January 13' }, ['January\u00a013']],
  ['a no-break space in the phrase', 'on January 13.', { exact: 'January\u00a013' }, ['January 13']],
  ['a soft hyphen in the text', 'the Uk\u00adraine crisis', { exact: 'Ukraine' }, ['Uk\u00adraine']],
  ['a soft hyphen behind the phrase is not of it', 'Ukraine\u00ad, they', { exact: 'Ukraine' }, ['Ukraine']],
  ['doubled spaces in the text', 'on  January   13', { exact: 'January 13' }, ['January   13']],
  ['a line break in the text', 'on January\n13', { exact: 'January 13' }, ['January\n13']],
  ['a line break in the phrase, as YAML may fold it', 'on January 13', { exact: 'January\n  13\n' }, ['January 13']],
  ['spaces around the phrase', 'on January 13', { exact: '  January 13 ' }, ['January 13']],
  ['full-width digits in the text', '１３日', { exact: '13日' }, ['１３日']],
  ['a ligature in the text', 'the oﬃce', { exact: 'office' }, ['oﬃce']],
  ['an ellipsis in the text', 'and… then', { exact: 'and... then' }, ['and… then']],
]

const NOT_THERE: Row[] = [
  ['another case is another word', 'the Kiev call', { exact: 'the kiev' }, []],
  ['another dash is another text', '60–90', { exact: '60-90' }, []],
  ['the empty phrase is nowhere', 'Kiev', { exact: '' }, []],
  ['nor is one of spaces and invisible characters', 'a b', { exact: ' \u00ad\n' }, []],
  ['nothing is in the empty text', '', { exact: 'a' }, []],
  ['a phrase longer than the text', 'Kie', { exact: 'Kiev' }, []],
  ['words in another order', 'Biden and Putin', { exact: 'Putin and Biden' }, []],
]

const WORDS_AND_FIGURES: Row[] = [
  ['January 1 is not in January 13', 'on January 13', { exact: 'January 1' }, []],
  ['nor in January 1st', 'on January 1st', { exact: 'January 1' }, []],
  ['60,000 is not in 160,000', 'some 160,000 men', { exact: '60,000' }, []],
  ['000 is not in 60,000', 'some 60,000 men', { exact: '000' }, []],
  ['nor is 60', 'some 60,000 men', { exact: '60' }, []],
  ['nor in 60.000', 'etwa 60.000 Mann', { exact: '60' }, []],
  ['nor in 60’000', 'etwa 60’000 Mann', { exact: '000' }, []],
  ['3 is not in 3.5', 'in 3.5 hours', { exact: '3' }, []],
  ['60 is before a comma that ends a clause', 'after 60, he', { exact: '60' }, ['60']],
  ['and before the point that ends a sentence', 'It was 60. He', { exact: '60' }, ['60']],
  ['and between commas of a list', '50, 60, 70', { exact: '60' }, ['60']],
  ['a word is not in a longer one', 'Ukrainian', { exact: 'Ukraine' }, []],
  ['nor at its end', 'upon', { exact: 'on' }, []],
  ['a word before its apostrophe is there', 'Putin’s', { exact: 'Putin' }, ['Putin']],
  ['a word beside a hyphen is there', 'two-hour', { exact: 'two' }, ['two']],
  ['a letter is not found without its mark', 'cafe\u0301', { exact: 'cafe' }, []],
  ['a word of a script beyond the basic plane is not cut', '𞤀𞤁𞤂', { exact: '𞤀𞤁' }, []],
  ['nor found inside', '𞤀𞤁𞤂', { exact: '𞤁𞤂' }, []],
  ['half of a vulgar fraction is not there', '1½ hours', { exact: '1' }, []],
  ['a point is not in an ellipsis', 'and… then', { exact: 'and.' }, []],
  ['the same phrase later is still found', 'January 13 or January 1', { exact: 'January 1' }, ['January 1']],
]

const SCRIPTS: Row[] = [
  ['Chinese has no spaces between words', '拜登与普京于1月10日会谈', { exact: '普京' }, ['普京']],
  ['a Chinese date', '拜登与普京于1月10日会谈', { exact: '1月10日' }, ['1月10日']],
  ['but its figures have ends', '11月10日', { exact: '1月10日' }, []],
  ['in Han numerals too: 一月 is not in 十一月', '十一月十日', { exact: '一月十日' }, []],
  ['Japanese', 'プーチン氏は6万人の', { exact: '6万人' }, ['6万人']],
  ['Thai', 'วันที่13มกราคม', { exact: '13' }, ['13']],
  ['Thai figures have ends', 'วันที่๑๓มกราคม', { exact: '๑' }, []],
  ['Arabic', 'أكثر من ٦٠٬٠٠٠ جندي', { exact: '٦٠٬٠٠٠ جندي' }, ['٦٠٬٠٠٠ جندي']],
  ['Arabic figures have ends', 'أكثر من ٦٠٬٠٠٠ جندي', { exact: '٠٠٠ جندي' }, []],
  ['at both of them', 'أكثر من ٦٠٬٠٠٠ جندي', { exact: 'من ٦٠' }, []],
  ['an Arabic word is not cut', 'الجنود', { exact: 'جنود' }, []],
  ['Ukrainian, with its apostrophe', 'у п’ятницю', { exact: "п'ятницю" }, ['п’ятницю']],
]

const TWICE = 'The call was on Thursday. The next call was on Sunday, and the call on Monday.'
const TOLD_APART: Row[] = [
  ['a phrase that occurs three times', 'a call, a call, a call', { exact: 'call' }, ['call', 'call', 'call']],
  ['told apart by what is before', TWICE, { exact: 'call', prefix: 'next' }, ['call']],
  ['told apart by what is behind', TWICE, { exact: 'call', suffix: 'on Monday' }, ['call']],
  ['by both', TWICE, { exact: 'call was', prefix: 'The', suffix: 'on Thursday' }, ['call was']],
  ['by both, which do not agree', TWICE, { exact: 'call', prefix: 'next', suffix: 'on Monday' }, []],
  ['by a longer text before', TWICE, { exact: 'call was', prefix: 'on Thursday. The next' }, ['call was']],
  ['a prefix with the space behind it', TWICE, { exact: 'call', prefix: 'next ' }, ['call']],
  ['a prefix that touches', 'said "no" and no', { exact: 'no', prefix: '"' }, ['no']],
  ['a suffix that touches', 'no, said "no"', { exact: 'no', suffix: '”' }, ['no']],
  ['a prefix is not the end of a word', 'upon Monday', { exact: 'Monday', prefix: 'on' }, []],
  ['a suffix is not the beginning of a word', 'Monday once', { exact: 'Monday', suffix: 'on' }, []],
  ['a prefix is not further away', 'next big call', { exact: 'call', prefix: 'next' }, []],
  ['a prefix longer than what is there', 'a call', { exact: 'call', prefix: 'was a' }, []],
  ['a suffix longer than what is there', 'call a', { exact: 'call', suffix: 'a b' }, []],
  ['an empty prefix and suffix restrict nothing', 'a call', { exact: 'call', prefix: '', suffix: ' ' }, ['call']],
  ['a prefix set differently', 'the “next call', { exact: 'call', prefix: 'the "next' }, ['call']],
  ['places that overlap are both places', 'a b a b a', { exact: 'a b a' }, ['a b a', 'a b a']],
]

describe.each([
  ['texts that are set differently are the same', SET_DIFFERENTLY],
  ['what is not there', NOT_THERE],
  ['words and figures are not cut', WORDS_AND_FIGURES],
  ['other scripts', SCRIPTS],
  ['told apart by what is around', TOLD_APART],
])('%s', (_group, rows) => {
  test.each(rows)('%s', (_reason, text, evidence, printed) => expect(found(text, evidence)).toEqual(printed))
})

test('which of several places is told by its offsets', () => {
  expect(findQuote(TWICE, { exact: 'call' })).toEqual([4, 35, 63].map((start) => ({ start, end: start + 4 })))
  expect(findQuote(TWICE, { exact: 'call', suffix: 'on Monday' })).toEqual([{ start: 63, end: 67 }])
})

const arbitraryText = fc.string({ unit: fc.constantFrom(...'ab1 ,.’"“\u00a0\u00ad\u0301\n…½ﬁ日𞤀'), maxLength: 40 })

describe('in any text', () => {
  test('what is printed at a place is the phrase, in normal form', () => {
    fc.assert(
      fc.property(arbitraryText, fc.string({ unit: fc.constantFrom(...'ab1 ,."日𞤀'), maxLength: 3 }), (text, exact) => {
        for (const printed of found(text, { exact })) {
          expect(normalise(printed).text).toBe(normalise(exact).text.trim())
        }
      }),
      { numRuns: 5000 },
    )
  })

  test('places stand in order, and those with a prefix are some of those without', () => {
    fc.assert(
      fc.property(
        arbitraryText,
        fc.constantFrom('a', 'b', '1', 'a b'),
        fc.constantFrom('a', '"', ','),
        (text, exact, around) => {
          const places = findQuote(text, { exact })
          expect(places).toEqual(places.toSorted((one, other) => one.start - other.start))
          expect(places).toEqual(expect.arrayContaining(findQuote(text, { exact, prefix: around })))
          expect(places).toEqual(expect.arrayContaining(findQuote(text, { exact, suffix: around })))
        },
      ),
    )
  })

  test('a sentence of words is found in a text of sentences exactly as often as a naive reader counts', () => {
    const word = fc.constantFrom('on', 'upon', 'Monday', '1', '13', '60,000', '000')
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.array(word, { minLength: 1, maxLength: 2 }),
        (words, phrase) => {
          const expected = words.filter((_, at) => phrase.every((part, ahead) => words[at + ahead] === part))
          expect(findQuote(words.join(' '), { exact: phrase.join(' ') })).toHaveLength(expected.length)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

type Hostile = [
  reason: string,
  make: (length: number) => [text: string, exact: string],
  count: (length: number) => number,
]
const HOSTILE: Hostile[] = [
  ['a needle of the same letter', (n) => ['a'.repeat(n), 'a'.repeat(n / 2)], () => 0],
  ['a needle that fits at every word', (n) => ['a '.repeat(n / 2), 'a '.repeat(n / 4)], (n) => n / 4 + 1],
  ['a needle that never fits, known only at its beginning', (n) => ['a'.repeat(n), `b${'a'.repeat(n / 2)}`], () => 0],
  ['known only at its end', (n) => ['a'.repeat(n), `${'a'.repeat(n / 2)}b`], () => 0],
]

test.each(HOSTILE)('time grows with the length, not with its square: %s', (_reason, make, count) => {
  const [text, exact] = make(MUCH)
  const search = () => expect(findQuote(text, { exact })).toHaveLength(count(MUCH))
  expect(secondsFor(search)).toBeLessThan(SECONDS_AT_MOST)
})
