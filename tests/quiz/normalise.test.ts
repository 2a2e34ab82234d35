import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/quiz/normalise.ts'
import { MUCH, SECONDS_AT_MOST, secondsFor } from './sample.ts'

const ROWS: [reason: string, original: string, normal: string][] = [
  ['plain text stays', 'At least 60,000 troops.', 'At least 60,000 troops.'],
  ['the empty text stays', '', ''],
  ['case stays: a name is not a word', 'Putin PUTIN', 'Putin PUTIN'],
  ['curly double quotation marks', '“serious costs”', '"serious costs"'],
  ['German ones', '„ernst“', '"ernst"'],
  ['French ones', '«grave»', '"grave"'],
  ['curly single ones, the apostrophe too', '‘Kiev’s’', "'Kiev's'"],
  ['low and angled single ones', '‚a‘ ‹b›', "'a' 'b'"],
  ['primes', '5′ 3″', '5\' 3"'],
  ['grave and acute accents, as people type them for quotes', '`a´', "'a'"],
  ['and what Unicode says is the same accent', '\u1fefa\u1ffd', "'a'"],
  ['full-width quotation marks', '＂a＇', '"a\''],
  ['a full-width grave accent', '｀a｀', "'a'"],
  ['a no-break space', '60\u00a0000', '60 000'],
  ['narrow, thin, figure and ideographic spaces', 'a\u202fb\u2009c\u2007d\u3000e', 'a b c d e'],
  ['doubled spaces', 'a  b   c', 'a b c'],
  ['line breaks and tabs', 'a\r\nb\n\n\tc\u2028d', 'a b c d'],
  ['a no-break space beside a plain one', 'a \u00a0b', 'a b'],
  ['spaces at the ends stay, as one', '  a  ', ' a '],
  ['a soft hyphen', 'Uk\u00adraine', 'Ukraine'],
  ['zero-width spaces, joiners and byte order marks', '\ufeffU\u200bk\u2060r', 'Ukr'],
  ['marks of direction', 'a\u200fb\u200e \u2068c\u2069\u061c', 'ab c'],
  ['hyphens that break, or do not', '50\u2011minute 50\u2010minute', '50-minute 50-minute'],
  ['a line break in Japanese', '六万人\n の', '六万人の'],
  ['but a space beside another script stays', '六 人 a の 9', '六人 a の 9'],
  ['nothing but what is invisible', '\u00ad\u200b', ''],
  ['a space on both sides of what is invisible', 'a \u200b b', 'a b'],
  ['a letter with a combining mark is composed', 'e\u0301', 'é'],
  ['two marks, in either order', 'q\u0323\u0307', 'q\u0323\u0307'],
  ['the other order', 'q\u0307\u0323', 'q\u0323\u0307'],
  ['Hangul in its parts', '\u1112\u1161\u11ab\u1100\u1173\u11af', '한글'],
  ['Hangul with its last part apart', '\ud558\u11ab', '한'],
  ['half-width katakana with its voicing mark', 'ｶﾞ', 'ガ'],
  ['full-width letters and digits', 'Ａ１３', 'A13'],
  ['a ligature', 'oﬃce', 'office'],
  ['an ellipsis', 'a…', 'a...'],
  ['a singleton of Unicode: the Ångström sign', '\u212b', 'Å'],
  ['a mark behind a quotation mark stays', '’\u0301', "'\u0301"],
  ['a mark behind a joiner stays, as Bengali needs', 'র\u200d\u09cdয', 'র\u09cdয'],
  ['a mark at the beginning stays', '\u0301a', '\u0301a'],
  ['half a surrogate pair stays', 'a\ud800b', 'a\ud800b'],
  ['beyond the basic plane', '𠀀😀', '𠀀😀'],
]

test.each(ROWS)('%s', (_reason, original, normal) => {
  expect(normalise(original).text).toBe(normal)
})

describe('offsets', () => {
  test('say where each code unit came from', () => {
    expect(normalise('a \u00a0e\u0301\u00ad…')).toStrictEqual({
      text: 'a é...',
      starts: [0, 1, 3, 6, 6, 6],
      ends: [1, 3, 5, 7, 7, 7],
    })
  })
})

const MIXED = [
  ...'abe ’\'"“`´½…ﬃｶﾞé한日',
  '\u00a0',
  '\u00ad',
  '\u200d',
  '\u0301',
  '\u0323',
  '\u0307',
  '\u0344',
  '\u2009',
  '\n',
]
const HANGUL_PARTS = ['\u1112', '\u1161', '\u11ab']
const arbitraryText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...MIXED, ...HANGUL_PARTS) }),
)

describe('of any text', () => {
  test('the normal form is the same however Unicode composes it', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(normalise(text.normalize('NFD')).text).toBe(normalise(text).text)
        expect(normalise(text.normalize('NFC')).text).toBe(normalise(text).text)
      }),
      { numRuns: 2000 },
    )
  })

  test('the normal form of a normal form is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...MIXED) }), (text) => {
        const once = normalise(text).text
        expect(normalise(once).text).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('offsets rise and lie in the text, one pair for each code unit', () => {
    fc.assert(
      fc.property(arbitraryText, (original) => {
        const { text, starts, ends } = normalise(original)
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        for (const [at, start] of starts.entries()) {
          const end = ends[at] ?? 0
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(original.length)
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
          expect(end).toBeGreaterThanOrEqual(ends[at - 1] ?? 0)
        }
      }),
    )
  })
})

const HOSTILE: [reason: string, make: (length: number) => string][] = [
  ['combining marks', (length) => `a${'\u0301'.repeat(length)}`],
  ['combining marks that Unicode sorts', (length) => `a${'\u0323\u0307'.repeat(length / 2)}`],
  ['spaces', (length) => ' '.repeat(length)],
  ['the same the other way round', (length) => `a${'\u0307'.repeat(length / 2)}${'\u0323'.repeat(length / 2)}`],
  ['what is invisible', (length) => '\u00ad'.repeat(length)],
  ['parts of Hangul', (length) => '\u1100'.repeat(length)],
  ['the sign that Unicode spells longest', (length) => '\ufdfa'.repeat(length / 4)],
]

test.each(HOSTILE)('time grows with the length, not with its square: %s', (_reason, make) => {
  expect(secondsFor(() => normalise(make(MUCH)))).toBeLessThan(SECONDS_AT_MOST)
})
