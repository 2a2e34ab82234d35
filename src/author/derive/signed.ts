// Words with their speaker's name beside them and no verb: a signature ("“…” — Ann Lee"), a transcript ("LEE: …").

import { type QuoteFact, spanOf } from './facts.ts'
import type { ReadText, Sentence } from './sentences.ts'
import { isCapitalised } from './tokens.ts'

/** A quotation, a dash and a name, and nothing more. */
export function signedQuotation({ text }: ReadText, { tokens }: Sentence): QuoteFact[] {
  const [quotation, dash, ...rest] = tokens
  const name = rest.filter(({ kind, text: mark }) => kind === 'word' || mark !== '.')
  const [first, last] = [name[0], name.at(-1)]
  if (quotation?.kind !== 'quotation' || dash === undefined || first === undefined || last === undefined) return []
  if (!/^(?:[—–―-]|--)$/.test(dash.text) || name.length > 6 || !name.every(isCapitalised)) return []
  const evidence = spanOf(text, quotation.start, quotation.end)
  const speaker = spanOf(text, first.start, last.end)
  return [{ family: 'quote', kind: 'direct', evidence, speaker, cue: spanOf(text, dash.start, dash.end) }]
}

/** "LEE: What happened?", paragraph by paragraph; one alone is a headline's. */
const LINE = /^(["“]?)(\p{Lu}[\p{Lu} .'’-]{2,30})(:)\s+(\S.*)$/gmu

export function transcriptLines(text: string): QuoteFact[] {
  const lines = [...text.matchAll(LINE)].map(({ 1: mark = '', 2: name = '', 4: words = '', index, 0: line }) => {
    const from = index + mark.length
    const start = index + line.length - words.length
    return {
      family: 'quote',
      kind: 'direct',
      evidence: spanOf(text, start, start + words.length),
      speaker: spanOf(text, from, from + name.length),
      cue: spanOf(text, from + name.length, from + name.length + 1),
    } as const
  })
  return new Set(lines.map(({ speaker }) => speaker.exact)).size > 1 ? lines : []
}
