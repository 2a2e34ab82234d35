// Asks for the words of another language: one file beside the element's own. English is in the element.

import { late } from './further-files.ts'
import { HOME } from './home.ts'
import { en, type Words } from './words/en.ts'

/** The languages that there are words of; what follows the first hyphen is the region's. */
const SPOKEN = /^(?:ar|de|en|es|fr|uk)\b/i

/** Until it is known in which language: better no word than one that would be replaced under the reader's eyes. */
export const SILENT: Words = { ...en, loading: '' }

/** As a page or a quiz gives them (BCP 47), if it does. */
export type Tags = readonly (string | null | undefined)[]

/** The words of the first of these languages that there are words of, in English where they do not come; null for none. */
export async function wordsOf(...tags: Tags): Promise<Words | null> {
  const tag = tags.find((one) => SPOKEN.test(one ?? ''))
  if (!tag) return null
  const language = tag.slice(0, 2).toLowerCase()
  if (language === 'en') return en
  const file: Promise<typeof import('./languages/de.ts')> = import(
    /* @vite-ignore */ new URL(`${language}.js`, HOME).href
  )
  const words = file.then(({ speak }) => speak(en, tag))
  return (await Promise.race([words, late()]).catch(() => undefined)) ?? en
}
