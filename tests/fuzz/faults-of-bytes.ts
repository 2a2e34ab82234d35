// Faults of a body's bytes: no JSON, no UTF-8, too deep, too large, compressed without saying so.

import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { bytesOf, type Draft, encode } from './draft.ts'
import type { Fault, Faults } from './faults.ts'

const hasBody = ({ operation }: Draft): boolean => operation.body !== null

const inBytes = (spoil: (bytes: Uint8Array) => fc.Arbitrary<Uint8Array>): Fault => ({
  appliesTo: hasBody,
  spoil: (draft) => spoil(bytesOf(draft) ?? new Uint8Array()).map((bytes) => ({ ...draft, bytes })),
})

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const inText = (spoil: (text: string) => string): Fault => inBytes((bytes) => fc.constant(encode(spoil(textOf(bytes)))))

const insert = (bytes: Uint8Array, at: number, more: readonly number[]): Uint8Array => {
  const place = at % (bytes.length + 1)
  return Uint8Array.from([...bytes.slice(0, place), ...more, ...bytes.slice(place)])
}

const NO_UTF_8 = [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]]

const WRONG_JSON = [
  '',
  ' \n',
  'NaN',
  'undefined',
  "{'a':1}",
  '{a:1}',
  '[1,]',
  '01',
  '.5',
  '"\t"',
  '"\\x41"',
  '// \n1',
  '{}{}',
  '\ufeff\ufeff1',
]

export const BYTE_FAULTS: Faults = {
  'no JSON': inBytes(() => fc.constantFrom(...WRONG_JSON).map(encode)),
  'broken off': inBytes((bytes) => fc.nat().map((drawn) => bytes.slice(0, drawn % Math.max(1, bytes.length)))),
  'a comma at the end': inText((text) => text.replace(/\}$/, ',}')),
  'a number beyond double': inText((text) => text.replace(/"answer":[^}]*/, '"answer":-1e400')),
  'a number in hexadecimal': inText((text) => text.replace(/"answer":[^}]*/, '"answer":0x10')),
  'a field given twice': inText((text) => text.replace(/\}$/, ',"revision":"0"}')),
  'not UTF-8': inBytes((bytes) =>
    fc.tuple(fc.nat(), fc.constantFrom(...NO_UTF_8)).map(([at, bad]) => insert(bytes, at, bad)),
  ),
  'the mark of what is no UTF-8': inBytes((bytes) => fc.nat().map((at) => insert(bytes, at, [0xef, 0xbf, 0xbd]))),
  'UTF-16': inBytes((bytes) => fc.constant(Uint8Array.from([...bytes].flatMap((byte) => [byte, 0])))),
  'a byte order mark': inBytes((bytes) => fc.constant(insert(bytes, 0, [0xef, 0xbb, 0xbf]))),
  'a byte of no meaning': inBytes((bytes) =>
    fc.tuple(fc.nat(), fc.nat(255)).map(([at, byte]) => insert(bytes, at, [byte])),
  ),
  'compressed, and not said so': inBytes((bytes) => fc.constant(Uint8Array.from(gzipSync(bytes)))),
  'deep nesting': inBytes(() =>
    fc
      .tuple(fc.integer({ min: 31, max: 6000 }), fc.constantFrom(['[', ']'], ['{"a":', '}']), fc.boolean())
      .map(([depth, [open = '', close = ''], isWhole]) =>
        encode(`${open.repeat(depth)}1${isWhole ? close.repeat(depth) : ''}`.slice(0, 16_000)),
      ),
  ),
  'nested about as deep as may be': inBytes((bytes) =>
    fc.integer({ min: 30, max: 33 }).map((depth) => {
      const lists = `"answer":${'['.repeat(depth)}${']'.repeat(depth)}`
      return encode(textOf(bytes).replace(/"answer":[^}]*/, lists))
    }),
  ),
  'as large as may be': inBytes((bytes) => fc.constant(padded(bytes, 16_384))),
  'too large': inBytes((bytes) => fc.constantFrom(16_385, 20_000, 70_000).map((size) => padded(bytes, size))),
  'no bytes that mean anything': inBytes(() => fc.uint8Array({ maxLength: 64 })),
}

/** With space in front, which JSON lets stand. */
const padded = (bytes: Uint8Array, size: number): Uint8Array =>
  Uint8Array.from([...Array.from({ length: Math.max(0, size - bytes.length) }, () => 0x20), ...bytes])
