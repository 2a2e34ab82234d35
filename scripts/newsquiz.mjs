// `npm run --silent newsquiz -- …`: the authors' command line, on the project's own Node.

import { ensureInstalled, run } from './install.mjs'

ensureInstalled()
process.exitCode = await run('node', ['src/author/cli.ts', ...process.argv.slice(2)])
