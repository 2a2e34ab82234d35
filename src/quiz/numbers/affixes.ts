// What stands around a number and changes nothing in it: about, per cent, the unit, the sign of a currency.

import { raw } from '../raw.ts'
import type { Phrase, Vocabulary } from './vocabulary.ts'

type Tokens = readonly string[]

/** A number without what stands around it. */
export interface Bare {
  readonly tokens: Tokens
  /** Whether it is only an end: more than, at most. */
  readonly isBound: boolean
  /** A last letter that may be a power of ten or the unit: "50m" of minutes. */
  readonly isCut: boolean
}

/** Sign, code and words of each currency; a sign counts only beside a unit that names the same one. */
const CURRENCIES: readonly (readonly string[])[] = [
  raw`$ us usd dollar dollars dolar dolares долар долари доларів دولار دولارا دولارات`,
  raw`€ eur euro euros євро يورو`,
  raw`£ gbp pound pounds pfund livres libras фунтів جنيه`,
  raw`₴ uah грн гривня гривні гривень hryvnia hryvnias`,
  raw`₽ rub ruble rubles rubel roubles rublos рублів روبل`,
  '¥ jpy cny yen yuan',
].map((words) => words.split(' '))

/** Between a number and its unit, in some languages: millions of dollars, millones de euros. */
const OF: readonly Phrase[] = [['of'], ['de'], ['d'], ['von']]

/** Takes off what stands around a number; null when it is of another currency than the unit. */
export function bare(written: Tokens, unit: Tokens, vocabulary: Vocabulary): Bare | null {
  const isOpen = written.length > 1 && written.at(-1) === '+'
  const all = isOpen ? written.slice(0, -1) : written
  const ends = [...vocabulary.about, ...vocabulary.bound]
  const isBound = isOpen || startsOrEnds(all, vocabulary.bound)
  const number = withoutCurrency(dropLast(dropFirst(all, ends), ends), unit)
  if (number === null) return null
  const withoutUnit = dropUnit(dropLast(number, vocabulary.percent), unit, vocabulary)
  const tokens = dropLast(dropLast(withoutUnit, vocabulary.percent), OF)
  const last = tokens.at(-1) ?? ''
  const isCut = /^[a-z]$/.test(last) && vocabulary.scales.has(last) && (unit[0] ?? '').startsWith(last)
  return { tokens, isBound, isCut }
}

const startsWith = (tokens: Tokens, phrase: Phrase): boolean => phrase.every((word, index) => tokens[index] === word)
const endsWith = (tokens: Tokens, phrase: Phrase): boolean =>
  phrase.length > 0 && phrase.every((word, index) => tokens[tokens.length - phrase.length + index] === word)
const startsOrEnds = (tokens: Tokens, phrases: readonly Phrase[]): boolean =>
  phrases.some((phrase) => startsWith(tokens, phrase) || endsWith(tokens, phrase))

/** Without phrases in front, one after the other; something is left. */
export function dropFirst(tokens: Tokens, phrases: readonly Phrase[]): Tokens {
  const found = phrases.find((phrase) => phrase.length < tokens.length && startsWith(tokens, phrase))
  return found === undefined ? tokens : dropFirst(tokens.slice(found.length), phrases)
}

function dropLast(tokens: Tokens, phrases: readonly Phrase[]): Tokens {
  const found = phrases.find((phrase) => phrase.length < tokens.length && endsWith(tokens, phrase))
  return found === undefined ? tokens : tokens.slice(0, -found.length)
}

/** "$60,000" and "60,000 USD" of dollars; not of troops, nor of euros. */
function withoutCurrency(tokens: Tokens, unit: Tokens): Tokens | null {
  const marks = CURRENCIES.find((one) => one.includes(tokens[0] ?? '') || one.includes(tokens.at(-1) ?? ''))
  if (marks === undefined || tokens.length === 1) return tokens
  if (!unit.some((word) => marks.includes(word))) return null
  return tokens.filter((token) => !marks.includes(token))
}

/** The unit, its first words, or its word in another form: "5 million" of million dollars, "50 min" of minutes. */
function dropUnit(tokens: Tokens, unit: Tokens, { scales, small }: Vocabulary): Tokens {
  const parts = unit.map((_, index) => unit.slice(0, unit.length - index))
  const found = parts.find((part) => part.length < tokens.length && endsWith(tokens, part))
  if (found !== undefined) return dropKind(tokens.slice(0, -found.length), scales, small)
  const last = tokens.at(-1) ?? ''
  const word = unit[0] ?? ''
  const stem = last.replace(/s$/, '')
  const isForm =
    (stem.length >= 3 && word.length >= 3 && (word.startsWith(stem) || last.startsWith(word))) || isShort(last, word)
  return tokens.length > 1 && isForm && !scales.has(last) && !small.has(last) ? tokens.slice(0, -1) : tokens
}

/** "km" of kilometres, "hrs" of hours, "хв" of хвилин: the first letter and others of the word, no Latin vowel; of single letters, h alone. */
const isShort = (short: string, word: string): boolean =>
  /^(?:h|[^\P{L}aeiou]{2,3})$/u.test(short) &&
  word[0] === short[0] &&
  [...short].reduce((left, letter) => left.slice(left.indexOf(letter) + 1 || Infinity), `${word} `) !== ''

type Known = Pick<ReadonlyMap<string, number>, 'has'>

/** One word between the figure and its unit says what kind: 60,000 Russian troops. */
function dropKind(tokens: Tokens, scales: Known, small: Known): Tokens {
  const last = tokens.at(-1) ?? ''
  const before = tokens.at(-2) ?? ''
  const isKind = /^\p{L}{2,}$/u.test(last) && !scales.has(last) && !small.has(last)
  return isKind && (/\d/.test(before) || scales.has(before)) ? tokens.slice(0, -1) : tokens
}
