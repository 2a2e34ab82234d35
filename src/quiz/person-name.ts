// Articles, titles and particles, which a fair reader passes over. The lists are of the languages that the tables of answers are in.

import { fold } from './fold.ts'
import { raw } from './raw.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '))

/** Articles, and what stands before a place that answers where: in Geneva. */
const ARTICLES = setOf(
  raw`the a an der die das den dem des ein eine einen einem einer le la les l un une el los las una in at im en au aux dans у в на في`,
)

/** Titles, and what stands behind them: the secretary of state, the Russian president in the order of other languages. */
const TITLES = new Set([
  'of state',
  'of defence',
  'of defense',
  'des affaires',
  ...setOf(
    [
      'mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess crown pope judge justice',
      'president prime minister chancellor senator general captain colonel governor mayor secretary chief vice foreign',
      'press leader speaker spokesman spokeswoman adviser advisor white house kremlin us uk eu former then late acting ex',
      'herr frau prasident prasidentin bundesprasident bundeskanzler bundeskanzlerin kanzler kanzlerin ministerin',
      'aussenminister aussenministerin konig konigin papst bundespraesident',
      'm mme mlle monsieur madame mademoiselle presidente premier ministre chancelier chanceliere roi reine pape',
      'sr sra srta senor senora senorita don dona ministro ministra canciller rey reina papa',
      raw`state national security defence defense affaires etrangeres russe americain francais ruso estadounidense روسي امريكي`,
      raw`пан пані президент президентка премєр премєрка міністр міністерка канцлер канцлерка король королева папа держсекретар сша росії україни`,
      raw`سيد سيده رئيس رئيسه ملك ملكه دكتور دكتوره مستشار مستشاره وزير وزيره امير اميره بابا`,
    ].join(' '),
  ),
])

const PARTICLES = setOf(
  'von van vom der den de del della di da du dos das la le les el al bin ibn ben abu zu zum zur d l',
)
const GENERATIONS = setOf('jr sr ii iii iv')

/** Without the articles in front; never without all of it. */
export const withoutArticles = (words: readonly string[]): readonly string[] => dropFirst(words, ARTICLES)

/**
 * Without titles, particles and generations: Dr Ursula von der Leyen is Ursula Leyen. Never without all of it. A letter alone is an
 * initial, where the name that it is compared with has no such word: A. Merkel, D. Biden; but M. Macron is Monsieur.
 */
export function bareName(words: readonly string[], name = words): readonly string[] {
  const isInitial = (word: string) => word.length === 1 && word !== 'm' && !name.includes(word)
  const untitled =
    isInitial(words[0] ?? '') && !TITLES.has(words[1] ?? '') ? words : dropFirst(withoutArticles(words), TITLES)
  const bare = untitled.filter(
    (word, index) => isInitial(word) || !(PARTICLES.has(word) || (index > 0 && GENERATIONS.has(word))),
  )
  return bare.length === 0 ? untitled : bare
}

/** One word may stand before a title: the Russian president Putin, U.S. President Biden. Not two: the wife of president Biden. */
export function fromTitle(typed: readonly string[]): readonly string[] {
  const [first = '', second = '', ...rest] = withoutArticles(typed)
  if (TITLES.has(first) || rest.length === 0) return typed
  if (TITLES.has(second)) return [second, ...rest]
  return first.length + second.length === 2 && TITLES.has(rest[0] ?? '') ? rest : typed
}

function dropFirst(words: readonly string[], dropped: ReadonlySet<string>): readonly string[] {
  const first = words.findIndex((word, index) => !dropped.has(word) && !dropped.has(`${word} ${words[index + 1]}`))
  return first === -1 ? words.slice(-1) : words.slice(first)
}
