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

// Elements that part no words. Everything else stands on lines of its own.
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
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

  function read(node: Node): void {
    if (node instanceof Text) {
      pieces.push({ node, start: length })
      push(node.data)
    } else if (!(node instanceof Element)) readAll(node.childNodes)
    else if (node.localName === 'br') push('\n')
    else if (!SKIPPED.has(node.localName) && node.checkVisibility?.() !== false) {
      const edge = INLINE.has(node.localName) ? '' : '\n'
      push(edge)
      readAll(childrenOf(node))
      push(edge)
    }
  }

  function readAll(nodes: Iterable<Node>): void {
    for (const node of nodes) read(node)
  }

  read(root)
  return { text: parts.join(''), rangeOf: (start, end) => rangeOf(pieces, start, end) }
}

/** What is displayed inside an element: its shadow tree, or what a slot was given, or simply its children. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes()
    if (assigned.length > 0) return assigned
  }
  return element.childNodes
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (first === undefined || last === undefined) return null
  const range = new Range()
  range.setStart(first.node, start - first.start)
  range.setEnd(last.node, end - last.start)
  return range
}
