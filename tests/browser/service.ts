// The real service for the tests in a browser: `npm start`'s own script on a free port, and ended like a reader of the README would.

import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const service = await startSomewhere()
  project.provide('origin', service.origin)
  return async () => {
    const code = await service.stop()
    if (code !== 0) throw new Error(`the service ended with ${code}`)
  }
}

/** Another process may take the port between the finding and the starting: then another port is tried. */
async function startSomewhere(tries = 3): Promise<Service> {
  try {
    return await startService(await freePort())
  } catch (error) {
    if (tries <= 1) throw error
    return startSomewhere(tries - 1)
  }
}

export interface Service {
  readonly origin: string
  /** Ends it as Ctrl-C does; gives its exit code. */
  readonly stop: () => Promise<number | null>
}

/** Starts what `npm start` starts, on what is built already. */
export async function startService(port: number): Promise<Service> {
  const env = { ...process.env, PORT: String(port), NEWSQUIZ_BUILT: 'yes' }
  const child = spawn('node', ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const origin = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += String(chunk)
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0]
      if (address !== undefined) resolve(address)
    })
    ended.then((code) => reject(new Error(`the service ended with ${code} before it answered: ${printed}`)))
  })
  return {
    origin,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
