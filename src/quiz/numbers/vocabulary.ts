// The words for numbers of each language, made ready for looking up.

import { ar } from './languages/ar.ts'
import { de } from './languages/de.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fr } from './languages/fr.ts'
import { uk } from './languages/uk.ts'
import type { NumberWords } from './words.ts'

const LANGUAGES: Readonly<Record<string, NumberWords>> = { en, de, fr, es, uk, ar }

const NONE: NumberWords = {
  ...{
    about: '',
    bound: '',
    between: '',
    to: '',
    percent: '',
    minus: '',
    and: '',
    small: {},
    scales: { 3: 'k' },
  },
}

/** A phrase as its tokens. */
export type Phrase = readonly string[]

export interface Vocabulary {
  readonly about: readonly Phrase[]
  readonly bound: readonly Phrase[]
  readonly between: readonly Phrase[]
  readonly to: readonly Phrase[]
  readonly percent: readonly Phrase[]
  readonly minus: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly small: ReadonlyMap<string, number>
  /** Word → power of ten. */
  readonly scales: ReadonlyMap<string, number>
  readonly rewrite: readonly (readonly [RegExp, string])[]
}

const phrasesOf = (list: string): Phrase[] =>
  list
    .split('|')
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length)

const prepare = (words: NumberWords): Vocabulary => ({
  about: [...phrasesOf(words.about), ['~'], ['≈']],
  bound: [...phrasesOf(words.bound), ['>'], ['<'], ['≥'], ['≤']],
  between: phrasesOf(words.between),
  to: [...phrasesOf(words.to), ['-'], ['–'], ['—']],
  percent: [...phrasesOf(words.percent), ['%'], ['٪']],
  minus: new Set(words.minus.split('|')),
  and: new Set(words.and.split('|')),
  small: new Map(Object.entries(words.small)),
  scales: new Map(
    Object.entries(words.scales).flatMap(([power, list]) => list.split('|').map((word) => [word, Number(power)])),
  ),
  rewrite: words.rewrite ?? [],
})

const prepared = new Map<string, Vocabulary>()

/** The words of a language (BCP 47), by its first subtag; of a language that is not known, k and % alone. */
export function vocabularyOf(lang: string): Vocabulary {
  const primary = lang.split('-', 1)[0]?.toLowerCase() ?? ''
  const code = Object.hasOwn(LANGUAGES, primary) ? primary : ''
  const known = prepared.get(code)
  if (known !== undefined) return known
  const vocabulary = prepare(LANGUAGES[code] ?? NONE)
  prepared.set(code, vocabulary)
  return vocabulary
}
