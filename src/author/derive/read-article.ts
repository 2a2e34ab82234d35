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
  if (words.length < 5 || !/\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(text)) return err('nothing-to-ask')
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

const COMMON = new Set(
  'the of and to in a is was that for on it he she with as at by are be said from has have will not'.split(' '),
)

/** English is known by its small words: some four in ten of any English text; a few stand in others too. */
function isEnglish(words: readonly string[]): boolean {
  const common = words.filter((word) => COMMON.has(word.toLowerCase()))
  return (
    common.length >= words.length * 0.14 &&
    new Set(common.map((word) => word.toLowerCase())).size >= Math.min(5, words.length / 12)
  )
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
