// Prints what readers load: the element's file, as it is and compressed.

import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const file = readFileSync('build/site/v1/news-quiz.js')
console.log(
  `news-quiz.js: ${file.length} bytes, ${gzipSync(file).length} gzip, ${brotliCompressSync(file).length} brotli`,
)
