// The contact sheet: one row a state, one column a look, each picture leading to itself in full.

import type { Look } from './looks.ts'
import type { GalleryState } from './states.ts'

export const pictureOf = ({ name }: GalleryState, look: Look): string => `${name.replaceAll(' ', '-')}.${look.name}.png`

const CSS = `
:root { color-scheme: light dark; font: 14px/1.4 sans-serif }
body { margin: 0 }
table { border-collapse: collapse }
th { position: sticky; padding: 8px 12px; text-align: start; background: Canvas; z-index: 1 }
thead th { inset-block-start: 0; z-index: 2 }
tbody th { inset-inline-start: 0; vertical-align: top; min-inline-size: 7em }
td { padding: 8px; vertical-align: top; border-block-start: 1px solid #8886 }
img { display: block; max-block-size: 420px; object-fit: cover; object-position: top; background: #8882 }
`

/** States hold no markup: their names are ours. */
export const contactSheet = (states: readonly GalleryState[], looks: readonly Look[]): string =>
  [
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${CSS}</style>`,
    `<table><thead><tr><th>state</th>${looks.map(({ name }) => `<th>${name}</th>`).join('')}</tr></thead><tbody>`,
    ...states.map((state) => rowOf(state, looks)),
    '</tbody></table></html>\n',
  ].join('\n')

/** In pixels. A quiz grows no wider than the column of an article. */
const shown = ({ width }: Look): number => 0.45 * Math.min(width, 640)

function rowOf(state: GalleryState, looks: readonly Look[]): string {
  const cells = looks.map((look) => {
    const file = pictureOf(state, look)
    return `<td><a href="${file}"><img src="${file}" width="${shown(look)}" loading="lazy" alt="${state.name}, ${look.name}"></a></td>`
  })
  return `<tr><th id="${state.name.replaceAll(' ', '-')}">${state.name}</th>${cells.join('')}</tr>`
}
