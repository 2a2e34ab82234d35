// `npm start` as a newcomer meets it: it stops cleanly, and says in one line what is wrong.

import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { origin } from './chromium.ts'
import { freePort, startService } from './service.ts'

const start = (PORT: string) =>
  spawnSync('node', ['scripts/start.mjs'], { env: { ...process.env, PORT }, encoding: 'utf8' })

test('a port that is taken is one line and exit code 1', () => {
  const port = new URL(origin()).port
  const { status, stdout, stderr } = start(port)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toBe(
    `newsquiz: port ${port} is taken: stop what listens there, or choose another one: PORT=${Number(port) + 1} npm start\n`,
  )
})

test.each(['0', 'eighty', '70000', '80.5'])('PORT=%s is one line and exit code 1', (port) => {
  const { status, stderr } = start(port)
  expect(status).toBe(1)
  expect(stderr).toBe(`newsquiz: PORT is "${port}", which is no port: give a whole number from 1 to 65535.\n`)
})

test('it stops cleanly and leaves the port free', async () => {
  const port = await freePort()
  const service = await startService(port)
  expect((await fetch(`${service.origin}/api/quizzes`)).status).toBe(200)
  expect(await service.stop()).toBe(0)
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })
})
