// `npm test`: installs what is missing, then type check, lint and every test. Further arguments go to the test runner.

import { ensureChromium } from './browser.mjs'
import { ensureEngines } from './engines.mjs'
import { ensureInstalled, fail, run } from './install.mjs'

ensureInstalled()
const chromium = await ensureChromium()
if (chromium === null) fail('the tests need a Chromium: install one, or name its executable in CHROMIUM_PATH.')
ensureEngines()

await step('build', 'node', ['scripts/build.ts'])
await step('size', 'node', ['scripts/size.ts'])
await step('type check', 'tsc', ['--build'])
await step('lint', 'biome', ['ci', '--error-on-warnings', '.'])
await step('tests', 'vitest', ['run', ...process.argv.slice(2)], { CHROMIUM_PATH: chromium })

async function step(
  /** @type {string} */ name,
  /** @type {string} */ command,
  /** @type {readonly string[]} */ args,
  more = {},
) {
  console.log(`\n— ${name}`)
  const code = await run(command, args, more)
  if (code !== 0) fail(`${name} failed.`, code)
}
