// Marks passages of the host page and brings the first into view, without touching the page's nodes.

import { outwards } from './page-text.ts'

const NAME = 'news-quiz-proof'
// Where the reader chose the colours, only the system's own are painted; the line shows the mark on a yellow page, too.
const RULE = `::highlight(${NAME}) { background-color: #ffe680; color: #1b1e25; text-decoration: underline 2px #8a6100; }
@media (forced-colors: active) {
  ::highlight(${NAME}) { background-color: Mark; color: MarkText; text-decoration: underline 2px MarkText; }
}`

let sheet: CSSStyleSheet | undefined
/** The quiz whose proof is marked: the page has one mark, and only who made it takes it away. */
let marker: Element | null = null

/** Marks the passages by the CSS Custom Highlight API, where there is one, and scrolls to the first. */
export function showProof(quiz: Element, ranges: readonly Range[]): void {
  const [first] = ranges
  if (first === undefined) return
  marker = quiz
  if ('highlights' in CSS && typeof Highlight === 'function') {
    for (const range of ranges) adoptRule(range.startContainer.getRootNode())
    CSS.highlights.set(NAME, new Highlight(...ranges))
  }
  scrollTo(first)
}

export function hideProof(quiz: Element): void {
  if (marker !== quiz) return
  marker = null
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

/** Brings a passage to the middle of whatever scrolls around it, the page last. */
function scrollTo(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  for (const box of outwards(range.startContainer)) {
    const isPage = box === document.scrollingElement || box === document.body
    if (isPage || (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth)) continue
    const { left, top } = box.getBoundingClientRect()
    box.scrollBy({
      ...wayTo(range, { left, top, width: box.clientWidth, height: box.clientHeight }),
      behavior: 'instant',
    })
  }
  const view = { left: 0, top: 0, width: innerWidth, height: innerHeight }
  scrollBy({ ...wayTo(range, view), behavior: calm ? 'instant' : 'smooth' })
}

interface View {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Sideways only where the passage is out of view. */
function wayTo(range: Range, view: View): { left: number; top: number } {
  const { left, right, top, height } = range.getBoundingClientRect()
  const isSideways = left < view.left || right > view.left + view.width
  return {
    left: isSideways ? (left + right) / 2 - view.left - view.width / 2 : 0,
    top: top + height / 2 - view.top - view.height / 2,
  }
}
