// Headers that change nothing: credentials, origins, wishes, and what proxies and other frameworks listen to.

import type { Header } from './wire.ts'

/** Credentials by any name: no reply depends on them. */
export const CREDENTIALS: readonly Header[] = [
  ['Cookie', 'session=1; __Host-id=2'],
  ['Authorization', 'Basic YWRtaW46YWRtaW4='],
  ['Authorization', 'Bearer eyJhbGciOiJub25lIn0.e30.'],
  ['Proxy-Authorization', 'Basic YTpi'],
  ['X-Api-Key', '1'],
]

export const NOISE: Header[] = [
  ...CREDENTIALS,
  ['Accept', 'text/html'],
  ['Accept', 'application/xml;q=0.9, */*;q=0'],
  ['Accept', ';;;'],
  ['Accept-Language', 'de, *;q=0.1'],
  ['Accept-Charset', 'utf-16'],
  ['Origin', 'https://news.example'],
  ['Origin', 'null'],
  ['Origin', `https://${'!'.repeat(2000)}.example`],
  ['Access-Control-Request-Method', 'DELETE'],
  ['Access-Control-Request-Headers', 'x-!,'.repeat(2000)],
  ['Access-Control-Request-Private-Network', 'true'],
  ['Referer', 'https://news.example/!?a=1'],
  ['Range', 'bytes=0-9'],
  ['If-Match', '"0"'],
  ['If-Modified-Since', 'Fri, 31 Dec 2100 00:00:00 GMT'],
  ['If-Unmodified-Since', 'Sat, 01 Jan 2000 00:00:00 GMT'],
  ['Cache-Control', 'no-cache, only-if-cached'],
  ['Prefer', 'return=minimal'],
  ['Sec-Fetch-Site', 'cross-site'],
  ['Sec-GPC', '1'],
  ['User-Agent', ''],
  ['User-Agent', '!'.repeat(4000)],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['X-Original-URL', '/'],
  ['X-Forwarded-Host', 'attacker.example'],
  ['X-Forwarded-Proto', 'http'],
  ['X-Forwarded-For', '127.0.0.1'],
  ['X-Latin', '\u00e4\u00ff'],
  ['X-Empty', ''],
]
