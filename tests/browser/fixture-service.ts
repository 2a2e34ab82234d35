// The real service over quizzes of a test's own: a copy of the project in a temporary folder, built and started by its own scripts.

import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { QuizFile } from '../../src/author/quiz-file.ts'
import { startSomewhere } from './service.ts'

/** A quiz as its folder in `questions/` holds it. */
export interface QuizFolder {
  readonly id: string
  readonly file: QuizFile
  readonly article: string
}

export interface FixtureService {
  readonly origin: string
  /** Where the copy is; `build/` in it holds what was built. */
  readonly folder: string
  /** Ends the service and removes the copy. */
  readonly stop: () => Promise<void>
}

const COPIED = ['src', 'scripts', 'wrangler.toml', 'vite.config.ts', 'package.json', 'package-lock.json', '.npmrc']
const SCHEMA_LINE = '# yaml-language-server: $schema=../quiz.schema.json'

/** Writes the quizzes below a folder named `questions`. JSON is YAML too. */
export function writeQuizzes(questions: string, quizzes: readonly QuizFolder[]): void {
  for (const { id, file, article } of quizzes) {
    mkdirSync(join(questions, id), { recursive: true })
    writeFileSync(join(questions, id, 'quiz.yaml'), `${SCHEMA_LINE}\n${JSON.stringify(file, null, 1)}\n`)
    writeFileSync(join(questions, id, 'article.md'), article)
  }
}

/** Starts a service for each of these lists of quizzes before a test file's tests, all of the same sources, and ends them after. */
export function useFixtures(...lists: readonly (readonly QuizFolder[])[]): (at?: number) => FixtureService {
  const services: FixtureService[] = []
  beforeAll(async () => {
    const folders = lists.map(copyProject)
    const starts = await Promise.allSettled(folders.map(startFixture))
    for (const start of starts) if (start.status === 'fulfilled') services.push(start.value)
    for (const start of starts) if (start.status === 'rejected') throw start.reason
  })
  afterAll(() => Promise.all(services.map(({ stop }) => stop())))
  return (at = 0) => {
    const service = services[at]
    if (service === undefined) throw new Error('the service does not run')
    return service
  }
}

async function startFixture(folder: string): Promise<FixtureService> {
  try {
    const service = await startSomewhere({ folder, isBuilt: false })
    const stop = async (): Promise<void> => {
      await service.stop()
      removeFolder(folder)
    }
    return { origin: service.origin, folder, stop }
  } catch (error) {
    removeFolder(folder)
    throw error
  }
}

const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

/** What a build needs, with a `node_modules` of its own made of links, so that no tool writes into the project's. */
function copyProject(quizzes: readonly QuizFolder[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'newsquiz-fixture-')))
  for (const path of [...COPIED, 'tsconfig.base.json']) cpSync(path, join(folder, path), { recursive: true })
  writeQuizzes(join(folder, 'questions'), quizzes)
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  const isPackage = (name: string): boolean => !name.startsWith('.') || name === '.bin'
  for (const name of readdirSync('node_modules').filter(isPackage)) {
    symlinkSync(resolve('node_modules', name), join(modules, name))
  }
  // The mark of scripts/install.mjs: what is linked is what is locked, so that nothing is installed here.
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  writeFileSync(join(modules, '.newsquiz-installed'), lock)
  return folder
}
