// The pages of the service, and the snippet of its front page on a page of somebody else's.

import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { origin, useChromium } from './chromium.ts'

const openPage = useChromium()

describe.each([320, 768, 1280])('%i pixels wide', (width) => {
  test.each(['/', '/docs', '/demo/news', '/demo/class', '/biden-putin-call'])(
    '%s does not scroll sideways',
    async (path) => {
      const { page, complaints } = await openPage({ viewport: { width, height: 800 } })
      await page.goto(origin() + path)
      if (path.length > 5) await page.locator('news-quiz').first().getByRole('button', { name: 'Check' }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(complaints).toEqual([])
      await page.close()
    },
  )
})

test('the page of the API tries each operation on this very service', async () => {
  const { page, complaints } = await openPage()
  await page.goto(`${origin()}/docs`)
  for (const [operation, reply] of [
    ['listQuizzes', '"quizzes"'],
    ['getQuiz', '"questions"'],
    ['getQuestions', '"questions"'],
    ['gradeAnswer', '"verdict": "wrong"'],
  ]) {
    const section = page.locator(`#${operation}`)
    await section.getByRole('button', { name: 'Try it' }).click()
    await expect.poll(() => section.getByRole('region', { name: /^Reply/ }).innerText()).toContain(reply)
  }
  await page.locator('#getQuiz').getByRole('textbox').fill('no-such-quiz')
  await page.locator('#getQuiz').getByRole('button', { name: 'Try it' }).click()
  await expect
    .poll(() =>
      page
        .locator('#getQuiz')
        .getByRole('region', { name: /^Reply/ })
        .innerText(),
    )
    .toMatch(/^404/)
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  await page.close()
})

test('without JavaScript the pages still read', async () => {
  const { page } = await openPage({ javaScriptEnabled: false })
  await page.goto(`${origin()}/demo/news`)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Biden and Putin')
  expect(await page.getByRole('link', { name: 'Take the quiz' }).isVisible()).toBe(true)
  await page.close()
})

describe('the class page', () => {
  test('warms up with figures and dates, and asks who said what after the reading; each keeps its own score', async () => {
    const { page } = await openPage()
    await page.goto(`${origin()}/demo/class`)
    const [warmUp, after] = [page.locator('news-quiz').first(), page.locator('news-quiz').last()]
    await warmUp.getByText('Question 1 of 4').waitFor()
    await after.getByText('Question 1 of 5').waitFor()
    await after.getByRole('radio', { name: 'Unprecedented sanctions' }).check()
    await after.getByRole('button', { name: 'Check' }).click()
    await after.getByText('Score: 1').waitFor()
    expect(await warmUp.getByText('Score:').count()).toBe(0)
    await page.close()
  })

  test('a seed gives the same questions at every visit', async () => {
    const { page } = await openPage()
    const prompts: string[] = []
    for (let visit = 0; visit < 2; visit++) {
      await page.goto(`${origin()}/demo/class`)
      prompts.push(await page.locator('news-quiz').first().locator('legend').innerText())
    }
    expect(prompts[0]).toBe(prompts[1])
    await page.close()
  })
})

describe('on a page of somebody else, on another origin', () => {
  let html = ''
  let headers: Record<string, string> = {}
  const host = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(html)
  })
  let address = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    const at = host.address()
    address = typeof at === 'object' && at !== null ? `http://127.0.0.1:${at.port}` : ''
  })
  afterAll(() => host.close())

  test('the snippet that the front page shows works, under a strict policy', async () => {
    const { page, complaints } = await openPage()
    await page.goto(origin())
    const snippet = await page.locator('code').first().innerText()
    expect(snippet).toContain(origin())
    html = `<!doctype html><html lang="en"><title>A page</title><main>${snippet}</main>`
    const ours = origin()
    headers = {
      'Content-Security-Policy': `default-src 'none'; script-src ${ours}; connect-src ${ours}; require-trusted-types-for 'script'; trusted-types 'none'`,
    }
    await page.goto(address)
    const quiz = page.locator('news-quiz')
    await quiz.getByRole('textbox').fill('50')
    await quiz.getByRole('button', { name: 'Check' }).click()
    await quiz.getByText('Right', { exact: true }).waitFor()
    expect(complaints.filter((complaint) => !complaint.includes('favicon'))).toEqual([])
    await page.close()
  })

  test('what the page says of its own text does not break the quiz', async () => {
    const ours = origin()
    const body =
      'white-space: nowrap; text-transform: uppercase; text-indent: 4em; font-style: italic; text-align: center'
    html = `<!doctype html><html lang="en"><title>A page</title><style>* { float: left } body { ${body} }</style><main><news-quiz quiz="biden-putin-call"></news-quiz></main><script type="module" src="${ours}/v1/news-quiz.js" crossorigin></script>`
    headers = {}
    const { page } = await openPage({ viewport: { width: 320, height: 640 } })
    await page.goto(address)
    const quiz = page.locator('news-quiz')
    await quiz.getByRole('textbox').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const legend = await quiz.locator('legend').evaluate((node) => {
      const { textTransform, textIndent, fontStyle, textAlign } = getComputedStyle(node)
      return [textTransform, textIndent, fontStyle, textAlign]
    })
    expect(legend).toEqual(['none', '0px', 'normal', 'start'])
    await page.close()
  })

  test('the element leaves the page alone: no global but its tag, no style, moved and loaded twice without loss', async () => {
    const ours = origin()
    const tag = `<script type="module" src="${ours}/v1/news-quiz.js" crossorigin></script>`
    html = `<!doctype html><html lang="en"><title>A page</title><main><news-quiz quiz="biden-putin-call"></news-quiz></main><aside></aside>`
    headers = {}
    const { page, complaints } = await openPage()
    await page.goto(address)
    const before = await page.evaluate(() => Object.getOwnPropertyNames(window).sort())
    for (const query of ['', '?again']) {
      await page.evaluate(
        (src) => {
          const script = document.createElement('script')
          Object.assign(script, { type: 'module', src, crossOrigin: 'anonymous' })
          document.head.append(script)
          return new Promise((resolve) => script.addEventListener('load', resolve))
        },
        tag.replace(/.*src="([^"]+)".*/, `$1${query}`),
      )
    }
    const quiz = page.locator('news-quiz')
    await quiz.getByRole('textbox').fill('50')
    await page.evaluate(() => {
      const element = document.querySelector('news-quiz')
      if (element !== null) document.querySelector('aside')?.append(element)
    })
    expect(await page.locator('aside').getByRole('textbox').inputValue()).toBe('50')
    expect(await page.evaluate(() => Object.getOwnPropertyNames(window).sort())).toEqual(before)
    expect(await page.evaluate(() => document.querySelectorAll('style, link[rel=stylesheet]').length)).toBe(0)
    expect(complaints.filter((complaint) => !complaint.includes('favicon'))).toEqual([])
    await page.close()
  })
})
