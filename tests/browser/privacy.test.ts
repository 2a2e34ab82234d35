// PRIVACY.md, line by line: a whole quiz leaves one entry on the device until Start again, and asks nobody but the service.

import { expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'

const openPage = useChromium()

test('no cookie, one entry of storage, no request to another origin, no credentials', async () => {
  const { page } = await openPage()
  const asked: string[] = []
  const sent: (string | undefined)[] = []
  page.on('request', (request) => {
    asked.push(new URL(request.url()).origin)
    sent.push(request.headers().cookie, request.headers().authorization)
  })
  await page.context().addCookies([{ name: 'planted', value: 'yes', url: origin() }])
  await page.goto(`${origin()}/biden-putin-call`)
  const quiz = page.locator('news-quiz')
  for (let question = 1; question <= 14; question++) {
    await quiz.getByText(`Question ${question} of 14`).waitFor()
    for (const field of await quiz.getByRole('combobox').all()) await field.selectOption({ index: 1 })
    for (const field of await quiz.getByRole('textbox').all()) await field.fill('1999')
    const choice = quiz.locator('input[type=radio], input[type=checkbox]').first()
    if ((await choice.count()) > 0) await choice.check()
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.getByRole('button', { name: /Next question|See your score/ }).click()
  }
  await quiz.getByRole('heading', { name: /You scored/ }).waitFor()
  expect([...new Set(asked)].filter((one) => one !== 'null')).toEqual([origin()])
  expect(asked.length).toBeGreaterThan(3)
  expect(sent.filter((value) => value !== undefined)).toEqual([])
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['planted'])
  const kept = () =>
    page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }))
  const key = `news-quiz ${JSON.stringify([origin(), 'biden-putin-call', null, null, false, 'practice'])}`
  expect(await kept()).toEqual({ local: [key], session: 0, databases: 0, caches: 0 })
  await quiz.getByRole('button', { name: 'Start again' }).click()
  expect(await kept()).toEqual({ local: [], session: 0, databases: 0, caches: 0 })
  await page.close()
})
