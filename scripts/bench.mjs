// `npm run bench`: installs what is missing, builds, and measures; or only what is named: `npm run bench -- worker-size`.

import { ensureInstalled, fail, run } from './install.mjs'

const ALL = ['worker-size', 'worker-speed', 'many-quizzes', 'refusal-times', 'derive']

ensureInstalled()
const [only, ...more] = process.argv.slice(2)
if (only !== undefined && !ALL.includes(only)) fail(`there is no ${only} to measure: ${ALL.join(', ')}.`)
for (const script of ['scripts/build.ts', ...(only === undefined ? ALL : [only]).map((name) => `bench/${name}.ts`)]) {
  const code = await run('node', [script, ...(script.startsWith('bench/') ? more : [])])
  if (code !== 0) fail(`${script} failed.`, code)
}
