// Files that cannot be read (bad inputs 30 and 33): what they are, their content, and what is said of them.

import type { Content } from './sample-quiz.ts'

const LINE = '# yaml-language-server: $schema=../quiz.schema.json\n'

const aliasBomb = (): string => {
  const level = (name: string, below: string) => `${name}: &${name} [*${below}, *${below}]\n`
  return `${LINE}a: &a [x, x]\n${level('b', 'a')}${level('c', 'b')}`
}

type QuizRow = readonly [name: string, content: Content, expected: readonly string[]]

export const QUIZ_ROWS: readonly QuizRow[] = [
  ['an alias bomb', aliasBomb(), ['3:8 yaml-alias', '3:12 yaml-alias', '4:8 yaml-alias', '4:12 yaml-alias']],
  ['a harmless alias', `${LINE}title: &a x\nlanguage: *a\n`, ['3:11 yaml-alias']],
  ['an alias of nothing', `${LINE}title: *nobody\n`, ['2:8 yaml-alias']],
  ['lists in braces, 20,000 deep', `${LINE}a: ${'['.repeat(20_000)}`, ['2:35 too-deep']],
  ['lists of hyphens, 20,000 deep', `${LINE}${'- '.repeat(20_000)}`, ['2:64 too-deep']],
  ['mappings in braces, 20,000 deep', `${LINE}${'{a: '.repeat(20_000)}`, ['2:126 too-deep']],
  ['explicit keys, 20,000 deep', `${LINE}${'? '.repeat(20_000)}`, ['2:64 too-deep']],
  ['mappings by indentation, 1,000 deep', `${LINE}${indented(1000)}`, ['33:33 too-deep']],
  ['a file of 100 MiB', 100 * 1024 * 1024, ['1:1 too-large']],
  ['a file of a million commas', `${LINE}[${','.repeat(1_000_000)}]`, ['2:99999 too-large']],
  ['a tag that runs code', `${LINE}title: !!js/function 'function () {}'\n`, ['2:8 unknown-tag']],
  ['a tag of YAML 1.1', `${LINE}title: !!binary aGk=\n`, ['2:8 unknown-tag']],
  ['a tag of its own', `${LINE}title: !headline x\n`, ['2:8 unknown-tag']],
  ['a key twice', `${LINE}title: a\nlanguage: en\ntitle: b\n`, ['4:1 duplicate-key']],
  [
    'a key three times, in braces',
    `${LINE}article: { url: a, url: b, "url": c }\n`,
    ['2:20 duplicate-key', '2:28 duplicate-key'],
  ],
  ['a key twice, once as a number', `${LINE}1: a\n'1': b\n`, ['3:1 duplicate-key']],
  ['a tab as indentation', `${LINE}article:\n\ttitle: x\n`, ['3:1 tab-indent']],
  ['a tab behind spaces', `${LINE}article:\n  title: x\n \turl: y\n`, ['4:2 tab-indent']],
  [
    'a tab in the midst of a question',
    `${LINE}questions:\n  - id: a\n\t    kind: single\n    topic: b\n    prompt: c\n    answer: { value: 1 }\n`,
    ['4:1 tab-indent'],
  ],
  ['a bracket that is not closed', `${LINE}title: [a\nlanguage: en\n`, ['3:1 invalid-yaml']],
  ['two documents', `${LINE}title: a\n---\ntitle: b\n`, ['3:1 invalid-yaml']],
  ['another version of YAML', `%YAML 1.1\n---\ntitle: yes\n`, ['1:1 invalid-yaml']],
  ['a mapping as a key', `${LINE}? { a: 1 }\n: 2\n`, ['2:3 invalid-yaml']],
  ['bytes of Latin-1', Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x20]), ['2:2 not-text']],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), ['1:1 not-text']],
  ['a NUL', `${LINE}title: a\u0000`, ['2:9 not-text']],
]

function indented(depth: number): string {
  return Array.from({ length: depth }, (_, index) => `${' '.repeat(index)}a:\n`).join('')
}

type ArticleRow = readonly [name: string, content: Content, expected: string, exitCode: 1 | 2]

export const ARTICLE_ROWS: readonly ArticleRow[] = [
  ['empty', '', '1:1 nothing-to-ask', 1],
  ['blank', ' \n\n\t\n', '1:1 nothing-to-ask', 1],
  ['a heading only', '# The bridge opens in the harbour\n', '1:1 nothing-to-ask', 1],
  ['an image only', '![The bridge opens in the harbour](bridge.jpg)\n', '1:1 nothing-to-ask', 1],
  ['signs without words', '***\n\n§ — … !?\n', '1:1 nothing-to-ask', 1],
  ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), '1:1 not-text', 2],
  ['text with a NUL', 'One two three.\n\nFour\u0000five six.', '3:5 not-text', 2],
  ['Latin-1', Uint8Array.from([...new TextEncoder().encode('A caf'), 0xe9, 0x20]), '1:6 not-text', 2],
  ['UTF-16', Uint8Array.from([0xfe, 0xff, 0x00, 0x61]), '1:1 not-text', 2],
  ['5 MB', 'A word is a word. '.repeat(280_000), '1:1 too-large', 2],
  ['300,000 paragraphs', 'a\n\n'.repeat(300_000), '1:1 too-large', 2],
  ['a paragraph of emphasis', 'a*'.repeat(50_000), '1:1 too-large', 2],
  ['quotations 10,000 deep', `${'>'.repeat(10_000)} One two three.`, '1:1 too-deep', 2],
  ['lists 10,000 deep', `${'- '.repeat(10_000)} One two three.`, '1:1 too-deep', 2],
  ['lists deep by indentation', lists(900), '1:1 too-deep', 2],
]

function lists(depth: number): string {
  return Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- one two three\n`).join('')
}
