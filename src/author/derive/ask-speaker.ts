// Questions on who said what. The speakers of the article stand against each other.

import type { Setting } from './ask.ts'
import { type Candidate, idOf, optionsOf, overlap } from './candidate.ts'
import type { QuoteFact } from './facts.ts'
import { plain } from './passage.ts'
import { lastWord } from './people.ts'
import { proofOf } from './proof.ts'
import { wordCount } from './quotations.ts'
import { ADVERBS, DETERMINERS, JOINTS, looksLikeVerb, PREPOSITIONS, PRONOUNS } from './word-lists.ts'

export const TOPIC = 'who said what'
const MOST_WORDS = 34

export function askSpeaker(setting: Setting, fact: QuoteFact): Candidate | null {
  const name = fact.speaker.name
  const words = wordsOf(fact)
  const proof = proofOfStatement(setting, fact)
  if (name === undefined || words === null || proof === null || tells(words, fact)) return null
  const wrong = setting.speakers
    .filter((other) => other !== name && lastWord(other) !== lastWord(name) && !words.includes(lastWord(other)))
    .slice(0, 3)
  if (wrong.length < 2) return null
  const options = optionsOf([name, ...wrong])
  return {
    topic: TOPIC,
    prompt: promptOf(fact, words),
    evidence: [proof],
    explanation: explanationOf(fact, name),
    shown: [fact.evidence, fact.speaker],
    secret: [fact.speaker],
    facts: [fact],
    form: { kind: 'single', options, answer: idOf(options, name) },
    right: name,
    wrong,
    why: [
      fact.kind === 'reported' ? 'a statement with a named source' : 'quoted words with a named speaker',
      `${options.length} speakers of the article to choose from`,
    ],
    ...lookAt(setting, fact, name),
    score: scoreOf(fact, words, options.length),
  }
}

/** What is shown of the statement: a whole quotation's first sentences, or the clause; null where it says too little. */
export function wordsOf({ kind, evidence }: QuoteFact): string | null {
  const inner = plain(
    kind === 'direct' || /^["“]/.test(evidence.exact)
      ? evidence.exact.replace(/^["“]|''|["”,]+$/g, '')
      : evidence.exact,
  )
  const cleaned = inner.replace(/^'+|[',.;:]+$/g, '').replace(/^(?:that\s)+/, '')
  const sentences = cleaned.split(/(?<!\b(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|St|\p{Lu})\.)(?<=[.?!])\s+(?=\p{Lu})/u)
  let shown = sentences[0] ?? ''
  for (const sentence of sentences.slice(1)) if (wordCount(`${shown} ${sentence}`) <= 24) shown = `${shown} ${sentence}`
  const count = wordCount(shown)
  return count < 6 || count > MOST_WORDS ? null : shown.replace(/(?<!\p{Lu})[.;:,]+$|(?<=\p{Lu})[;:,]+$/u, '').trim()
}

/** Whether the words name their own speaker, or lean on somebody named before. */
const tells = (words: string, { speaker, kind }: QuoteFact): boolean =>
  (kind !== 'direct' && looksLikeVerb(words.split(' ')[0] ?? '')) ||
  words.includes(lastWord(speaker.name ?? speaker.exact)) ||
  (kind !== 'direct' &&
    /\b(?:he|she|him|her|his|hers|they|their|it|its|this|these|those)\b/i.test(words.split(' ').slice(0, 4).join(' ')))

/** What the editor should look at: a pronoun, or a name that nobody introduces. */
function lookAt({ refused }: Setting, { speaker, evidence }: QuoteFact, name: string): { look?: string } {
  if (/^(?:he|she|who)$/i.test(speaker.exact))
    return { look: `the article says “${speaker.exact}” here: is that ${name}?` }
  const unknown = refused.find(
    ({ reason, evidence: place }) => reason === 'a name that the article never introduces' && overlap(place, evidence),
  )
  return unknown === undefined
    ? {}
    : { look: `the article never introduces “${unknown.evidence.exact}”: is the name right?` }
}

function promptOf({ kind, cue, evidence }: QuoteFact, words: string): string {
  const isQuoted = kind === 'direct' || /^["“]/.test(evidence.exact)
  if (isQuoted) return `Who is quoted with the words “${words}”?`
  const verb = plain(cue.exact)
  if (/^(?:described|describes)$/.test(verb)) return `Who ${verb} ${words}?`
  if (/^to\s/.test(words)) return `Who ${verb} ${words}?`
  if (
    /^(?:reiterated|denied|announced|confirmed|acknowledged|stressed|emphasized|predicted)$/.test(verb) &&
    !evidence.exact.startsWith('that ') &&
    /^(?:the|a|an|his|her|its|their|any)\s/i.test(words)
  )
    return `Who ${verb} ${words}?`
  const said =
    /^(?:says|said|warned|argued|noted|added|insisted|claimed|announced|predicted|acknowledged|suggested|stressed|confirmed)$/.test(
      verb,
    )
      ? verb
      : 'said'
  return `Who ${said === 'added' || said === 'says' ? 'said' : said} that ${lowered(words)}?`
}

/** The first word of a fronted clause loses its capital unless it is a name's. */
const lowered = (words: string): string => {
  const first = /^[\p{L}'’]+/u.exec(words)?.[0].toLowerCase() ?? ''
  const isSmall =
    [DETERMINERS, PREPOSITIONS, PRONOUNS, JOINTS, ADVERBS].some((known) => known.has(first)) || first === 'there'
  return isSmall ? `${first}${words.slice(first.length)}` : words
}

const explanationOf = ({ speaker }: QuoteFact, name: string): string =>
  speaker.title === undefined
    ? `The article names ${name} as the source.`
    : `The article names ${name} (${plain(speaker.title)}) as the source.`

/** Speaker, verb and words in one phrase, if they stand together; else the words alone. */
function proofOfStatement({ read: { text }, article }: Setting, { evidence, speaker, cue }: QuoteFact) {
  const start = Math.min(evidence.start, speaker.start, cue.start)
  const end = Math.max(evidence.end, speaker.end, cue.end)
  const isClose = end - start <= 420 && !text.slice(start, end).includes('\n')
  return proofOf(text, isClose ? { start, end } : evidence, article)
}

function scoreOf({ kind, speaker }: QuoteFact, words: string, options: number): number {
  const count = wordCount(words)
  return (
    6 +
    (kind === 'direct' ? 1 : 0) +
    (count >= 9 && count <= 26 ? 1 : 0) +
    (options > 3 ? 1 : 0) -
    (/^(?:he|she|who)$/i.test(speaker.exact) ? 2 : 0)
  )
}
