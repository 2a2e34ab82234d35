// Says before the tests what they skip on this machine; where nothing may be skipped, that is a failure.

import { missing } from './tools.ts'

export function setup(): void {
  const lines = missing()
  for (const line of lines) process.stdout.write(`${line}\n`)
  if (lines.length > 0 && process.env.NEWSQUIZ_REQUIRE_ENGINES === 'yes')
    throw new Error(`NEWSQUIZ_REQUIRE_ENGINES allows no skip:\n${lines.join('\n')}`)
}
