// What a URL may be before anybody looks at what it names.

import { getPath } from 'hono/utils/url'
import type { ProblemSlug } from './problem.ts'

/** In characters: a request's URL is ASCII by the time it is read. */
const MAX_URL_LENGTH = 8 * 1024
const MAX_PARAMETERS = 32

/** Why a URL is too much to look at, or null. */
export function excessOfUrl(url: string): ProblemSlug | null {
  if (url.length > MAX_URL_LENGTH) return 'uri-too-long'
  const query = url.indexOf('?')
  if (query === -1) return null
  return url.slice(query).split('&').length > MAX_PARAMETERS ? 'malformed-url' : null
}

/** Whether every percent-encoding in a URL is one, and stands for UTF-8 (RFC 3986, sections 2.1 and 2.5). */
export function canDecodeUrl(url: string): boolean {
  if (!url.includes('%')) return true
  try {
    decodeURIComponent(url)
    return true
  } catch {
    return false
  }
}

/**
 * The path by which a request finds its handler: decoded, or '', which no handler has, when its URL is too much or cannot be decoded.
 * The URL is read once for all of that: each reading costs a request 2 µs.
 */
export function readablePath(request: Request): string {
  const { url } = request
  if (excessOfUrl(url) !== null) return ''
  if (url.includes('%')) return canDecodeUrl(url) ? getPath(request) : ''
  const query = url.indexOf('?')
  return url.slice(url.indexOf('/', url.indexOf('://') + 3), query === -1 ? undefined : query)
}
