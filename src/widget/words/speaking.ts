// What every language's file shares: how its words take the place of the English ones, and whose region's numbers it uses.

import { countIn } from '../../quiz/count-words.ts'
import type { EstimateWords } from '../estimate/words/en.ts'
import type { ReviewWords } from '../review/words/en.ts'
import type { CoreWords, Words } from './en.ts'

/** How one language counts and lists, as its region does. */
export type Speech<Form extends Intl.LDMLPluralRule> = ReturnType<typeof speechOf<Form>>

/** All parts of a language's words: what the element says, what the review does, and what stands beside a slider. */
interface Catalogue<Form extends Intl.LDMLPluralRule> {
  readonly coreOf: (speech: Speech<Form>) => CoreWords
  readonly reviewOf: (speech: Speech<Form>) => ReviewWords
  readonly estimate: EstimateWords
}

/** The element's words in a language, for the tag that the page gives (BCP 47): a word that the file lacks, because the element
 * is newer, is said in English. */
export const speakIn =
  <Form extends Intl.LDMLPluralRule>(language: string, { coreOf, reviewOf, estimate }: Catalogue<Form>) =>
  (english: CoreWords, tag: string): Words => {
    const speech = speechOf<Form>(localeOf(tag, language))
    return {
      ...over(english, coreOf(speech)),
      review: (more) => over(more, reviewOf(speech)),
      estimate: (more) => over(more, estimate),
    }
  }

function speechOf<Form extends Intl.LDMLPluralRule>(language: string) {
  const count = countIn<Form>(language)
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return { language, ...count, either: (values: readonly number[]): string => list.format(values.map(count.number)) }
}

/** The tag as the page wrote it, where it is a good one; else the language alone. */
function localeOf(tag: string, language: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? language
  } catch {
    return language
  }
}

function over<Known extends object>(english: Known, other: unknown): Known {
  const words = { ...english }
  for (const name in words) {
    const [known, said] = [words[name], isRecord(other) ? other[name] : undefined]
    if (isRecord(known)) words[name] = over(known, said)
    else if (isLike(said, known)) words[name] = said
  }
  return words
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isLike = <Word>(value: unknown, word: Word): value is Word => typeof value === typeof word
