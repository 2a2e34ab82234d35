import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldSpelledOut, wordsOf } from '../../src/quiz/fold.ts'
import { MUCH, SECONDS_AT_MOST, secondsFor } from './sample.ts'

const SAME: [reason: string, one: string, other: string][] = [
  ['capitals', 'BIDEN', 'biden'],
  ['ß and ss, as full case folding has it', 'Strauß', 'STRAUSS'],
  ['the capital ẞ', 'STRAUẞ', 'strauss'],
  ['the Turkish dotted İ', 'İstanbul', 'istanbul'],
  ['the Turkish dotless ı', 'Işık', 'isik'],
  ['a final sigma', 'ΟΔΟΣ', 'οδος'],
  ['composed and taken apart', 'Zo\u00eb', 'Zoe\u0308'],
  ['accents of Latin', 'Sánchez', 'sanchez'],
  ['letters that Unicode does not take apart', 'Łukasz Søren Đorđe', 'lukasz soren dorde'],
  ['ligatures', 'œuvre ﬁn', 'oeuvre fin'],
  ['full-width letters', 'Ｂｉｄｅｎ', 'biden'],
  ['Arabic vowel signs', 'القُدْس', 'القدس'],
  ['forms of the alef', 'أإآٱا', 'ااااا'],
  ['tatweel', 'محـــمد', 'محمد'],
  ['alef maqsura and yeh', 'على', 'علي'],
  ['teh marbuta and heh', 'القاهرة', 'القاهره'],
  ['Persian letters', 'کی', 'كي'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['ё and е', 'Королёв', 'королев'],
  ['a stress mark', 'Ки\u0301їв', 'київ'],
  ['ґ, which many keyboards lack', 'Ґалаґан', 'галаган'],
  ['digits of Arabic', '٢٠١٤', '2014'],
  ['what is invisible', 'Bi\u00adden\u200b', 'biden'],
]

test.each(SAME)('the same to a fair reader: %s', (_reason, one, other) => expect(fold(one)).toBe(fold(other)))

const DIFFERENT: [reason: string, one: string, other: string][] = [
  ['й is not и', 'гай', 'гаи'],
  ['ї is not і', 'їжак', 'іжак'],
  ['ў is not у', 'быў', 'быу'],
  ['Japanese voiced sounds', 'が', 'か'],
  ['Hindi vowels', 'दिल्ली', 'दल्ल'],
  ['alef and ain', 'ا', 'ع'],
]

test.each(DIFFERENT)('not the same: %s', (_reason, one, other) => expect(fold(one)).not.toBe(fold(other)))

test('ä, ö, ü, ø and å spelled out', () =>
  expect(foldSpelledOut('Müller Gjörð Åse Søn Äö')).toBe('mueller gjoerd aase soen aeoe'))

const WORDS: [text: string, words: string[]][] = [
  ['de-escalation', ['de', 'escalation']],
  ['U.S.A.', ['u', 's', 'a']],
  ["O'Brien O’Brien", ['obrien', 'obrien']],
  ['l’Allemagne d’Estaing', ['l', 'allemagne', 'd', 'estaing']],
  ["м'ясо мʼясо", ['мясо', 'мясо']],
  ['«Le Monde»', ['le', 'monde']],
  ['الأسد والأسد الله', ['اسد', 'والاسد', 'الله']],
  ['C++ & C#', ['c++', 'c']],
  ['?!', []],
]

test.each(WORDS)('the words of %s', (text, words) => expect(wordsOf(fold(text))).toEqual(words))

describe('whatever is written', () => {
  test('folding twice is folding once, and the form of Unicode is no difference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['letters', 'é'],
    ['apostrophes', "l'a"],
    ['marks', '\u0301'],
    ['points', '.'],
  ])('linear in %s', (_what, part) => {
    expect(secondsFor(() => wordsOf(fold(part.repeat(MUCH))))).toBeLessThan(SECONDS_AT_MOST)
  })
})
