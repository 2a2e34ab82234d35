// Articles, titles and particles, which a fair reader passes over. The lists are of the languages that the tables of answers are in.

import { fold } from './fold.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '))

const ARTICLES = setOf('the a an der die das den dem des ein eine einen einem einer le la les l un une el los las una')

const TITLES = setOf(
  [
    'mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess crown pope judge justice',
    'president prime minister chancellor senator general captain colonel governor mayor secretary chief vice foreign',
    'press leader speaker spokesman spokeswoman adviser advisor white house kremlin us uk eu former then late acting ex',
    'herr frau prasident prasidentin bundesprasident bundeskanzler bundeskanzlerin kanzler kanzlerin ministerin',
    'aussenminister aussenministerin konig konigin papst',
    'm mme mlle monsieur madame mademoiselle presidente premier ministre chancelier chanceliere roi reine pape',
    'sr sra srta senor senora senorita don dona ministro ministra canciller rey reina papa',
    'пан пані президент президентка премєр премєрка міністр міністерка канцлер канцлерка король королева папа',
    'سيد سيده رئيس رئيسه ملك ملكه دكتور دكتوره مستشار مستشاره وزير وزيره امير اميره بابا',
  ].join(' '),
)

const PARTICLES = setOf(
  'von van vom der den de del della di da du dos das la le les el al bin ibn ben abu zu zum zur d l',
)
const GENERATIONS = setOf('jr sr ii iii iv')

/** Without the articles in front; never without all of it. */
export const withoutArticles = (words: readonly string[]): readonly string[] => dropFirst(words, ARTICLES)

/** Without titles, particles and generations: Dr Ursula von der Leyen is Ursula Leyen. Never without all of it. */
export function bareName(words: readonly string[]): readonly string[] {
  const untitled = dropFirst(withoutArticles(words), TITLES)
  const bare = untitled.filter((word, index) => !PARTICLES.has(word) && !(index > 0 && GENERATIONS.has(word)))
  return bare.length === 0 ? untitled : bare
}

/** One word may stand before a title: the Russian president Putin. Not two: the wife of president Biden. */
export function fromTitle(typed: readonly string[]): readonly string[] {
  const words = withoutArticles(typed)
  const isTitled = words.length > 2 && !TITLES.has(words[0] ?? '') && TITLES.has(words[1] ?? '')
  return isTitled ? words.slice(1) : words
}

function dropFirst(words: readonly string[], dropped: ReadonlySet<string>): readonly string[] {
  const first = words.findIndex((word) => !dropped.has(word))
  return first === -1 ? words.slice(-1) : words.slice(first)
}
