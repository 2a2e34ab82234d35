// The search for secrets in what a browser received.

import type { Secret } from './canary-secrets.ts'
import { findDisguises, readingsOf } from './disguises.ts'
import type { Received } from './received.ts'

/** Which secrets stand in what was received: `question what (disguise) in …`. */
export function tracesIn(received: readonly Received[], secrets: readonly Secret[]): string[] {
  const read = received.map(({ from, text }) => ({ from, readings: readingsOf(text) }))
  return secrets.flatMap(({ question, what, forms }) =>
    forms.flatMap((form) =>
      read.flatMap(({ from, readings }) =>
        findDisguises(readings, form).map((name) => `${question} ${what} (${name}) in ${from}`),
      ),
    ),
  )
}
