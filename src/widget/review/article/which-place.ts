// Which of the places that a phrase has on a page is the article's own: teasers, pull quotes and comments repeat it.

import { outwards } from './page-text.ts'

/** A link to another page is a teaser. */
export function isLinkElsewhere(range: Range): boolean {
  const link = closest(range.startContainer, 'a[href]')
  return link instanceof HTMLAnchorElement && !isThisPage(link.href)
}

export function isThisPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { origin, pathname } = new URL(address)
  return origin === location.origin && pathname === location.pathname
}

/** The `<article>` that the title stands in; where several have it, the one that the quiz stands in too. */
export function homeOf(titles: readonly Range[], quiz: Element): Element | null {
  const homes = new Set(titles.map((title) => closest(title.startContainer, 'article')))
  homes.delete(null)
  const around = closest(quiz, 'article')
  const [home = null] = homes.size === 1 ? homes : [around]
  return homes.has(home) ? home : null
}

/** The one place that counts, or null: in doubt none does. */
export function chooseOne(places: readonly Range[], home: Element | null, quiz: Element): Range | null {
  const isIn = (scope: Element | null) => (place: Range) =>
    scope !== null && [...outwards(place.startContainer)].includes(scope)
  const narrowings = [
    isIn(home),
    (place: Range) => closest(place.startContainer, 'article') === home,
    isIn(closest(quiz, 'article')),
    isIn(closest(quiz, 'main')),
    (place: Range) => closest(place.startContainer, 'aside, nav, figure, [aria-hidden="true"]') === null,
  ]
  let left = places.filter((place) => isSeen(place) && (isIn(home)(place) || !isStranger(place, home ?? quiz)))
  for (const fits of narrowings) {
    const fitting = left.length > 1 ? left.filter(fits) : []
    if (fitting.length > 0) left = fitting
  }
  return left.length === 1 ? (left[0] ?? null) : null
}

/** Whether a place belongs to something beside the article: an old wording in a teaser is no proof. */
function isStranger(place: Range, own: Element): boolean {
  const around = new Set(outwards(own))
  const strange = own.localName === 'article' ? 'article, aside, nav' : 'aside, nav'
  return [...outwards(place.startContainer)].some((element) => element.matches(strange) && !around.has(element))
}

/** Not for screen readers alone, and not folded away. */
const isSeen = (place: Range): boolean =>
  [...outwards(place.startContainer)].every((element) => {
    const { width, height } = element.getBoundingClientRect()
    return (width > 1 && height > 1) || !/hidden|clip/.test(getComputedStyle(element).overflow)
  })

function closest(node: Node, selector: string): Element | null {
  for (const element of outwards(node)) if (element.matches(selector)) return element
  return null
}
