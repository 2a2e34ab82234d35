// Prints what readers load, as it is and compressed, and fails where it is more than was promised.

import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** The most that each file may be in bytes of brotli. */
const BUDGETS = { 'news-quiz.js': 14_000, 'review.js': 16_000, 'estimate.js': 2_000 } as const

/** One language: less than a small picture. */
const LANGUAGE = 4_000

const languages = readdirSync('src/widget/languages').map((file) => [`${basename(file, '.ts')}.js`, LANGUAGE] as const)

for (const [name, budget] of [...Object.entries(BUDGETS), ...languages]) {
  const file = readFileSync(`build/site/v1/${name}`)
  const brotli = brotliCompressSync(file).length
  console.log(`${name}: ${file.length} bytes, ${gzipSync(file).length} gzip, ${brotli} brotli of at most ${budget}`)
  if (brotli > budget) process.exitCode = 1
}
