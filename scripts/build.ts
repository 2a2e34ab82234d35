// The build: checks the quizzes, compiles them, and makes every file that is served. A fault in a quiz ends it.

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { checkQuizzes } from '../src/author/check.ts'
import { compileQuiz } from '../src/author/compile.ts'
import { exitCodeOf, formatFault } from '../src/author/fault.ts'
import { layOut } from '../src/author/lay-out.ts'
import { describeApi } from '../src/worker/contract/openapi.ts'

type Pages = typeof import('../src/pages/build-pages.tsx')

const OUT = 'build'
const SITE = join(OUT, 'site')

// Told to by the environment, Vite would build for development, and write paths of this machine into what is served.
process.env.NODE_ENV = 'production'

const { quizzes, faults } = await checkQuizzes('questions')
if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault))
  process.exit(exitCodeOf(faults))
}

await rm(SITE, { recursive: true, force: true })
const { text, files } = layOut(quizzes.map(({ quiz }) => compileQuiz(quiz)))
await write(join(OUT, 'quizzes.txt'), text)
for (const [path, file] of files) await write(join(SITE, path), file)
const languages = (await readdir('src/widget/languages')).map((file) => basename(file, '.ts'))
for (const mode of ['element', 'review', 'estimate', 'assets', 'pages', ...languages])
  await build({ configFile: 'vite.config.ts', mode })
const { buildPages }: Pages = await import(pathToFileURL(resolve(OUT, 'pages/build-pages.js')).href)
const { version } = JSON.parse(await readFile('package.json', 'utf8'))
for (const [path, page] of buildPages(quizzes, JSON.stringify(await describeApi(version))))
  await write(join(SITE, path), page)

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
