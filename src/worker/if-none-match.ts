// The precondition If-None-Match: whether the client has the current representation already.

// A weak tag has `W/` before it, which a weak comparison passes over.
const OPAQUE_TAG = /"[^"]*"/g

/**
 * Whether the field's value names the tag (RFC 9110, section 13.1.2): a list compared weakly, so that `W/` does not count,
 * or `*`, which any representation fits. Linear in the length of the value; what is no entity tag is passed over.
 */
export function isFresh(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  for (const [tag] of ifNoneMatch.matchAll(OPAQUE_TAG)) {
    if (tag === etag) return true
  }
  return false
}
