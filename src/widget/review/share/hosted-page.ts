// Where a quiz has a page of its own: beside its API, which the element of a session knows.

import type { Line } from '../../session.ts'

const lines = new WeakMap<Element, Line>()

/** From now on the page of this session's quiz can be told. */
export function knowPage(line: Line): void {
  lines.set(line.target, line)
}

/** The address of the page of an element's quiz. */
export function hostedPage(element: Element): string {
  const { origin, quiz } = lines.get(element)?.settings() ?? { origin: '', quiz: '' }
  return `${origin}/${quiz}`
}
