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

export interface Service {
  readonly origin: string
  /** Ends it as Ctrl-C does; gives its exit code. */
  readonly stop: () => Promise<number | null>
}

interface Place {
  /** Where the project is: here, unless said otherwise. */
  readonly folder?: string
  /** Whether it is built already, as it is here. */
  readonly isBuilt?: boolean
}

/** On any free port. Another process may take it between the finding and the starting: then another one is tried. */
export async function startSomewhere(place: Place = {}, tries = 3): Promise<Service> {
  try {
    return await startService(await freePort(), place)
  } catch (error) {
    if (tries <= 1 || !/address already in use|is taken/i.test(String(error))) throw error
    return startSomewhere(place, tries - 1)
  }
}

/** Starts what `npm start` starts. Rejects with all that was printed when it ends instead. */
export async function startService(port: number, { folder = '.', isBuilt = true }: Place = {}): Promise<Service> {
  const env = { ...process.env, PORT: String(port), NEWSQUIZ_BUILT: isBuilt ? 'yes' : '' }
  const child = spawn('node', ['scripts/start.mjs'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let printed = ''
  child.stderr.on('data', (chunk) => {
    printed += String(chunk)
    process.stderr.write(chunk)
  })
  const origin = await new Promise<string>((resolve, reject) => {
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
