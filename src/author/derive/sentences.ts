// Where sentences end. A quotation is one piece: what is said in it may be several sentences, and is still one statement.

import { isReportingVerb } from './cues.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { isCapitalised, standsBeforeName, type Token, tokensIn } from './tokens.ts'

export interface Sentence {
  readonly tokens: readonly Token[]
  /** The number of its paragraph, from 0. */
  readonly paragraph: number
}

/** A text taken apart. */
export interface ReadText {
  readonly text: string
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Sentence[]
}

export function readText(text: string): ReadText {
  const quotations = quotationsIn(text)
  const sentences: Sentence[] = []
  let paragraph = 0
  let current: Token[] = []
  const finish = () => {
    if (current.length > 0) sentences.push({ tokens: current, paragraph })
    current = []
  }
  const tokens = tokensIn(text, quotations)
  for (const [at, token] of tokens.entries()) {
    const last = tokens[at - 1]
    if (last !== undefined && text.slice(last.end, token.start).includes('\n')) {
      finish()
      paragraph++
    } else if (last !== undefined && current.length > 0 && endsAt(tokens, at)) finish()
    current.push(token)
  }
  finish()
  return { text, quotations, sentences }
}

/** Words that begin a sentence more often than they follow "U.S." or "p.m.". */
const STARTERS: ReadonlySet<string> = new Set(
  'the a an he she it they we i in on at but and as if when while after this that these there his her its their for'.split(
    ' ',
  ),
)

/** Whether a sentence begins with the token at an offset of the list. */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]]
  if (last === undefined || next === undefined || next.start === last.end || !canBegin(next)) return false
  if (last.kind === 'quotation' && /^[—–―-]/.test(next.text)) return false
  if (last.kind === 'quotation') return endsWithin(last, tokens.slice(at, at + 10))
  if (/^[.?!]$/.test(last.text)) return true
  if (last.text === ')' || last.text === ']') return /^[.?!]$/.test(tokens[at - 2]?.text ?? '')
  return last.text.endsWith('.') && !standsBeforeName(last) && isCapitalised(next) && STARTERS.has(next.lower)
}

const canBegin = (token: Token): boolean => token.kind === 'quotation' || /^[\p{Lu}\p{N}([$€£•*—–―]/u.test(token.text)

/** "“No!” Smith said" goes on; "“No.” Smith left" does not. */
function endsWithin({ text }: Token, next: readonly Token[]): boolean {
  if (/[.](?:["”]|'')$/.test(text)) return true
  if (!/[?!…](?:["”]|'')$/.test(text)) return false
  const end = next.findIndex((token) => /^[.?!]$/.test(token.text))
  return !next
    .slice(0, end < 0 ? undefined : end)
    .some((token) => token.kind === 'word' && isReportingVerb(token.lower))
}
