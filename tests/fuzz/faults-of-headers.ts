// Faults of the method and of the headers that are listened to, and conditions that may hold or not.

import fc from 'fast-check'
import type { Draft } from './draft.ts'
import type { Faults } from './faults.ts'
import type { Header } from './wire.ts'

/** Every method that the runtime passes on and Node's client sends. */
export const METHODS: readonly string[] = [
  ...['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PROPPATCH', 'MKCOL', 'COPY'],
  ...['MOVE', 'LOCK', 'UNLOCK', 'SEARCH', 'REPORT', 'MERGE', 'NOTIFY', 'SUBSCRIBE', 'PURGE'],
]

const WRONG_TYPES = [
  ...['text/plain', 'text/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '*/*', ''],
  ...[
    'application/problem+json',
    'application/jsonp',
    'application/json, text/plain',
    'application/json;charset=utf-16',
  ],
  ...['application/json; charset=iso-8859-1', 'application/json; charset=""', 'json', ';', 'application/json\u00e4'],
]

const CODINGS = ['gzip', 'br', 'deflate', 'zstd', 'identity, gzip', 'x-gzip', '!'.repeat(300), '*']

/** Headers whose value must not matter, but for the tags that If-None-Match may name. */
const FREE = [
  ...['Accept', 'Accept-Language', 'Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'],
  ...['If-None-Match', 'If-Match', 'Range', 'Cookie', 'Authorization', 'Referer', 'User-Agent', 'X-Requested-With'],
]

const isNamed = ([name]: Header, other: string): boolean => name.toLowerCase() === other.toLowerCase()

const withHeader = (draft: Draft, name: string, value: string | null): Draft => ({
  ...draft,
  headers: [
    ...draft.headers.filter((header) => !isNamed(header, name)),
    ...(value === null ? [] : [[name, value] as const]),
  ],
})

const hasBody = ({ operation }: Draft): boolean => operation.body !== null

export const HEADER_FAULTS: Faults = {
  'no content type': {
    appliesTo: hasBody,
    spoil: (draft) => fc.constant(withHeader(draft, 'Content-Type', null)),
  },
  'another content type': {
    appliesTo: hasBody,
    spoil: (draft) => fc.constantFrom(...WRONG_TYPES).map((type) => withHeader(draft, 'Content-Type', type)),
  },
  'said to be compressed': {
    appliesTo: hasBody,
    spoil: (draft) => fc.constantFrom(...CODINGS).map((coding) => withHeader(draft, 'Content-Encoding', coding)),
  },
  'a condition': {
    appliesTo: () => true,
    spoil: (draft, { seeds }) =>
      fc
        .oneof(
          fc.constantFrom(...seeds.tags),
          fc.constantFrom(...seeds.tags.map((tag) => `"a,", W/${tag} ,"b"`)),
          fc.constantFrom('*', ' * ', '"0"', 'W/"0"', '', '"', '"*"', `"${'!'.repeat(4000)}`, '"\u00ff"'),
          fc.constantFrom(...seeds.tags.map((tag) => tag.replaceAll('"', ''))),
        )
        .map((condition) => withHeader(draft, 'If-None-Match', condition)),
  },
  'anything is current': {
    appliesTo: () => true,
    spoil: (draft) => fc.constant(withHeader(draft, 'If-None-Match', '*')),
  },
  'one of many is current': {
    appliesTo: () => true,
    spoil: (draft, { seeds: { tags } }) =>
      fc
        .constantFrom(tags.join(', '), tags.map((tag) => `W/${tag}`).join(','))
        .map((known) => withHeader(draft, 'If-None-Match', known)),
  },
  'a header of any value': {
    appliesTo: () => true,
    spoil: (draft) =>
      fc
        .tuple(fc.constantFrom(...FREE), fc.string({ unit: 'grapheme-ascii', maxLength: 200 }))
        .map(([name, value]) => withHeader(draft, name, value)),
  },
  'another method': {
    appliesTo: () => true,
    spoil: (draft) => fc.constantFrom(...METHODS).map((method) => ({ ...draft, method })),
  },
  'a body where there is none': {
    appliesTo: (draft) => !hasBody(draft),
    spoil: (draft) =>
      fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.boolean())
        .map(([bytes, chunked]) => ({ ...draft, bytes, chunked })),
  },
}
