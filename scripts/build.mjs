// Builds everything that is served; `wrangler deploy` and `wrangler dev` call it too. The work is in build.ts, which the
// project's own Node runs. Whoever has built a moment ago and starts wrangler says so in NEWSQUIZ_BUILT.

import { ensureInstalled, run } from './install.mjs'

if (process.env.NEWSQUIZ_BUILT !== 'yes') {
  ensureInstalled()
  process.exitCode = await run('node', ['scripts/build.ts'])
}
