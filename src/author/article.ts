// The article, written in Markdown: its text block by block, for evidence to be found in, and its HTML, for pages.

import { fromMarkdown } from 'mdast-util-from-markdown'
import { micromark } from 'micromark'
import { type Normalised, normalise } from '../quiz/normalise.ts'
import { err, ok, type Result } from '../quiz/result.ts'
import { type Word, wordsOf } from './nearest-phrase.ts'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

/** Stands between two blocks of the text. No article holds it, so that no phrase is found across blocks. */
export const BLOCK_END = '\u0000'

/** An article that can be asked about. */
export interface Article {
  readonly markdown: string
  /** The text of its blocks, with `BLOCK_END` between them. */
  readonly text: string
  readonly normalised: Normalised
  /** The same with spaces between the blocks, to see when a phrase runs over two of them. */
  readonly unbroken: string
  readonly words: readonly Word[]
}

// The Markdown parser's time grows with the square of these, so that what no article has is refused before.
const MAX_LINES = 20_000
/** Quotations and lists in one another, told by the marks and by the indentation of a line. */
const MAX_CONTAINERS = 50
/** Marks of emphasis, code and links. */
const MAX_MARKS = 10_000

/** Why an article cannot be used. */
export type ArticleFault = 'too-deep' | 'too-large' | 'nothing-to-ask'

/** Reads an article, or says why nothing can be asked about it. The markdown holds no U+0000. */
export function readArticle(markdown: string): Result<Article, ArticleFault> {
  const refusal = refusalOf(markdown)
  if (refusal !== null) return err(refusal)
  const blocks = blocksOf(fromMarkdown(markdown))
  if (!blocks.some(({ text, isHeading }) => !isHeading && hasSentence(text))) return err('nothing-to-ask')
  const text = blocks.map((block) => block.text).join(BLOCK_END)
  const unbroken = normalise(text.replaceAll(BLOCK_END, ' ')).text
  return ok({ markdown, text, normalised: normalise(text), unbroken, words: wordsOf(text) })
}

/**
 * The article as HTML, raw HTML in it shown as text and links kept to safe protocols.
 * `lower` is by how many levels its headings are lowered, where it stands below others; none goes below the sixth.
 */
export const articleHtml = (markdown: string, lower = 0): string =>
  micromark(markdown).replace(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => {
    return `<${slash}h${Math.min(6, Number(level) + lower)}>`
  })

function refusalOf(markdown: string): 'too-deep' | 'too-large' | null {
  if (countOf(/\n/g, markdown) > MAX_LINES || countOf(/[*_[\]<`]/g, markdown) > MAX_MARKS) return 'too-large'
  const mark = '(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))'
  const deep = new RegExp(`^(?:[ \\t]{${2 * MAX_CONTAINERS}}|(?:[ \\t]*${mark}){${MAX_CONTAINERS}})`, 'm')
  return deep.test(markdown) ? 'too-deep' : null
}

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

interface Block {
  readonly text: string
  readonly isHeading: boolean
}

/** The blocks that hold text, in reading order. A loop, not a recursion: nesting is the author's. */
function blocksOf(root: Root): Block[] {
  return leavesOf(root, isBlock).map((node) => ({
    text: leavesOf(node, isPiece).map(textOf).join(''),
    isHeading: node.type === 'heading',
  }))
}

const isBlock = ({ type }: Node): boolean => ['paragraph', 'heading', 'code', 'html'].includes(type)
const isPiece = (node: Node): boolean => !('children' in node)

/** What the page shows of a node without children: nothing of an image, raw HTML as it is written. */
function textOf(node: Node): string {
  if (node.type === 'break') return '\n'
  return 'value' in node ? node.value : ''
}

/** The outermost nodes that fit, in order. */
function leavesOf(root: Node, fits: (node: Node) => boolean): Node[] {
  const found: Node[] = []
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (fits(node)) found.push(node)
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
  return found
}

/** Fewer words than this state nothing. */
const MIN_WORDS = 3

/** Whether a text says anything, in any script: words are told by Unicode's rules, not by spaces. */
function hasSentence(text: string): boolean {
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words++
    if (words === MIN_WORDS) return true
  }
  return false
}
