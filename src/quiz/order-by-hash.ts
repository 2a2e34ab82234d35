// Orders that tell nothing: by a hash of ids for options, by a seed for questions. No chance of its own.

import type { Option } from './vocabulary.ts'

/** A 32-bit hash of a text: FNV-1a over its UTF-16 code units, then MurmurHash3's finaliser, so that near ids land far apart. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The options in the order of a hash of their ids, the question's id mixed in; the author's order, which may tell the key, is lost. */
export function orderByHash(questionId: string, options: readonly Option[]): Option[] {
  return options
    .map(({ id, text }) => ({ id, text, rank: hash32(`${questionId}/${id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ id, text }) => ({ id, text }))
}

/** A shuffled copy: sorted by a hash of seed and place. The same seed and length always give the same order. */
export function shuffle<Item>(items: readonly Item[], seed: string): Item[] {
  return items
    .map((item, index) => ({ item, index, rank: hash32(`${seed}/${index}`) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ item }) => item)
}
