// The name in a mention, told apart from title, office and organisation: "Kremlin adviser Yuri Ushakov" → Yuri Ushakov.

import { ADVERBS, DETERMINERS, JOINTS, PREPOSITIONS, PRONOUNS, TIME_WORDS } from './word-lists.ts'

export interface Name {
  readonly name: string
  /** What stands before it: "Kremlin adviser". */
  readonly title?: string
  readonly isPerson: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const TITLES = set(
  'mr mrs ms miss dr prof professor sir lord lady dame rev reverend president vice-president chairman chairwoman chair minister premier chancellor secretary governor gov senator sen representative rep congressman congresswoman mayor judge justice general gen colonel col captain capt major lieutenant lt sergeant sgt admiral adm officer chief director commissioner spokesman spokeswoman spokesperson adviser advisor analyst economist attorney lawyer prosecutor detective sheriff deputy ceo coach manager professor pastor bishop archbishop cardinal pope king queen prince princess ambassador envoy leader nominee candidate strategist pollster author reporter correspondent editor host actor actress singer director executive founder owner president-elect delegate del speaker treasurer superintendent councilman councilwoman activist expert historian scientist researcher physician surgeon defender champion striker goalkeeper striker',
)
const NO_NAMES: ReadonlySet<string> = new Set([
  ...[ADVERBS, DETERMINERS, JOINTS, PREPOSITIONS, PRONOUNS, TIME_WORDS].flatMap((words) => [...words]),
  ...set(
    'but and or even meanwhile there here which republican republicans democrat democrats democratic gop american americans russian british french german chinese yes no not first former',
  ),
])
const PLACE_STARTS = set(
  'new north south east west united white supreme middle san los las saint fort great saudi sri el la hong central air black lake mount',
)
const ORGANISATIONS =
  /^(?:department|committee|commission|council|court|congress|senate|house|party|university|college|institute|school|bank|group|corp|corporation|company|co|inc|ltd|plc|agency|association|union|federation|league|club|times|post|journal|news|herald|tribune|guardian|press|office|ministry|administration|bureau|board|foundation|fund|center|centre|service|services|police|army|navy|force|forces|guard|airlines|airways|motors|street|avenue|road|city|county|state|states|kingdom|republic|islands?|river|act|bill|law|agreement|treaty|accord|war|day|hospital|church|championship|cup|games|olympics|campaign|project|society|network|magazine|radio|television|tv|study|report|poll|survey|museum|park|airport|stadium|hall|building|tower|bridge|prize|award|awards|global|international|national|federal|security|intelligence|research)$/i

/** Null where nothing in the mention is a name. */
export function nameIn(mention: string): Name | null {
  const words = mention
    .replace(/\(.*?\)/g, ' ')
    .replace(/['’]s?$/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const end = words.findLastIndex(
    (word) => /^\p{Lu}/u.test(word) && !isTitle(word) && !NO_NAMES.has(word.toLowerCase()),
  )
  if (end < 0) return null
  let from = end
  while (from > 0 && isNamePart(words[from - 1] ?? '')) from--
  const name = words.slice(from, end + 1)
  const title = words.slice(0, from).filter((word) => !/^(?:the|a|an)$/i.test(word))
  const isBehind = words.slice(end + 1).some((word) => /^\p{Ll}/u.test(word) && word !== 'and')
  const last = title.at(-1) ?? ''
  if (isBehind || words.includes('and') || /^(?:of|for|at|from|in|on|by)$/.test(last)) return nominal(words)
  return {
    name: name.join(' '),
    ...(title.length === 0 ? {} : { title: title.join(' ') }),
    isPerson: isPersonName(name, title),
  }
}

const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/, ''))

const isNamePart = (word: string): boolean =>
  (/^\p{Lu}/u.test(word) && !isTitle(word) && !NO_NAMES.has(word.toLowerCase())) ||
  /^(?:de|van|von|al|bin|da|del|di)$/.test(word)

/** "a spokesman for Boeing", "officials in Ohio": somebody, but nobody by name. "The Bank of England" is a name. */
function nominal(words: readonly string[]): Name | null {
  const kept = words.filter((word) => !/^the$/i.test(word))
  const isWhole = kept.length > 1 && kept.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|and|the|on)$/.test(word))
  return isWhole && !isTitle(kept[0] ?? '') && !kept.includes('and') ? { name: kept.join(' '), isPerson: false } : null
}

function isPersonName(name: readonly string[], title: readonly string[]): boolean {
  const [first = ''] = name
  if (name.length > 4 || PLACE_STARTS.has(first.toLowerCase()) || name.some((word) => ORGANISATIONS.test(word)))
    return false
  if (name.length === 1) return title.length > 0 || /^\p{Lu}\p{Ll}/u.test(first)
  return !name.every((word) => /^\p{Lu}{3,}$/u.test(word)) && !/^\p{Lu}{3,}$/u.test(first)
}
