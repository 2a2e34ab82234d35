// Where in a file something stands: offsets to lines and columns, and paths to offsets.

import { isMap, isScalar, isSeq, LineCounter, type Pair, type YAMLMap } from 'yaml'
import type { Finding } from './rule.ts'
import type { YamlDocument } from './yaml.ts'

/** From 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Turns offsets of a text into positions. */
export function positionsIn(text: string): (offset: number) => Position {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1)
  return (offset) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
}

/**
 * Where in a document a finding points: at its value; at the key, when that is meant or the value is empty; at the
 * parent of what is missing.
 */
export function offsetsIn(document: YamlDocument): (finding: Pick<Finding, 'path' | 'atKey'>) => number {
  const pairs = pairsByKey()
  return ({ path, atKey }) => {
    let place: Place = { node: document.contents, key: undefined }
    for (const [index, step] of path.entries()) {
      const next = stepInto(place.node, step, pairs)
      if (next === undefined) break
      place = next
      if (index === path.length - 1 && atKey && place.key !== undefined) return place.key
    }
    const [start, end] = rangeOf(place.node)
    return start === end && place.key !== undefined ? place.key : start
  }
}

interface Place {
  readonly node: unknown
  /** The offset of the key that the node is the value of. */
  readonly key: number | undefined
}

type Pairs = (map: YAMLMap) => ReadonlyMap<string, Pair>

/** The pairs of a mapping by their keys, gone through once however many findings it has. */
function pairsByKey(): Pairs {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>()
  return (map) => {
    const pairs =
      known.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]))
    known.set(map, pairs)
    return pairs
  }
}

function stepInto(node: unknown, step: string | number, pairs: Pairs): Place | undefined {
  if (isSeq(node) && typeof step === 'number') {
    return step < node.items.length ? { node: node.items[step], key: undefined } : undefined
  }
  const pair = isMap(node) ? pairs(node).get(String(step)) : undefined
  return pair === undefined ? undefined : { node: pair.value, key: rangeOf(pair.key)[0] }
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined
  return [range?.[0] ?? 0, range?.[1] ?? 0]
}
