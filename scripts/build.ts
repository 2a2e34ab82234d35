// The build: checks the quizzes, compiles them, and makes every file that is served. A fault in a quiz ends it.

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { checkQuizzes } from '../src/author/check.ts'
import { compileQuiz } from '../src/author/compile.ts'
import { exitCodeOf, formatFault } from '../src/author/fault.ts'
import { writeCompiled } from '../src/quiz/compiled.ts'

type Pages = typeof import('../src/pages/build-pages.tsx')

const OUT = 'build'
const SITE = join(OUT, 'site')

const { quizzes, faults } = await checkQuizzes('questions')
if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault))
  process.exit(exitCodeOf(faults))
}

await rm(SITE, { recursive: true, force: true })
await write(join(OUT, 'quizzes.txt'), writeCompiled(quizzes.map(({ quiz }) => compileQuiz(quiz))))
for (const mode of ['element', 'assets', 'pages']) await build({ configFile: 'vite.config.ts', mode })
const { buildPages }: Pages = await import(pathToFileURL(resolve(OUT, 'pages/build-pages.js')).href)
for (const [path, text] of buildPages(quizzes)) await write(join(SITE, path), text)

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
