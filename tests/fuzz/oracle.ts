// Every check, by name; and what they all find in one exchange.

import * as newsquiz from './checks-of-newsquiz.ts'
import * as schemathesis from './checks-of-schemathesis.ts'
import type { Check, Exchange } from './exchange.ts'

export const CHECKS: Readonly<Record<string, Check>> = { ...schemathesis, ...newsquiz }

/** `check: what it found`, of every check that finds something. */
export const complaintsOf = (exchange: Exchange): string[] =>
  Object.entries(CHECKS).flatMap(([name, check]) => {
    const found = check(exchange)
    return found === null ? [] : [`${name}: ${found}`]
  })
