// The rooms and their arrows, held by the compiler: an import that design forbids does not compile, not even of a type.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A copy of the sources to plant faults in. */
let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'newsquiz-rooms-'))
  for (const path of ['src', 'tsconfig.base.json', 'package.json']) cpSync(path, join(copy, path), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true }))

/** What the compiler says of a room with one more file in it. */
function compile(room: string, text: string): string {
  const file = join(copy, 'src', room, 'planted.ts')
  writeFileSync(file, text)
  const { stdout } = spawnSync('tsc', ['--build', join(copy, 'src', room)], { encoding: 'utf8' })
  rmSync(file)
  return stdout
}

const FORBIDDEN: [room: string, from: string][] = [
  ['quiz', '../author/fault.ts'],
  ['quiz', '../worker/problem.ts'],
  ['quiz', '../widget/state.ts'],
  ['author', '../worker/problem.ts'],
  ['author', '../widget/state.ts'],
  ['worker', '../author/fault.ts'],
  ['worker', '../widget/state.ts'],
  ['widget', '../author/fault.ts'],
  ['widget', '../worker/problem.ts'],
  ['client', '../worker/problem.ts'],
  ['client', '../widget/state.ts'],
  ['author', '../pages/snippet.ts'],
  ['pages', '../worker/problem.ts'],
]

describe('a forbidden import does not compile', () => {
  test.each(FORBIDDEN)('%s from %s', (room, from) => {
    expect(compile(room, `import type * as Planted from '${from}'\nexport type Out = typeof Planted\n`)).toContain(
      'TS6307',
    )
  })
})

const ALLOWED: [room: string, from: string][] = [
  ['author', '../quiz/grade.ts'],
  ['worker', '../quiz/grade.ts'],
  ['widget', '../quiz/grade.ts'],
  ['pages', '../author/fault.ts'],
  ['pages', '../widget/state.ts'],
]

test.each(ALLOWED)('an allowed import compiles: %s from %s', (room, from) => {
  expect(compile(room, `import type * as Planted from '${from}'\nexport type Out = typeof Planted\n`)).toBe('')
})

describe('the core is pure', () => {
  test.each([
    ['document', 'export const out = document.title'],
    ['fetch', 'export const out = fetch'],
    ['console', 'console.log(1)\nexport {}'],
    ['process', 'export const out = process.env'],
    ['setTimeout', 'setTimeout(() => {}, 1)\nexport {}'],
  ])('%s does not exist there', (name, text) => {
    expect(compile('quiz', text)).toMatch(new RegExp(`TS(2304|2584|2580|2591): Cannot find name '${name}'`))
  })
})
