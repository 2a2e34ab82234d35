// How each state is looked at: the widths and the colour schemes. Another look, such as forced colours, is one more row.

import type { Page } from 'playwright-core'

export interface Look {
  /** Also the end of its pictures' names. */
  readonly name: string
  readonly width: number
  readonly media: Parameters<Page['emulateMedia']>[0]
}

const WIDTHS = [320, 768, 1280]
const SCHEMES = ['light', 'dark'] as const

export const LOOKS: readonly Look[] = WIDTHS.flatMap((width) =>
  SCHEMES.map((colorScheme) => ({ name: `${width}-${colorScheme}`, width, media: { colorScheme } })),
)
