// `npm start`: installs what is missing, builds, and serves everything in the local Workers runtime until it is stopped.

import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { ensureInstalled, env, fail, ROOT, run } from './install.mjs'

const HOST = '127.0.0.1'
const port = Number(process.env.PORT ?? '8787')
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT is ${JSON.stringify(process.env.PORT)}, which is no port: give a whole number from 1 to 65535.`)
}
if (!(await isFree(port))) {
  fail(`port ${port} is taken: stop what listens there, or choose another one: PORT=${port + 1} npm start`)
}
ensureInstalled()
const built = await run('node', ['scripts/build.mjs'])
if (built !== 0) fail('the build failed; the lines above say where.', built)
await serve()

async function serve() {
  const args = ['dev', '--ip', HOST, '--port', String(port), '--persist-to', '.wrangler/state']
  const quiet = ['--log-level=warn', '--show-interactive-dev-session=false']
  // In a group of its own, so that Ctrl-C reaches it once, from here.
  const options = { cwd: ROOT, env: { ...env, NEWSQUIZ_BUILT: 'yes' }, detached: true }
  const server = spawn('wrangler', [...args, ...quiet], { ...options, stdio: ['ignore', 'inherit', 'inherit'] })
  let stopping = false
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (!stopping) server.kill('SIGTERM')
      stopping = true
    })
  }
  server.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))
  server.on('error', ({ message }) => fail(`the Workers runtime could not be started: ${message}`))
  if (await answers()) console.log(`newsquiz: http://localhost:${port}  (Ctrl-C stops it)`)
  else fail('the Workers runtime does not answer.')
}

/** Waits until the server answers; half a minute at most. */
async function answers() {
  for (let tries = 0; tries < 150; tries++) {
    try {
      const reply = await fetch(`http://${HOST}:${port}/api/quizzes`)
      if (reply.ok) return true
    } catch {
      // not yet
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

/** Whether nothing listens on the port. */
function isFree(/** @type {number} */ candidate) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(candidate, HOST, () => probe.close(() => resolve(true)))
  })
}
