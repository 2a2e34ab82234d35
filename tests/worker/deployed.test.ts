// The Worker as deployed, over the quizzes of the build, and what it does when something breaks.

import { exports } from 'cloudflare:workers'
import { expect, it, vi } from 'vitest'
import { writeCompiled } from '../../src/quiz/compiled.ts'
import { openCatalogue } from '../../src/worker/catalogue.ts'
import { createApp } from '../../src/worker/create-app.ts'
import { FLOOD_REVISION, slugOf } from './ask.ts'
import { compile, FLOOD } from './fixture-quizzes.ts'

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import('../../src/worker/index.ts')
    }
  }
}

it('serves every quiz that it lists', async () => {
  const list = await exports.default.fetch('https://quiz.example/api/quizzes')
  const { quizzes }: { quizzes: { id: string; revision: string }[] } = await list.json()
  expect(quizzes.length).toBeGreaterThan(0)
  for (const { id, revision } of quizzes) {
    const response = await exports.default.fetch(`https://quiz.example/api/quizzes/${id}`)
    expect([response.status, response.headers.get('ETag')]).toEqual([200, `"${revision}"`])
  }
})

it('tells nothing of what broke but that it did, and logs it once', async () => {
  const [list = '', whole = ''] = writeCompiled([compile(FLOOD)]).split('\n')
  const app = createApp(openCatalogue([list, whole, 'no key'].join('\n')))
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const response = await app.request(`/api/quizzes/${FLOOD.id}/answers`, {
    method: 'POST',
    body: JSON.stringify({ revision: FLOOD_REVISION, question: 'homes', answer: 1 }),
    headers: { 'Content-Type': 'application/json' },
  })
  const copy = response.clone()
  expect(await slugOf(response)).toBe('500 internal-error')
  expect(await copy.text()).not.toMatch(/no key|JSON|stack|\.ts/)
  expect(copy.headers.get('Cache-Control')).toBe('no-store')
  expect(copy.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(log).toHaveBeenCalledTimes(1)
  log.mockRestore()
})
