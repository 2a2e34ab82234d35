// The repo's own laws: what no compiler holds.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((path) => existsSync(path))
const read = (path: string): string => readFileSync(path, 'utf8')
const sources = tracked.filter((path) => /^(?:src|tests|scripts|bench)\/.*\.(?:tsx?|mjs)$/.test(path))
const styles = tracked.filter((path) => path.endsWith('.css'))
const ofRoom = (room: string): string[] => sources.filter((path) => path.startsWith(`src/${room}/`))

/** The lines of some files that match, as `path:line: text`. */
const linesLike = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 160)}`] : [])),
  )

/** No clock, no chance, no import from outside the room. */
const IMPURE = /Date\.now|new Date\(\)|Math\.random|performance\.|from '(?!\.\.?\/)|from '\.\.\/\.\.\/(?!\w*\.ts')/

describe('the core', () => {
  test('has neither clock nor chance, and imports nothing from elsewhere', () => {
    expect(linesLike(ofRoom('quiz'), IMPURE)).toEqual([])
  })
  test.each([
    'const now = Date.now()',
    'new Date()',
    'Math.random()',
    "import x from 'valibot'",
    "import x from '../../author/a.ts'",
  ])('would be caught at: %s', (line) => expect(IMPURE.test(line)).toBe(true))
})

test('no file is longer than 250 lines', () => {
  const long = [...sources, ...styles].filter((path) => read(path).split('\n').length > 251)
  expect(long).toEqual([])
})

test('every source file says in its first line what it holds', () => {
  const silent = sources.filter((path) => path.startsWith('src/') && !/^\/\/ \S|^\/\*\* \S/.test(read(path)))
  expect(silent).toEqual([])
})

test('no type is silenced', () => {
  const silenced =
    /@ts-(?:ignore|nocheck|expect-error)|:\s*any\b|<any>|[\w)\]}] as (?:[A-Z{([]|any\b|unknown\b|never\b|string\b|number\b|readonly\b)/
  const code = sources.filter((path) => path.startsWith('src/'))
  const withoutTexts = (line: string): string => line.replace(/\/\/ .*|\/?\*.*|'[^']*'|^(?:im|ex)port .*/g, '')
  expect(linesLike(code, /\bas\b|any|@ts-/).filter((line) => silenced.test(withoutTexts(line)))).toEqual([])
  for (const planted of ['const x = y as Question', 'const x: any = 1', 'f(z) as unknown'])
    expect(planted).toMatch(silenced)
})

test('the element makes no markup from strings', () => {
  expect(linesLike(ofRoom('widget'), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|style=/)).toEqual([])
})

test('the element uses no rem and no physical direction', () => {
  const css = styles
    .filter((path) => path.startsWith('src/widget/'))
    .map(read)
    .join('')
  expect(
    css.match(
      /[\d.]rem\b|(?:margin|padding|border|inset)-(?:left|right|top|bottom)|to (?:left|right)\b|(?<![-\w])(?:left|right|top|bottom|width|height)\s*:/g,
    ),
  ).toBe(null)
})

test('a view holds no word of its own', () => {
  const views = ofRoom('widget').filter((path) => path.endsWith('.tsx'))
  expect(linesLike(views, />\s*[A-Za-z][a-z]+[^<>{}=()]*</)).toEqual([])
})

describe('what is installed', () => {
  const lock = JSON.parse(read('package-lock.json'))
  const packages: [string, Record<string, unknown>][] = Object.entries(lock.packages)

  test('no download address stands in the lock file, and everything has its integrity', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/)
    expect(packages.filter(([path, entry]) => path !== '' && !entry.integrity).map(([path]) => path)).toEqual([])
  })

  test('hono is at or above the release without known advisories', () => {
    const version = String(lock.packages['node_modules/hono'].version)
    expect(version.localeCompare('4.12.34', 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
  })

  test('every dependency is pinned', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'))
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) =>
      /[^\d.]/.test(String(version)),
    )
    expect(loose).toEqual([])
  })
})

test('no path of a machine stands in the project', () => {
  const texts = tracked.filter((path) => !/\.(?:png|webp)$|package-lock/.test(path))
  expect(linesLike(texts, /(?:^|[\s"'`(=])\/(?:work|root|home|Users)\/[\w.-]+/)).toEqual([])
})

test('`.ci/run` runs the very test command of the README', () => {
  expect(read('.ci/run')).toMatch(/^npm test$/m)
  expect(read('README.md')).toMatch(/^npm test\b/m)
})
