// What must be known of the device before the review is there: whether something is kept, and its seed. The rest is review/keep.ts.

import type { Settings } from './settings.ts'

/** Under which name a quiz is kept: one for each way to ask for it. */
export const keyOf = ({ origin, quiz, topics, limit, seed, shuffle, mode }: Settings): string =>
  `news-quiz ${JSON.stringify([origin, quiz, topics, limit, seed ?? shuffle, mode])}`

/** Storage may throw on mere access: then nothing is kept. */
export function readDevice(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Drawn for one reader: 50 bits are plenty. */
export const drawId = (): string => Math.random().toString(36).slice(2, 12)

/** The seed stands first in what is kept. */
export const seedIn = (text: string | null): string | undefined => /^\{"seed":"(\w{1,16})"/.exec(text ?? '')?.[1]
