// Links to a phrase in a page: text fragments, https://wicg.github.io/scroll-to-text-fragment/

import type { Evidence } from '../quiz/vocabulary.ts'

/** The page's URL with a text directive (section 3.3.1 of the draft): `#:~:text=[prefix-,]exact[,-suffix]`. */
export function linkToText(page: string, { exact, prefix, suffix }: Evidence): string {
  const before = prefix === undefined ? '' : `${encodeTerm(prefix)}-,`
  const after = suffix === undefined ? '' : `,-${encodeTerm(suffix)}`
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${before}${encodeTerm(exact)}${after}`
}

/** Percent-encodes a term, with the dash, comma and ampersand that the directive's own syntax uses. */
const encodeTerm = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
