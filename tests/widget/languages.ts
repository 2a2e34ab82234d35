// The catalogues, by their language's name.

import { speak as ar } from '../../src/widget/languages/ar.ts'
import { speak as de } from '../../src/widget/languages/de.ts'
import { speak as es } from '../../src/widget/languages/es.ts'
import { speak as fr } from '../../src/widget/languages/fr.ts'
import { speak as uk } from '../../src/widget/languages/uk.ts'

export const LANGUAGES = { ar, de, es, fr, uk }
