// Words for messages: what the author wrote, shortened and in quotation marks, and what may have been meant.

/** No more of a file's text than this is repeated in a message. */
const MAX_SHOWN = 64

/** A text in quotation marks, as YAML and JSON write it, shortened. */
export function shown(text: string, maximum = MAX_SHOWN): string {
  const characters = [...text.slice(0, 2 * maximum)]
  return JSON.stringify(
    characters.length > maximum || text.length > 2 * maximum ? `${characters.slice(0, maximum - 1).join('')}…` : text,
  )
}

/** ` (did you mean "…"?)` for the nearest known word, or nothing when none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? '' : ` (did you mean ${shown(near)}?)`
}

/** The known word that the fewest slips of the hand lead to; none when that takes more than a third of its letters. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_SHOWN) return undefined
  const ranked = known
    .filter((candidate) => candidate.length <= MAX_SHOWN)
    .map((candidate) => ({ candidate, slips: slipsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= Math.max(1, candidate.length / 3) && 2 * slips <= candidate.length)
    .sort((a, b) => a.slips - b.slips)
  return ranked[0]?.candidate
}

/** Damerau–Levenshtein distance (optimal string alignment): letters left out, added, exchanged or swapped. */
function slipsBetween(from: string, to: string): number {
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : exchanged
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, exchanged, swapped))
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}
