// When to send again what came to nothing. Pure: clock and chance come in as values; keep-trying.ts waits and sends.

const FIRST_MS = 4000
const LAST_MS = 5 * 60_000
/** Whoever asks for more is not believed: a reader would never be answered. */
const MOST_ASKED_MS = 60 * 60_000

const MINUTE_MS = 60_000
const TRIES_A_MINUTE = 6

export interface Failed {
  /** How often in a row it came to nothing, 1 or more. */
  readonly failures: number
  /** What the service asked for, in milliseconds; 0 for nothing. */
  readonly asked: number
  /** From 0 to 1: so that readers who failed together do not come back together. */
  readonly chance: number
}

/** How many milliseconds to wait: twice as long after each failure, never less than the service asked for, and up to half as long again. */
export function waitAfter({ failures, asked, chance }: Failed): number {
  const doubled = Math.min(LAST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10))
  return Math.max(doubled, Math.min(asked, MOST_ASKED_MS)) * (1 + chance / 2)
}

/** How many milliseconds until another try is not the seventh within a minute; `tries` are the times of all so far, in order. */
export function waitForRoom(tries: readonly number[], now: number): number {
  const sixth = tries.at(-TRIES_A_MINUTE)
  return sixth === undefined ? 0 : Math.max(0, sixth + MINUTE_MS - now)
}

/** What a `Retry-After` asks for, in milliseconds: seconds or a date (RFC 9110, section 10.2.3); 0 for anything else. */
export function askedFor(retryAfter: string | null | undefined, now: number): number {
  if (!retryAfter) return 0
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000
  const until = Date.parse(retryAfter)
  return Number.isNaN(until) ? 0 : Math.max(0, until - now)
}
