// Pages that say the phrase again, keep it out of sight, or set it as few do. `data-here` is on what holds the one right place.

import type { ArticlePage } from './article-pages.ts'

const TROOPS = '60,000 to 90,000 Russian troops'
const SAID = `There are ${TROOPS}.`
const EDITED = 'There are 65,000 to 90,000 Russian troops.'
const TITLE = '<h1>Troops at the border</h1>'
const QUIZ = '<div id="quiz"></div>'
const body = `<p data-here>${SAID}</p>`
const page = (rest: string) => `<main><article>${TITLE}${rest}</article>${QUIZ}</main>`

type Row = [name: string, html: string, marked: readonly string[], phrase?: string, whereabouts?: 'elsewhere']

const REPEATED: readonly Row[] = [
  ['a pull quote in an aside', page(`${body}<aside>${TROOPS}</aside>`), [TROOPS]],
  ['a pull quote in a figure', page(`${body}<figure><blockquote>${TROOPS}</blockquote></figure>`), [TROOPS]],
  ['a copy that assistive software is not told', page(`${body}<p aria-hidden="true">${TROOPS}</p>`), [TROOPS]],
  ['a reader’s comment', page(`${body}<article>“${TROOPS}”? No.</article>`), [TROOPS]],
  ['another article beside it', page(`${body}</article><article><h2>Other</h2>${SAID}`), [TROOPS]],
  ['an article that was edited, and another with the old words', page(`${EDITED}</article><article>${SAID}`), []],
  [
    'an edited article with the quiz in it',
    `<article>${TITLE}${EDITED}${QUIZ}</article><article>${SAID}</article>`,
    [],
  ],
  ['an edited article, and an aside with the old words', `${page(EDITED)}<aside>${SAID}</aside>`, []],
  ['an article of no such tag, and a menu with the old words', `${TITLE}${EDITED}${QUIZ}<nav>${SAID}</nav>`, []],
  ['a headline that stands in an article without its text', `<article>${TITLE}</article>${body}${QUIZ}`, [TROOPS]],
  ['an article within an article', page(`<article>${body}</article>`), [TROOPS]],
  ['a headline that was edited', page(body).replace('Troops at', 'Soldiers at'), [TROOPS]],
]

const UNSEEN: readonly Row[] = [
  ['a copy that is invisible', page(`${body}<p style="visibility:hidden">${SAID}</p>`), [TROOPS]],
  ['a copy that waits to be found', page(`${body}<p hidden="until-found">${SAID}</p>`), [TROOPS]],
  ['a copy in closed details', page(`${body}<details><summary>More</summary>${SAID}</details>`), [TROOPS]],
  ['a copy for screen readers', page(`${body}<p style="width:1px;height:1px;overflow:hidden">${SAID}</p>`), [TROOPS]],
  ['only text that is folded away', page(`<div style="height:0;overflow:hidden">${SAID}</div>`), []],
  [
    'visible text in what is invisible',
    page(`<div style="visibility:hidden">${body}</div>`).replace('<p', '<p style="visibility:visible"'),
    [TROOPS],
  ],
]

const split = (phrase: string) => page(`<p data-here>There are ${phrase}.</p>`)

const SET_AS_FEW_DO: readonly Row[] = [
  [
    'a span that is a block',
    split('60,000 to<span style="display:block">90,000 Russian troops</span>'),
    ['60,000 to90,000 Russian troops'],
  ],
  ['a custom element in the line', split('60,<x-term>000</x-term> to 90,000 Russian troops'), [TROOPS]],
  [
    'a block that is laid out as if it were not there',
    page('<div data-here>There are 60,000 to <div style="display:contents">90,000</div> Russian troops.</div>'),
    [TROOPS],
  ],
  ['a floating initial', split('<span style="float:left">S</span>ixty thousand'), ['Sixty thousand'], 'Sixty thousand'],
  [
    'marks of direction',
    split('\u200f60,000\u200e to 90,000 \u2068Russian\u2069 troops'),
    ['60,000\u200e to 90,000 \u2068Russian\u2069 troops'],
  ],
  ['a hyphen that does not break', split('a 50\u2011minute call'), ['50\u2011minute call'], '50-minute call'],
  ['a line break in text without spaces', split('約六万人<br>の兵士'), ['六万人の兵士'], '六万人の兵士'],
  [
    'a box that scrolls',
    page(`<div style="height:300px;overflow:auto">${'<p>More.</p>'.repeat(200)}${body}</div>`),
    [TROOPS],
  ],
  [
    'a line that scrolls',
    page(
      `<div style="width:300px;overflow:auto;white-space:nowrap">${'More. '.repeat(500)}<b data-here>${TROOPS}</b></div>`,
    ),
    [TROOPS],
  ],
  ['a slot of a shadow root', `<section id="host">${TITLE}${body}</section>${QUIZ}`, [TROOPS]],
  [
    'a link to the article',
    `<main><p><a href="/elsewhere">Troops at the border</a></p>${QUIZ}</main>`,
    [],
    TROOPS,
    'elsewhere',
  ],
  [
    'a sentence that names the article',
    `<main><p>Read “Troops at the border” first.</p>${QUIZ}</main>`,
    [],
    TROOPS,
    'elsewhere',
  ],
]

const SLOT = "document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(document.createElement('slot'))"

export const REPEATING_PAGES: Readonly<Record<string, ArticlePage>> = Object.fromEntries(
  [...REPEATED, ...UNSEEN, ...SET_AS_FEW_DO].map(([name, html, marked, exact = TROOPS, elsewhere]) => {
    const whereabouts = elsewhere ?? (marked.length > 0 ? 'here' : 'edited')
    return [name, { html, evidence: [{ exact }], marked, whereabouts, prepare: SLOT }]
  }),
)
