// The table of typed answers in all its languages: what is fair.

import { AR } from './ar.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import type { Row } from './row.ts'
import { UK } from './uk.ts'

export const TYPED_ANSWERS: Readonly<Record<string, readonly Row[]>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  uk: UK,
  ar: AR,
}
