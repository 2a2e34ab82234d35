// Programs that a test starts, each in a process group of its own, and ended by that group's id, also when a test fails.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Started {
  readonly child: ChildProcess
  /** Ends it and all that it started. */
  readonly stop: () => Promise<void>
}

const PATIENCE_MS = 3000

/** Starts a program. `env` is added to this process's own. */
export function start(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve())
    child.on('error', () => resolve())
  })
  const signal = (name: 'SIGTERM' | 'SIGKILL'): void => {
    if (child.pid === undefined) return
    try {
      process.kill(-child.pid, name)
    } catch {
      // all of the group has ended
    }
  }
  const kill = (): void => signal('SIGKILL')
  process.once('exit', kill)
  const stop = async (): Promise<void> => {
    signal('SIGTERM')
    await Promise.race([ended, pause(PATIENCE_MS)])
    kill()
    await ended
    process.off('exit', kill)
  }
  return { child, stop }
}

export interface Screen {
  /** What DISPLAY is to be. */
  readonly display: string
  readonly stop: () => Promise<void>
}

/** A screen that nobody sees, on the first free display. */
export async function startScreen(xvfb: string): Promise<Screen> {
  const { child, stop } = start(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'])
  const display = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.on('data', (chunk) => resolve(`:${String(chunk).trim()}`))
    child.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    child.on('error', reject)
  })
  return { display, stop }
}

/** A folder of a test's own, in which programs find an empty home. */
export function makeHome(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-engine-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again until an answer is there; undefined when it is not within the time. */
export async function until<T>(ask: () => Promise<T | undefined>, ms = 10_000): Promise<T | undefined> {
  for (const end = Date.now() + ms; Date.now() < end; await pause(50)) {
    const answer = await ask()
    if (answer !== undefined) return answer
  }
  return undefined
}
