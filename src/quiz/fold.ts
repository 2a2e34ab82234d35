// Letters that a fair reader takes for the same: capitals, accents, letters that a keyboard lacks. No language is asked: scripts decide.

import { lettersOf, raw } from './raw.ts'

/**
 * Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs and hamzas. Other scripts' marks are kept: without them
 * Hindi loses its vowels and Japanese が is か. й, ў and ї are letters of their own, on every keyboard that has Cyrillic.
 */
const MARKS =
  /([иу]\u0306|і\u0308)|[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g

/** Letters that Unicode does not take apart, as they are typed without them. */
const PLAIN = lettersOf(raw`øo łl đd ðd þth æae œoe ħh ςσ ґг ٱا ىي یي کك ةه ـ`)
const HAS_PLAIN = /[øłđðþæœħςґٱىیکةـ]/g

/** As German and Nordic keyboards and passports spell them out. */
const SPELLED = lettersOf(raw`äae öoe üue øoe åaa`)

/** A text in lower case, without accents, in plain letters and ASCII digits. By upper case, which makes ß into ss and ı into i. */
export const fold = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '$1')
    .normalize('NFC')
    .replace(HAS_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\P{Nd}\d]/gu, asciiDigit)

/** Whether a text has letters that can be spelled out; in any form of Unicode. */
export const isSpelledOut = (text: string): boolean => /[äöüøåÄÖÜØÅ]|\u0308|\u030a/.test(text)

/** The same with ä as ae, ø as oe, å as aa. */
export const foldSpelledOut = (text: string): string =>
  fold(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøå]/g, (letter) => SPELLED[letter] ?? letter),
  )

/** Every script's decimal digits stand in runs of ten, zero first (Unicode, section 4.6); some runs follow one another. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--
  return String((code - first) % 10)
}

/**
 * The words of a folded text. Hyphens, points and quotation marks part words; an apostrophe does not (O'Brien), but behind the French
 * l' and d'. The Arabic article is taken off, wherever a word is left.
 */
export const wordsOf = (folded: string): string[] =>
  folded
    .replace(/(?<![\p{L}\p{N}])([ld])['\u2018\u2019](?=\p{L})/gu, '$1 ')
    .replace(/(?<=\p{L})['\u2018\u2019\u02bb\u02bc\u02b9\u2032\u00b4`](?=\p{L})/gu, '')
    .split(/[\s\p{P}`\u00b4\u02bb\u02bc]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^ال(?=\p{L}{3})/u, ''))
