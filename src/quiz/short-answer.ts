// How near a typed answer is to answers that an author has listed, as names and words are written by readers.

import { fold, foldSpelledOut, isSpelledOut, wordsOf } from './fold.ts'
import { bareName, fromTitle, withoutArticles } from './person-name.ts'
import { slipsBetween } from './typos.ts'

/** An article or a title is less than a slip, but not nothing: LA Times is nearer to itself than to Times, Mrs Biden than to Joe Biden. */
const ADDED = 0.5

/** The words of a text, with ä as a; and where there is one, with ä as ae. */
export type Spellings = readonly (readonly string[])[]
export function spellingsOf(text: string): Spellings {
  const whole = turned(text)
  const plain = wordsOf(fold(whole))
  return isSpelledOut(whole) ? [plain, wordsOf(foldSpelledOut(whole))] : [plain]
}

/** Folding a key takes longer than grading with it, and the same keys are asked for again and again. */
const known = new WeakMap<readonly string[], readonly Spellings[]>()

function spellingsOfAll(answers: readonly string[]): readonly Spellings[] {
  const spellings = known.get(answers) ?? answers.map(spellingsOf)
  known.set(answers, spellings)
  return spellings
}

/** "Biden, Joe" is Joe Biden. */
const turned = (text: string): string => text.replace(/^([^,،]+)[,،]([^,،]+)$/, '$2 $1')

/**
 * Slips from the nearest of the answers that are something else. What they are called is told by their articles too: LA Times is not
 * Times. With a surname, they are names of persons as well, whose last names are something else, but for that surname.
 */
export function slipsFromRejected(typed: Spellings, rejected: readonly string[], surname?: string): number {
  const whole = spellingsOfAll(rejected).flat()
  const family = spellingsOf(surname ?? '').flat()
  const last = surname === undefined ? [] : whole.map((key) => key.slice(-1))
  const keys = [...whole, ...last.filter(([word = '']) => !family.includes(word))]
  const bare = surname === undefined ? withoutArticles : (words: readonly string[]) => bareName(fromTitle(words))
  const slips = keys.flatMap((key) =>
    typed.flatMap((words) => [
      slipsBetween(words, key) ?? Infinity,
      (slipsBetween(bare(words), key) ?? Infinity) + ADDED,
    ]),
  )
  return Math.min(...slips, Infinity)
}

/** Slips from the nearest of some answers; beyond all allowance when it is none of them. With a surname, they are names of persons. */
export function slipsFromNearest(typed: Spellings, answers: readonly string[], surname?: string): number {
  const family = surname === undefined ? undefined : spellingsOf(surname)
  const slips = spellingsOfAll(answers).flatMap((spellings) =>
    spellings.flatMap((key, spelling) =>
      typed.map((words) =>
        Math.min(
          slipsFrom(words, key),
          family === undefined ? Infinity : slipsInName(words, key, family[spelling] ?? family[0] ?? []),
        ),
      ),
    ),
  )
  return Math.min(...slips, Infinity)
}

function slipsFrom(typed: readonly string[], key: readonly string[]): number {
  const plain = slipsBetween(typed, key) ?? Infinity
  return Math.min(plain, (slipsBetween(withoutArticles(typed), withoutArticles(key)) ?? Infinity) + ADDED)
}

/** The surname, at the end or in front, with given names that may be left out or cut to their first letter. */
function slipsInName(typed: readonly string[], key: readonly string[], surname: readonly string[]): number {
  const family = bareName(surname)
  const given = bareName(key).filter((word) => !family.includes(word))
  const words = bareName(fromTitle(typed), key)
  const size = family.length
  const sides = [
    { family: words.slice(-size), given: words.slice(0, -size) },
    { family: words.slice(0, size), given: words.slice(size) },
  ]
  const slips = sides.map((side) => (slipsBetween(side.family, family) ?? Infinity) + slipsInGiven(side.given, given))
  const whole = slipsBetween(typed, surname) ?? Infinity // DeGaulle
  return Math.min(whole, Math.min(...slips) + (words.length < typed.length ? ADDED : 0))
}

function slipsInGiven(typed: readonly string[], given: readonly string[]): number {
  let slips = 0
  let next = 0
  for (const word of typed) {
    const found = given.slice(next).findIndex((name) => isGiven(word, name))
    if (found === -1 && next > 0 && PATRONYMIC.test(word)) continue
    if (found === -1) return Infinity
    slips += word.length <= 2 ? 0 : (slipsBetween([word], [given[next + found] ?? '']) ?? 0)
    next += found + 1
  }
  return slips
}

/** Cut to its first letter or two: J. and Дж. are Joe and Джо. */
const isGiven = (typed: string, name: string): boolean =>
  [...typed].length <= 2 ? name.startsWith(typed) : slipsBetween([typed], [name]) !== null

/** The father's name behind the given one: Vladimir Vladimirovich, В. О. It makes no other person. */
const PATRONYMIC = /^\p{Script=Cyrillic}$|(?:vich|vna|вич|вна)$/u
