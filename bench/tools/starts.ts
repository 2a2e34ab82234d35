// How long workers take from the start of their process to their first answer.

import { ask } from './connection.ts'
import type { Prepared } from './http.ts'
import { startWorkerd } from './workerd.ts'

export interface Start {
  /** Of one worker. */
  readonly config: string
  /** The first request. */
  readonly first: Prepared
}

/** Milliseconds of each start: on the clock, and of processor time. */
export interface StartTimes {
  readonly clock: number[]
  readonly processor: number[]
}

/** The times of each worker, which take turns. One more start of each comes before, to warm the disk. */
export async function measureStarts(starts: readonly Start[], times: number): Promise<StartTimes[]> {
  const found = starts.map((): StartTimes => ({ clock: [], processor: [] }))
  for (let time = 0; time <= times; time++) {
    for (const [index, start] of starts.entries()) {
      const { clock, processor } = await measureStart(start)
      if (time === 0) continue
      found[index]?.clock.push(clock)
      found[index]?.processor.push(processor)
    }
  }
  return found
}

async function measureStart({ config, first }: Start): Promise<{ readonly clock: number; readonly processor: number }> {
  const begun = performance.now()
  const server = await startWorkerd(config)
  const { status } = await ask(server.port(), first)
  const clock = performance.now() - begun
  const processor = server.processorTime() * 1000
  await server.stop()
  if (status !== first.status) throw new Error(`status ${status} at the start`)
  return { clock, processor }
}
