// The Worker as `wrangler deploy` would send it: bundled into a folder that is removed at the end.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './clean-up.ts'

export interface Bundle {
  readonly compatibilityDate: string
  readonly script: string
  /** The name by which the script imports the compiled quizzes. */
  readonly quizzesName: string
  readonly quizzes: string
  /** What the script was made of, and how many bytes of it each file became. */
  readonly sources: readonly { readonly path: string; readonly bytes: number }[]
}

/** esbuild's account of a bundle: https://esbuild.github.io/api/#metafile */
interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
  >
}

/** Bundles what is built already. */
export function bundleWorker(): Bundle {
  const folder = makeFolder()
  const env = { ...process.env, NEWSQUIZ_BUILT: 'yes', WRANGLER_SEND_METRICS: 'false' }
  const metafile = join(folder, 'metafile.json')
  const args = ['deploy', '--dry-run', '--outdir', folder, '--metafile', metafile]
  const done = spawnSync('wrangler', args, { env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`wrangler could not bundle the Worker:\n${done.stdout}${done.stderr}`)
  const { outputs }: Metafile = JSON.parse(readFileSync(metafile, 'utf8'))
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
  const quizzesName = readdirSync(folder).find((name) => name.endsWith('quizzes.txt')) ?? ''
  return {
    compatibilityDate: /^compatibility_date = "(.+)"$/m.exec(readFileSync('wrangler.toml', 'utf8'))?.[1] ?? '',
    script: readFileSync(join(folder, 'index.js'), 'utf8'),
    quizzesName,
    quizzes: readFileSync(join(folder, quizzesName), 'utf8'),
    sources: inputs.map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput })),
  }
}
