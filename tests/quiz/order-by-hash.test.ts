import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hash32, orderByHash, shuffle } from '../../src/quiz/order-by-hash.ts'
import { options, permutations } from './sample.ts'

const many = (count: number) => Array.from({ length: count }, (_, at) => at)

describe('the hash', () => {
  // FNV-1a's own published values, given through MurmurHash3's finaliser, worked out with whole numbers of any size.
  const finalised = (fnv: bigint) => {
    const low = (value: bigint) => BigInt.asUintN(32, value)
    let hash = low((fnv ^ (fnv >> 16n)) * 0x85ebca6bn)
    hash = low((hash ^ (hash >> 13n)) * 0xc2b2ae35n)
    return Number(hash ^ (hash >> 16n))
  }
  const ROWS: [text: string, fnv: bigint][] = [
    ['', 0x811c9dc5n],
    ['a', 0xe40c292cn],
    ['b', 0xe70c2de5n],
    ['foobar', 0xbf9cf968n],
  ]
  test.each(ROWS)('of "%s" is the published one, finalised', (text, fnv) => expect(hash32(text)).toBe(finalised(fnv)))
})

describe('options in the order of a hash', () => {
  test('every order in which an author may write them gives the same one', () => {
    const written = options('biden', 'putin', 'zelensky', 'borrell', 'blinken')
    const order = orderByHash('who-called', written).map(({ id }) => id)
    expect(order).toEqual(['zelensky', 'blinken', 'biden', 'borrell', 'putin'])
    for (const all of permutations(written)) expect(orderByHash('who-called', all).map(({ id }) => id)).toEqual(order)
  })

  test('are the same options, with their texts and nothing else', () => {
    const arbitraryOptions = fc.uniqueArray(
      fc.record({ id: fc.string(), text: fc.string(), right: fc.boolean() }, { noNullPrototype: true }),
      {
        selector: ({ id }) => id,
      },
    )
    fc.assert(
      fc.property(fc.string(), arbitraryOptions, (question, all) => {
        const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
        const before = structuredClone(all)
        expect(orderByHash(question, all).toSorted(byId)).toStrictEqual(
          all.map(({ id, text }) => ({ id, text })).toSorted(byId),
        )
        expect(all).toStrictEqual(before)
      }),
    )
  })

  test('two ids with one hash have an order of their own', () => {
    const [one, other] = ['14862yy', 'bt5gy0'] as const // found by search
    expect(hash32(`q/${one}`)).toBe(hash32(`q/${other}`))
    expect(orderByHash('q', options(one, other))).toStrictEqual(options(one, other))
    expect(orderByHash('q', options(other, one))).toStrictEqual(options(one, other))
  })

  test('each option stands in each place equally often, over many questions', () => {
    const places = [0, 0, 0, 0]
    for (const at of many(8000)) {
      const place = orderByHash(`question-${at}`, options('a', 'b', 'c', 'd')).findIndex(({ id }) => id === 'a')
      places[place] = (places[place] ?? 0) + 1
    }
    for (const count of places) expect(Math.abs(count - 2000)).toBeLessThan(160) // four standard deviations
  })
})

describe('a shuffle', () => {
  test('is the same for the same seed, holds each item once, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items]
        const shuffled = shuffle(items, seed)
        expect(shuffle(items, seed)).toEqual(shuffled)
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b))
        expect(items).toEqual(before)
      }),
    )
  })

  test('moves places, not items: the same seed and length, the same order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (items, seed) => {
        const places = shuffle(many(items.length), seed)
        expect(shuffle(items, seed)).toEqual(places.map((place) => items[place]))
      }),
    )
  })

  test('a hundred seeds give a hundred orders of twelve', () => {
    expect(new Set(many(100).map((seed) => shuffle(many(12), `seed-${seed}`).join())).size).toBe(100)
  })

  test('every order of four comes equally often', () => {
    const counts = new Map<string, number>()
    for (const seed of many(24_000)) {
      const order = shuffle(many(4), String(seed)).join()
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(24)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(130) // four standard deviations
  })
})
