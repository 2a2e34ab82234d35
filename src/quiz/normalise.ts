// Texts that differ only in how they are encoded or set are the same text: Unicode form, spaces, quotation marks, soft hyphens.

const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4]/
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/
// A character with the combining marks that follow it: the unit that Unicode composes.
const CLUSTER = /\P{M}\p{M}{0,30}|\p{M}{1,30}/gu

/** A text in its normal form, and where in the text each of its UTF-16 code units came from. */
export interface Normalised {
  readonly text: string
  /** `starts[i]` is the offset in the original of what gave `text[i]`. */
  readonly starts: readonly number[]
  /** `ends[i]` is the offset right behind it. */
  readonly ends: readonly number[]
}

/** NFKC, runs of white space as one space, straight quotation marks, nothing invisible. Linear in the length of the text. */
export function normalise(original: string): Normalised {
  const text: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const end = index + cluster.length
    for (const unit of normaliseCluster(cluster).split('')) {
      if (unit === ' ' && text.at(-1) === ' ') {
        ends[ends.length - 1] = end
        continue
      }
      text.push(unit)
      starts.push(index)
      ends.push(end)
    }
  }
  return { text: text.join(''), starts, ends }
}

function normaliseCluster(cluster: string): string {
  if (SINGLE_QUOTES.test(cluster)) return "'"
  if (DOUBLE_QUOTES.test(cluster)) return '"'
  if (INVISIBLE.test(cluster)) return ''
  if (/^\s$/.test(cluster)) return ' '
  return cluster.normalize('NFKC').replace(/\s/g, ' ')
}
