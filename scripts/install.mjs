// Installs what is missing, so that the two commands work in a fresh clone with any Node from 20 on. Plain JavaScript for that reason.

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = `${ROOT}node_modules/.bin`
const STAMP = `${ROOT}node_modules/.newsquiz-installed`

/** Ends the process with one line that says what is wrong and what to do. */
export function fail(/** @type {string} */ message, code = 1) {
  console.error(`newsquiz: ${message}`)
  process.exit(code)
}

/** Installs the locked dependencies, unless just these are there already. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) fail(`Node 20 or newer is needed, this is ${process.version}.`)
  const lock = createHash('sha256')
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock && existsSync(`${BIN}/node`)) return
  console.error('newsquiz: installing what is missing …')
  const npm = process.env.npm_execpath
  // Not `npm ci`: it refuses a lock file that lacks a package of another platform, as one written behind some mirrors does.
  const args = ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund']
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  if (done.status !== 0) fail('the dependencies could not be installed; npm says why above.')
  writeFileSync(STAMP, lock)
}

/** The environment in which the project's own Node 24 and tools come first, and no tool calls home. */
export const env = {
  ...process.env,
  PATH: `${BIN}:${process.env.PATH}`,
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_LOG_PATH: `${ROOT}.wrangler/logs`,
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
}

/** Runs one of the project's tools to its end, its output shown; gives its exit code. */
export function run(/** @type {string} */ command, /** @type {readonly string[]} */ args, more = {}) {
  const child = spawn(`${BIN}/${command}`, args, { cwd: ROOT, stdio: 'inherit', env: { ...env, ...more } })
  return new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}
