// The text of a page as a reader sees it, and which node each of its characters stands in.

/** Offsets are UTF-16 code units of `text`. */
export interface PageText {
  readonly text: string
  /** The range of the page between two offsets; null where the page has no text there any more. */
  readonly rangeOf: (start: number, end: number) => Range | null
}

interface Piece {
  readonly node: Text
  /** Where the node's text begins in the page's. */
  readonly start: number
}

// What is no text of the page: programs, controls, and quizzes, so that no quiz finds itself or its neighbour.
const SKIPPED = new Set(
  'script style noscript template textarea select button input svg canvas object iframe rt rp news-quiz'.split(' '),
)

/** Reads everything below a node, open shadow roots too; what is not displayed is not read. */
export function readText(root: Node): PageText {
  const pieces: Piece[] = []
  const parts: string[] = []
  let length = 0
  const push = (part: string): void => {
    parts.push(part)
    length += part.length
  }

  function read(node: Node, isVisible: boolean): void {
    if (node instanceof Text) {
      if (!isVisible) return
      pieces.push({ node, start: length })
      push(node.data)
    } else if (node instanceof Element) {
      if (node.localName === 'br') push('\n')
      else if (!SKIPPED.has(node.localName)) readElement(node)
    }
  }

  function readElement(element: Element): void {
    const style = getComputedStyle(element)
    if (!isDisplayed(element, style)) return
    const edge = partsNoWords(element, style) ? '' : '\n'
    push(edge)
    for (const child of childrenOf(element)) read(child, style.visibility === 'visible')
    push(edge)
  }

  read(root, true)
  return { text: parts.join(''), rangeOf: (start, end) => rangeOf(pieces, start, end) }
}

/** An element without a box of its own, as a slot is, may still show its children. */
const isDisplayed = (element: Element, { display, contentVisibility }: CSSStyleDeclaration): boolean =>
  display === 'contents' ||
  (display !== 'none' && contentVisibility !== 'hidden' && element.checkVisibility?.() !== false)

/** What stands in a line, and the floating initial of a paragraph; everything else stands on lines of its own. */
const partsNoWords = (element: Element, { display, float }: CSSStyleDeclaration): boolean =>
  /^(inline|contents|ruby)/.test(display) || (float !== 'none' && (element.textContent ?? '').length < 3)

/** What is displayed inside an element: its shadow tree, or what a slot was given, or simply its children. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes()
    if (assigned.length > 0) return assigned
  }
  if (element instanceof HTMLDetailsElement && !element.open) return element.querySelectorAll(':scope > summary')
  return element.childNodes
}

/** A node, what it is displayed in, and so on outwards: through slots and out of shadow roots. */
export function* outwards(node: Node): Generator<Element> {
  for (let at: Node | null = node; at !== null; ) {
    if (at instanceof Element) yield at
    at = (at instanceof Element || at instanceof Text ? at.assignedSlot : null) ?? parentOf(at)
  }
}

const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode)

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (first === undefined || last === undefined) return null
  const range = new Range()
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}
