// What there is to object to in a page on the narrowest screen: faults that axe finds, and what does not fit.

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export const NARROW = { width: 320, height: 640 }

/** What axe objects to, as `rule: target`; and what is wider than its place. */
export async function objections(page: Page, prepared: AxeBuilder = axeOn(page)): Promise<string[]> {
  const { violations } = await prepared.analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  const wide = await page.evaluate(overflowing)
  return [...found, ...wide, ...(width > NARROW.width ? [`scrolls sideways: ${width} pixels`] : [])]
}

export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true)

/** What is wider within the quiz than the place it has; a select shows its text cut, and the verdict shows it whole. */
function overflowing(): string[] {
  const inside = [...document.querySelectorAll('news-quiz')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('*') ?? []),
  ])
  return inside
    .filter((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0)
    .filter((node) => !node.matches('.unseen, select, input, option'))
    .map((node) => `overflows: ${node.localName}.${node.className} ${node.scrollWidth} > ${node.clientWidth}`)
}
