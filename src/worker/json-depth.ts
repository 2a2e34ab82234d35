// How deep a JSON text nests, told before it is parsed.

const OPENING = /[[{]/g

/** Whether lists and objects nest deeper than a limit. One pass; a text that is no JSON gets some answer, never a throw. */
export function isDeeperThan(json: string, limit: number): boolean {
  // Nearly every text has fewer brackets at all, which is told in a tenth of the time.
  if ((json.match(OPENING)?.length ?? 0) <= limit) return false
  let depth = 0
  let quoted = false
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (character === '"') quoted = !quoted
    else if (quoted) at += character === '\\' ? 1 : 0
    else if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth > limit) return true
  }
  return false
}
