// The built Worker in workerd alone, without the local service's proxy, which takes most of the time of a request.

import { bundleWorker } from '../../bench/tools/bundle.ts'
import { startWorkerd, writeConfig } from '../../bench/tools/workerd.ts'

export interface BareWorker {
  readonly origin: string
  readonly stop: () => Promise<void>
}

export async function startBareWorker(): Promise<BareWorker> {
  const { script, compatibilityDate, quizzesName, quizzes } = bundleWorker()
  const modules = { 'index.js': script, [quizzesName]: quizzes }
  const workerd = await startWorkerd(writeConfig([{ name: 'newsquiz', compatibilityDate, modules }]))
  return { origin: `http://127.0.0.1:${workerd.port()}`, stop: workerd.stop }
}
