// What is drafted from: the words of a text, Markdown or HTML file, its headline, and whether it is English at all.

import { err, ok, type Result } from '../../quiz/result.ts'
import { textOfHtml } from './html-text.ts'

export interface SourceArticle {
  readonly title: string
  /** What the facts' offsets count in. Of plain text, the file as it is. */
  readonly text: string
  /** Whether `text` was made from markup, so that it is not the file's own. */
  readonly isMade: boolean
}

export type SourceFault = 'nothing-to-ask' | 'language-not-supported'

/** Reads a file's text; `format` is its extension. */
export function readSource(file: string, format: string): Result<SourceArticle, SourceFault> {
  const isHtml = /^x?html?$/i.test(format) || /^\s*(?:<!doctype html|<html[\s>])/i.test(file)
  const isMarkdown = /^(?:md|markdown)$/i.test(format)
  const text = isHtml ? textOfHtml(file).text : isMarkdown ? textOfMarkdown(file) : file
  const words = text.match(/\p{L}+/gu) ?? []
  if (!/[\p{L}\p{N}]/u.test(text)) return err('nothing-to-ask')
  if (!isEnglish(words)) return err('language-not-supported')
  return ok({ title: titleOf(text), text, isMade: text !== file })
}

/** Without the marks of headings, quotations, emphasis and links. */
const textOfMarkdown = (markdown: string): string =>
  markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(?: {0,3})(?:#{1,6}|>)\s?/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_\n]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\([\\`*_{}[\]()#+.!<>~|-])/g, '$1')
    .replace(/([^\n])\n(?=[^\n\s*+-])/g, '$1 ')

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const ENGLISH = set(
  'the of and to a in is was that were for it its he she i you we with as at on by are be said from has have had will would not this which they their or if when who',
)
/** The small words of its neighbours, without those that English has too. */
const OTHER = set(
  'la ce sur avec se al der die das und ist nicht ein eine von mit dem den zu sich auf le les des et est une dans que qui pour du au el los las y una del por con para il di che un gli della non não os uma em het een van dat och att det som på av jest nie się na w do',
)

/** English is known by its small words, some three in ten of any text; a single sentence may have none of them. */
function isEnglish(words: readonly string[]): boolean {
  const lower = words.map((word) => word.toLowerCase())
  const [own, others] = [ENGLISH, OTHER].map((known) => lower.filter((word) => known.has(word)).length)
  const isLatin = words.filter((word) => /^[\p{Script=Latin}]/u.test(word)).length * 2 >= words.length
  return isLatin && (own ?? 0) >= (others ?? 0) && (words.length < 30 || (own ?? 0) >= words.length * 0.1)
}

const titleOf = (text: string): string => {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? ''
  return first.trim().length <= 200 ? first.trim() : `${first.trim().slice(0, 199)}…`
}

/** What stands below articles and is none: the rest of the page begins there. */
const REST =
  /^(?:similar posts|related (?:posts|articles|stories)|leave a (?:reply|comment)|your email address|comments?(?: \(\d+\))?|share this(?: article)?|sign up|subscribe|advertisement|read (?:more|next)|more from)\b/i

/** The paragraphs of the article, without its headline and without what stands below it. */
export function paragraphsOf({ text, title }: SourceArticle): string[] {
  const lines = text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const end = lines.findIndex((line, index) => index > 2 && line.length < 60 && REST.test(line))
  return lines
    .slice(0, end < 0 ? undefined : end)
    .filter((line, index) => index > 0 || line !== title.replace(/\s+/g, ' '))
}

/** The article in Markdown, each paragraph as it reads. */
export const markdownOf = (article: SourceArticle): string =>
  `${[`# ${escapeMarks(article.title.replace(/\s+/g, ' '))}`, ...paragraphsOf(article).map(escapeMarks)].join('\n\n')}\n`

const escapeMarks = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^(\s*)([#+~=|-]|\d+(?=[.)]\s))/, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
