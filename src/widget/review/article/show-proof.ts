// Marks passages of the host page and brings the first into view, without touching the page's nodes.

const NAME = 'news-quiz-proof'
const RULE = `::highlight(${NAME}) { background-color: #ffe680; color: #1b1e25; }`

let sheet: CSSStyleSheet | undefined

/** Marks the passages by the CSS Custom Highlight API, where there is one, and scrolls to the first. */
export function showProof(ranges: readonly Range[]): void {
  const [first] = ranges
  if (first === undefined) return
  if ('highlights' in CSS && typeof Highlight === 'function') {
    for (const range of ranges) adoptRule(range.startContainer.getRootNode())
    CSS.highlights.set(NAME, new Highlight(...ranges))
  }
  scrollTo(first)
}

export function hideProof(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME)
}

/** Where the passage stands, so must the rule: in the document, or in the shadow root that the article is in. */
function adoptRule(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(RULE)
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}

function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { top, height } = range.getBoundingClientRect()
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: calm ? 'instant' : 'smooth' })
}
