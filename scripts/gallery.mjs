// `npm run gallery`: pictures of every state into build/gallery/; with words behind it, only of the states that are named so.

import { ensureChromium } from './browser.mjs'
import { ensureInstalled, fail, run } from './install.mjs'

ensureInstalled()
const chromium = await ensureChromium()
if (chromium === null) fail('the pictures need a Chromium: install one, or name its executable in CHROMIUM_PATH.')
if ((await run('node', ['scripts/build.ts'])) !== 0) fail('the build failed; the lines above say where.')
const more = { CHROMIUM_PATH: chromium }
process.exitCode = await run('node', ['tests/browser/gallery/gallery.ts', ...process.argv.slice(2)], more)
