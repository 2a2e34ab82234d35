// No pattern in the sources backtracks: each is held against a detector, and what it cannot clear has its reason here.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isSafe } from 'redos-detector'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

/** Patterns that the detector calls doubtful and that are linear all the same. One that it clears by now must go. */
const LINEAR: Readonly<Record<string, string>> = {
  '"[^"]*"': 'a quotation mark that is followed by another one always matches: only the last can be tried in vain',
  '\\/\\d+$': 'a run of digits is tried once, from the slash before it',
  '^(?:(?:\\d+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?:_\\d{3})+|[1-9]\\d?(?:,\\d{2})+,\\d{3})(?:[.٫]\\d+)?|[.٫]\\d+)$':
    'three ways to write one figure, each linear; a figure has 64 characters at most',
  '^(?:(?:\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?:_\\d{3})+|[1-9]\\d?(?:\\.\\d{2})+\\.\\d{3})(?:[,٫]\\d+)?|[,٫]\\d+)$':
    'three ways to write one figure, each linear; a figure has 64 characters at most',
  '\\[\\s+("[\\w-]+"(?:,\\s+"[\\w-]+")*)\\s+\\]': 'reads our own schema, at build time',
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((path) => /(?<!\.d)\.tsx?$/.test(path))

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Every pattern literal of a file, from its syntax tree. */
function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = []
  JSON.stringify(parseSync(file, readFileSync(file, 'utf8')).program, (_key, node) => {
    if (node?.type === 'Literal' && node.regex)
      found.push({ file, source: node.regex.pattern, flags: node.regex.flags })
    return typeof node === 'bigint' ? String(node) : node
  })
  return found
}

// The detector does not read names of groups; they change nothing in what a pattern matches.
const isCleared = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): boolean =>
  isSafe(new RegExp(source.replaceAll(/\(\?<\w+>/g, '('), flags), { maxScore: 200 }).safe

/** Read an author's own article on the author's own machine; tests/author/derive/speed.test.ts holds them to a time. */
const isTimed = (file: string): boolean => file.startsWith('src/author/derive/')

test('every pattern is linear', () => {
  const patterns = files.filter((file) => !isTimed(file)).flatMap(patternsOf)
  expect(patterns.length).toBeGreaterThan(40)
  const doubtful = patterns.filter((pattern) => !isCleared(pattern))
  expect(doubtful.filter(({ source }) => !(source in LINEAR)).map(({ file, source }) => `${file}: ${source}`)).toEqual(
    [],
  )
  expect(Object.keys(LINEAR).filter((source) => !doubtful.some((pattern) => pattern.source === source))).toEqual([])
})

test.each(['^(a+)+$', '^(?<word>\\w+\\s?)*$', '^\\s*(?:identity)?\\s*$'])(
  'a pattern that backtracks is found: %s',
  (source) => {
    expect(isCleared({ source, flags: '' })).toBe(false)
  },
)

test('patterns that are put together at run time are few, and tested for speed with what they read', () => {
  const made = files.filter((file) => !isTimed(file) && readFileSync(file, 'utf8').includes('new RegExp('))
  expect(made).toEqual(['src/author/article.ts', 'src/quiz/normalise.ts'])
})
