// The core of derive runs anywhere: no module of Node, no library, no clock, no chance.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = join(import.meta.dirname, '../../../src/author/derive')
const IMPURE =
  /from '(?!\.\/|\.\.\/\.\.\/quiz\/)|import\(|\bprocess\.|\bBuffer\b|Date\.now|new Date\(\)|Math\.random|performance\.|toLocale\w+\(\)/

test('nothing in it reaches outside', () => {
  const files = readdirSync(FOLDER)
  expect(files.length).toBeGreaterThan(20)
  const impure = files.flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => IMPURE.test(line))
      .map((line) => `${file}: ${line}`),
  )
  expect(impure).toEqual([])
})

test.each(["import fs from 'node:fs'", "import { check } from '../check.ts'", 'new Date()', 'Math.random()'])(
  'would be caught at: %s',
  (line) => expect(line).toMatch(IMPURE),
)
