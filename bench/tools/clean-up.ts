// What is left behind is cleared away, however the process ends: servers are stopped, folders removed.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const tasks: (() => void)[] = []

/** Does something at the end of the process, be it an interrupt. */
export function atEnd(task: () => void): void {
  if (tasks.length === 0) {
    process.on('exit', () => {
      for (const each of tasks) each()
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))
  }
  tasks.unshift(task) // the last one first: servers stop before their folders go
}

/** A new empty folder, gone when the process ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-bench-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
