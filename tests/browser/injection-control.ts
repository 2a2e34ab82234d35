// Shows that the injections are ones: writes pages around them as careless programs do, and does on them what a reader does.

import { micromark } from 'micromark'

const characterOf = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))
const unpercented = (text: string): string => text.replace(/%([\da-f]{2})/gi, characterOf)
const unescaped = (text: string): string => text.replace(/\\(?:u00|x)([\da-f]{2})/gi, characterOf)
const withoutEntities = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replace(/&(?:lt|#60|#x3c);/g, '<')
    .replace(/&(?:gt|#62|#x3e);/g, '>')

/** A page that is written around a text without care, in ways that each take it for something else. */
export function carelessPage(text: string): string {
  const taken = [
    text,
    withoutEntities(withoutEntities(text)),
    unpercented(unpercented(text)),
    unescaped(text),
    text.normalize('NFKC').replace(/\p{Cf}/gu, ''),
  ]
  const embedded = [
    micromark(text, { allowDangerousHtml: true, allowDangerousProtocol: true }),
    `<script>${text}</script>`,
    `<script>'${text}'</script><script>\`${text}\`</script>`,
    `<a href="${text}">x</a>`,
    `<p title='${text}'>`,
  ]
  return [...new Set(text.startsWith('<') ? taken : [...embedded, ...taken])].join('\n')
}

/** Runs in the page: lays out each document in a frame of its own, some at a time, and touches all that is in it. */
export async function layOut(documents: readonly string[]): Promise<void> {
  async function run(html: string): Promise<void> {
    const frame = document.createElement('iframe')
    frame.srcdoc = html
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    document.body.append(frame)
    // Some never say that they are loaded.
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 800))])
    for (const element of frame.contentDocument?.querySelectorAll('*') ?? []) {
      for (const type of ['mouseover', 'pointerenter', 'click', 'focus']) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
    frame.remove()
  }
  const waiting = [...documents]
  const work = async (): Promise<void> => {
    for (let html = waiting.pop(); html !== undefined; html = waiting.pop()) await run(html)
  }
  await Promise.all(Array.from({ length: 10 }, work))
}
