// The docs say what there is, and nothing that there is not: tested both ways.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const read = (path: string): string => readFileSync(path, 'utf8')

/** What stands between backticks in the first column of the table below a heading. */
function firstColumn(path: string, header: string): string[] {
  const [, behind = ''] = read(path).split(`| ${header} |`)
  const table = behind.split('\n\n')[0] ?? ''
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell)
}

/** Every match of a pattern's first group in some text. */
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found)

const contract = JSON.parse(read('build/site/openapi.json'))
const methods = Object.entries<object>(contract.paths).flatMap(([path, item]) =>
  ['get', 'post', 'put', 'delete']
    .filter((method) => method in item)
    .map((method) => `${method.toUpperCase()} ${path}`),
)

const BOTH_WAYS: [what: string, documented: () => string[], there: () => string[]][] = [
  ['the operations of the API', () => firstColumn('docs/http.md', 'operation'), () => methods],
  [
    'the query parameters',
    () => firstColumn('docs/http.md', 'parameter'),
    () =>
      contract.paths['/api/quizzes/{quiz}/questions'].get.parameters
        .map(({ name }: { name: string }) => name)
        .filter((name: string) => name !== 'quiz'),
  ],
  ['the problems', () => firstColumn('docs/http.md', '`type`'), () => problemsOf((schema) => schema.type?.const ?? '')],
  [
    'the statuses of the problems',
    () => all(read('docs/http.md'), /^\| `\/problems\/[\w-]+` \| (\d+) \|/gm),
    () => problemsOf((schema) => String(schema.status?.const)),
  ],
  [
    'the codes of faults',
    () => firstColumn('docs/http.md', 'code'),
    () => contract.components.schemas.InvalidRequestProblem.properties.errors.items.properties.code.enum,
  ],
  [
    'the fields of a verdict',
    () => all(read('docs/http.md').split('### A verdict')[1]?.split('}')[0] ?? '', /(\w+)\??[,}]?/g),
    () => Object.keys(contract.components.schemas.Verdict.properties),
  ],
  ['the attributes of the element', () => firstColumn('docs/embedding.md', 'attribute'), () => attributes()],
  [
    'the events of the element',
    () => firstColumn('docs/embedding.md', 'event'),
    () => all(read('src/widget/events.ts'), /^ {2}'(news-quiz:\w+)'/gm),
  ],
  [
    'the custom properties',
    () => firstColumn('docs/embedding.md', 'property'),
    () =>
      all(
        read('src/widget/styles/base.css') + read('src/widget/review/styles/verdict.css'),
        /var\((--news-quiz-[\w-]+)/g,
      ),
  ],
  [
    'the parts',
    () => all(read('docs/embedding.md').split('`::part()`:')[1]?.split('\n')[0] ?? '', /`(\w+)`/g),
    () =>
      all(
        readdirSync('src/widget', { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.tsx'))
          .map((path) => read(`src/widget/${path}`))
          .join(''),
        /part="(\w+)"/g,
      ),
  ],
  ['the kinds, for authors', () => firstColumn('docs/authoring.md', 'kind'), kinds],
  ['the kinds, for developers', () => firstColumn('docs/http.md', 'kind'), kinds],
  [
    'the fields of a question',
    () => firstColumn('docs/authoring.md', 'field'),
    () =>
      questionSchemas()
        .map((schema) => Object.keys(schema))
        .reduce((shared, keys) => shared.filter((key) => keys.includes(key))),
  ],
]

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort()

describe.each(BOTH_WAYS)('%s', (_what, documented, there) => {
  test('are all documented, and nothing else is', () => {
    expect(documented().length).toBeGreaterThan(0)
    expect(sorted(documented())).toEqual(sorted(there()))
  })
})

function problemsOf(pick: (properties: Record<string, { const: string }>) => string): string[] {
  const schemas = Object.entries<{ properties: Record<string, { const: string }> }>(contract.components.schemas)
  return schemas.filter(([name]) => name.endsWith('Problem')).map(([, { properties }]) => pick(properties))
}

function attributes(): string[] {
  const [, list = ''] = /ATTRIBUTES = \[([^\]]+)\]/.exec(read('src/widget/settings.ts')) ?? []
  return all(list, /'(\w+)'/g)
}

function kinds(): string[] {
  const [, list = ''] = /KINDS = \[([^\]]+)\]/.exec(read('src/quiz/kinds.ts')) ?? []
  return all(list, /'(\w+)'/g)
}

/** The fields of a question by kind, from the schema that editors use. */
function questionSchemas(): Record<string, unknown>[] {
  const { properties } = JSON.parse(read('questions/quiz.schema.json'))
  const { items } = properties.questions
  return (items.anyOf ?? items.oneOf).map(({ properties: fields }: { properties: Record<string, unknown> }) => fields)
}

const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  'docs/http.md',
  'docs/embedding.md',
  'docs/accessibility.md',
  'docs/authoring.md',
  'docs/security.md',
]

test.each(PAGES)('every link of %s to a file of the project leads there', (page) => {
  const links = all(read(page), /(?:\]\(|src=")(?!https?:|#)([^)"#]+)/g)
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([])
})

test.each(PAGES)('every file of the project that %s names is there', (page) => {
  const named = all(read(page), /`((?:src|tests|docs|scripts|examples|bench)\/[\w./-]+)`/g)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})
