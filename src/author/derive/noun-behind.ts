// The noun that a number counts: "90,000 Russian troops", "two-door version", "six of the ships".

const WORD = /^(?:\s?-\s?|\s)(?<word>\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}+)*)/u

/** What ends a noun phrase. Verbs are known by their endings and by the list. */
const STOP =
  /^(?:of|in|on|at|to|from|for|with|by|and|or|but|who|that|which|as|than|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|should|it|he|she|they|we|i|you|this|these|those|the|a|an|his|her|its|their|our|not|if|when|while|since|after|before|during|until|into|over|under|between|about|against|per|each|so|then|there|here|where|also|ago|later|earlier|more|less|out|up|down|off|now|just|only|even|because|came|went|took|made|said|died|got|left|gathered|killed|injured|wounded|arrested|aged|apiece|respectively|yesterday|today|tomorrow|away|million|billion|long|tall|wide|high|deep|through|across|near|around|within|without|whose|whom|have|began|begin|saw|show|showed|say|says|told|voted|live|lived|remain|remained)$/i

/** Behind the number that ends at `end`: how far the noun reaches, and the noun as printed; null where none follows. */
export function nounBehind(text: string, end: number): { readonly length: number; readonly unit: string } | null {
  const of =
    /^\s(?:of\s(?:the\s|its\s|his\s|her\s|their\s|our\s|those\s|these\s)?)/.exec(text.slice(end, end + 12))?.[0] ?? ''
  let at = end + of.length - (of === '' ? 0 : 1)
  const from = at
  const words: string[] = []
  while (words.length < 4) {
    const found = WORD.exec(text.slice(at, at + 40))
    const word = found?.groups?.word
    if (found === null || word === undefined || STOP.test(word) || /n['’]t$/.test(word)) break
    if (
      words.length === 0 &&
      /^(?:\p{Ll}+ing|\p{Ll}+ed|among)$/u.test(word) &&
      !/(?:hundred|building|meeting|hearing|armed|wounded|injured)$/.test(word)
    )
      break
    if (words.length > 0 && /(?:ly|ing|[^e]ed)$/.test(word) && !/^(?:building|meeting|hearing|painting)s?$/.test(word))
      break
    words.push(word)
    at += found[0].length
    if (isHead(word) && !isHead(WORD.exec(text.slice(at, at + 40))?.groups?.word ?? '')) break
  }
  if (words.length === 0) return null
  return { length: at - end, unit: text.slice(from, at).replace(/^[\s-]+/, '') }
}

/** A plural ends most counted phrases. */
const isHead = (word: string): boolean =>
  /(?:[^s'’]s|people|men|women|children|police|feet|teeth|troops)$/.test(word) && !STOP.test(word)
