// The process around the `newsquiz` command: arguments in, lines and an exit code out, never a stack trace.

import { run } from './command.ts'

// Whoever reads our lines may stop early, as `head` does: nothing is left to be said to them.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') process.exitCode = 2
  })
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  })
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`newsquiz: unexpected, please report it: ${reason.split('\n', 1)[0]}\n`)
  process.exitCode = 2
}
