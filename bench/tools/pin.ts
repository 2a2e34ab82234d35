// Which processor runs what: the servers on the first, the load on the second, so that neither takes the other's time.

import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const SERVER_CORE = '0'
const LOAD_CORE = '1'

/** Whether processes can be pinned here: it takes two cores and Linux's `taskset`. */
export const canPin: boolean =
  availableParallelism() > 1 && spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0

/** The command that runs a server on its core. */
export const onServerCore = (command: string, args: readonly string[]): [command: string, args: string[]] =>
  canPin ? ['taskset', ['-c', SERVER_CORE, command, ...args]] : [command, [...args]]

/** Pins this process, which makes the load, and says so when that is not possible. */
export function pinLoad(): void {
  if (canPin) spawnSync('taskset', ['-a', '-c', '-p', LOAD_CORE, String(process.pid)], { stdio: 'ignore' })
  else console.log('Not pinned: this takes two cores and `taskset`. Take the figures with a grain of salt.\n')
}
