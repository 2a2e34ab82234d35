// Pictures every state in every look, from the real service in a real Chromium, and lays them out on a contact sheet.
// Arguments limit it to the states whose names hold one of them; the other pictures stay as they are.

import { mkdirSync, writeFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium } from '../launch.ts'
import { startSomewhere } from '../service.ts'
import { contactSheet, pictureOf } from './contact-sheet.ts'
import { LOOKS } from './looks.ts'
import { demoQuestions, type GalleryState, galleryStates } from './states.ts'
import { quizOn } from './steps.ts'

const FOLDER = 'build/gallery'
const CONTEXTS = 2
const HEIGHT = 800
/** Of a page that goes on and on, and of the room around a quiz. */
const TALLEST = 3000
const MARGIN = 16

const states = galleryStates(await demoQuestions())
const named = process.argv.slice(2)
const wanted = states.filter(({ name }) => named.length === 0 || named.some((part) => name.includes(part)))
const failures: string[] = []

mkdirSync(FOLDER, { recursive: true })
const service = await startSomewhere()
const browser = await launchChromium()
const queue = wanted.values()
await Promise.all(Array.from({ length: CONTEXTS }, () => work(browser)))
await browser.close()
await service.stop()
writeFileSync(`${FOLDER}/index.html`, contactSheet(states, LOOKS))
for (const failure of failures) console.error(failure)
console.warn(
  `${wanted.length - failures.length} of ${wanted.length} states in ${LOOKS.length} looks: ${FOLDER}/index.html`,
)
process.exitCode = failures.length === 0 ? 0 : 1

/** Takes states from the queue until none is left; both workers share it. */
async function work(opened: Browser): Promise<void> {
  for (const state of queue) {
    const context = await opened.newContext({ reducedMotion: 'reduce', viewport: { width: 320, height: HEIGHT } })
    context.setDefaultTimeout(15_000)
    await picture(state, context).catch((error: unknown) => failures.push(`${state.name}: ${error}`))
    await context.close()
  }
}

async function picture(state: GalleryState, context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await state.before?.(page)
  await page.goto(service.origin + state.path)
  await state.reach(page)
  for (const look of LOOKS) {
    await page.setViewportSize({ width: look.width, height: HEIGHT })
    await page.emulateMedia(look.media)
    await page.screenshot({ path: `${FOLDER}/${pictureOf(state, look)}`, ...(await frameOf(state, page)) })
  }
}

/** What of the page is pictured. The quiz has some of the page around it, because borders and focus are seen against it. */
async function frameOf({ frame }: GalleryState, page: Page) {
  if (frame === 'screen') return {}
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }))
  if (frame === 'page') return { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST) } }
  const box = await quizOn(page).evaluate((quiz) => {
    const { left, top, width, height } = quiz.getBoundingClientRect()
    return { x: left + scrollX, y: top + scrollY, width, height }
  })
  const x = Math.max(0, box.x - MARGIN)
  return {
    fullPage: true,
    clip: { x, y: box.y - MARGIN, width: Math.min(width - x, box.width + 2 * MARGIN), height: box.height + 2 * MARGIN },
  }
}
