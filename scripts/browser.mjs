// Finds a Chromium for the tests: the one that is there, else Debian's when it may be installed, else Playwright's.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT, run } from './install.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The path of a Chromium's executable, installed if need be; null when there is none to be had. */
export async function ensureChromium() {
  return find() ?? (installDebian(['chromium']) ? find() : null) ?? (await installPlaywright())
}

/** @returns {string | null} */
function find() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && existsSync(named)) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS]
  return candidates.find((path) => existsSync(path)) ?? null
}

/** Debian's packages, where apt is and this user may use it without being asked; gives whether it worked. */
export function installDebian(/** @type {readonly string[]} */ packages) {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false
  console.error(`newsquiz: installing ${packages.join(', ')} for the tests …`)
  return [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ].every((args) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
  })
}

async function installPlaywright() {
  console.error('newsquiz: installing Playwright’s Chromium for the tests …')
  if ((await run('playwright-core', ['install', 'chromium'])) !== 0) return null
  const asked = spawnSync(
    join(ROOT, 'node_modules/.bin/node'),
    ['-p', "require('playwright-core').chromium.executablePath()"],
    { cwd: ROOT, encoding: 'utf8' },
  )
  const path = asked.stdout.trim()
  return existsSync(path) ? path : null
}
