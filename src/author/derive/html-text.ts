// The text of an HTML page: its article, without what stands around it. A page that is no page is read all the same.

const DROPPED = 'script|style|noscript|template|nav|header|footer|aside|form|figure|svg|iframe|button|select|dialog'
const BLOCKS =
  'p|div|section|article|main|h[1-6]|li|ul|ol|blockquote|br|hr|table|tr|td|th|dl|dt|dd|pre|body|html|head|title'
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  pound: '£',
  euro: '€',
  yen: '¥',
  cent: '¢',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ccedil: 'ç',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
}

export interface Page {
  readonly title: string
  /** Paragraphs with an empty line between them. */
  readonly text: string
}

export function textOfHtml(html: string): Page {
  const plain = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const title = heading(plain, 'h1') || heading(plain, 'title').split(/\s[|–—-]\s/)[0] || ''
  const body = articleOf(without(plain))
  const text = body
    .replace(new RegExp(`</?(?:${BLOCKS})(?:\\s[^>]{0,2000})?/?>`, 'gi'), '\n')
    .replace(/<\/?[a-z][^>]{0,2000}>/gi, '')
    .split('\n')
    .map((line) => decode(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line !== title)
  return { title: title.trim(), text: [title.trim(), ...text].filter((line) => line !== '').join('\n\n') }
}

const heading = (html: string, tag: string): string =>
  decode(
    (new RegExp(`<${tag}(?:\\s[^>]{0,2000})?>([\\s\\S]*?)</${tag}>`, 'i').exec(html)?.[1] ?? '').replace(
      /<[^>]{0,2000}>/g,
      ' ',
    ),
  )
    .replace(/\s+/g, ' ')
    .trim()

/** Without what is never the article; a heading that `header` holds has been read before. */
function without(html: string): string {
  const element = new RegExp(`<(${DROPPED})(?:\\s[^>]{0,2000})?>(?:(?!<\\1[\\s>])[\\s\\S])*?</\\1>`, 'gi')
  let left = html
  for (let pass = 0; pass < 4; pass++) {
    const next = left.replace(element, '\n')
    if (next.length === left.length) break
    left = next
  }
  return left
}

/** The longest `article`, else `main`, else `body`. */
function articleOf(html: string): string {
  for (const tag of ['article', 'main', 'body']) {
    const found = [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]{0,2000})?>([\\s\\S]*?)(?:</${tag}>|$)`, 'gi'))].map(
      ([, inner = '']) => inner,
    )
    const longest = found.reduce((best, inner) => (inner.length > best.length ? inner : best), '')
    if (/<p[\s>]/i.test(longest) || (tag === 'body' && longest !== '')) return longest
  }
  return html.replace(/<head[\s>][\s\S]*?<\/head>/i, '')
}

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
