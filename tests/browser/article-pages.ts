// Pages that carry an article as publishers do: split, styled, repeated, edited, re-rendered. Each with what a reader must be shown.

import type { Evidence } from '../../src/quiz/vocabulary.ts'

export interface ArticlePage {
  readonly html: string
  readonly evidence: readonly Evidence[]
  /** The text of each marked passage, as the page holds it; none for an honest no. */
  readonly marked: readonly string[]
  readonly whereabouts: 'here' | 'edited' | 'elsewhere'
  /** Runs on the page before anything is looked for. */
  readonly prepare?: string
}

const TROOPS = '60,000 to 90,000 Russian troops'
const troops: readonly Evidence[] = [{ exact: TROOPS }]
const TITLE = '<h1>Troops at the border</h1>'
const page = (body: string) => `<article>${TITLE}${body}</article><div id="quiz"></div>`

export const ARTICLE_PAGES: Readonly<Record<string, ArticlePage>> = {
  'plain text': {
    html: page(`<p>There are ${TROOPS} there.</p>`),
    evidence: troops,
    marked: [TROOPS],
    whereabouts: 'here',
  },
  'split by line breaks and inline tags': {
    html: page('<p>There are 60,000<br>to <b>90,000 <i>Rus</i>sian</b> <a href="#">troops</a>.</p>'),
    evidence: troops,
    marked: ['60,000to 90,000 Russian troops'],
    whereabouts: 'here',
  },
  entities: {
    html: page('<p>There are 60&#44;000&nbsp;to&#8201;90,000&#x20;Russian troops.</p>'),
    evidence: troops,
    marked: ['60,000\u00a0to\u200990,000 Russian troops'],
    whereabouts: 'here',
  },
  'soft hyphens and zero-width spaces': {
    html: page('<p>There are 60,000 to 90,000 Rus&shy;sian tro&#8203;ops.</p>'),
    evidence: troops,
    marked: ['60,000 to 90,000 Rus\u00adsian tro\u200bops'],
    whereabouts: 'here',
  },
  'curly quotation marks where the proof has straight ones': {
    html: page('<p>He called the tone “serious” and ‘frank’.</p>'),
    evidence: [{ exact: '"serious" and \'frank\'' }],
    marked: ['“serious” and ‘frank’'],
    whereabouts: 'here',
  },
  'a duplicated sentence, told apart by what stands before': {
    html: page(`<p>In March there were ${TROOPS}.</p><p>In May there were ${TROOPS}.</p>`),
    evidence: [{ exact: TROOPS, prefix: 'In May there were' }],
    marked: [TROOPS],
    whereabouts: 'here',
  },
  'a duplicated sentence that nothing tells apart': {
    html: page(`<p>There are ${TROOPS}.</p><p>There are ${TROOPS}.</p>`),
    evidence: troops,
    marked: [],
    whereabouts: 'edited',
  },
  'an edited number': {
    html: page('<p>There are 60,000 to 95,000 Russian troops there, up from 160,000 to 90,000 Russian troops.</p>'),
    evidence: troops,
    marked: [],
    whereabouts: 'edited',
  },
  'a deleted sentence, the others still there': {
    html: page('<p>The call lasted 50 minutes.</p>'),
    evidence: [{ exact: 'lasted 50 minutes' }, ...troops],
    marked: ['lasted 50 minutes'],
    whereabouts: 'edited',
  },
  'right-to-left text': {
    html: `<article dir="rtl" lang="ar">${TITLE}<p>يوجد <b>٦٠ ألف</b> جندي قرب الحدود.</p></article><div id="quiz"></div>`,
    evidence: [{ exact: '٦٠ ألف جندي' }],
    marked: ['٦٠ ألف جندي'],
    whereabouts: 'here',
  },
  'text without spaces, and its reading above it': {
    html: `<article lang="ja">${TITLE}<p>国境に約<ruby>六万人<rt>ろくまんにん</rt></ruby>の<b>ロシア軍</b>がいる。</p></article><div id="quiz"></div>`,
    evidence: [{ exact: '約六万人のロシア軍' }],
    marked: ['約六万人ろくまんにんのロシア軍'],
    whereabouts: 'here',
  },
  'a framework that re-renders the article': {
    html: page(`<p>There are ${TROOPS} there.</p>`),
    evidence: troops,
    marked: [TROOPS],
    whereabouts: 'here',
    prepare: "const old = document.querySelector('p'); old.replaceWith(old.cloneNode(true))",
  },
  'an article in a shadow root, its title in a slot': {
    html: `<section id="host">${TITLE}</section><div id="quiz"></div>`,
    evidence: troops,
    marked: [TROOPS],
    whereabouts: 'here',
    prepare: `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><p>There are ${TROOPS}.</p>'`,
  },
  'another quiz that quotes the proof': {
    html: `${page(`<p>There are ${TROOPS} there.</p>`)}<news-quiz><p>${TROOPS}</p></news-quiz>`,
    evidence: troops,
    marked: [TROOPS],
    whereabouts: 'here',
  },
  'a teaser that repeats the phrase outside the article that the quiz stands in': {
    html: `<article>${TITLE}<p>There are ${TROOPS}.</p><div id="quiz"></div></article><aside>${TROOPS}: read more</aside>`,
    evidence: troops,
    marked: [TROOPS],
    whereabouts: 'here',
  },
  'hidden text, scripts and templates do not count': {
    html: page(`<p hidden>${TROOPS}</p><script type="text/plain">${TROOPS}</script><template>${TROOPS}</template>`),
    evidence: troops,
    marked: [],
    whereabouts: 'edited',
  },
  'a page about something else': {
    html: '<main><h1>Our class</h1><p>Take the quiz.</p></main><div id="quiz"></div>',
    evidence: troops,
    marked: [],
    whereabouts: 'elsewhere',
  },
}
