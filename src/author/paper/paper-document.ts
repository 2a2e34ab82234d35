// A quiz on paper, as one HTML file that needs nothing else: the questions with room to write, and the key on a page of its own.

import { sayDate } from '../../quiz/date-words.ts'
import { publish, type Quiz } from '../../quiz/quiz.ts'
import { type Html, html } from './html.ts'
import { keyPage } from './key-page.ts'
import { questionItem } from './question-item.ts'
import { STYLESHEET } from './stylesheet.ts'
import { say, WORDS } from './words.ts'

/** The file's text. The same quiz always gives the same bytes. */
export function paperDocument(quiz: Quiz): string {
  const { title, language } = quiz
  const total = quiz.questions.reduce((sum, { points }) => sum + points, 0)
  const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: STYLESHEET }}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p class="source">${say(WORDS.from)} ${sourceOf(quiz)}</p>
<p class="given">${given(WORDS.name, 'long')} ${given(WORDS.date, '')} ${given(WORDS.points, 'short')}<span class="of">/ ${numberOf(total, language)}</span></p>
</header>
<ol>
${publish(quiz).questions.map((question) => questionItem(question, language))}</ol>
</main>
${keyPage(quiz)}</body>
</html>
`
  return page.html
}

/** A word and a line to write on. */
const given = (word: string, length: string): Html =>
  html`<span class="gap">${say(word)} <i class="line ${length}"></i></span>`

function sourceOf({ article: { title, source, published }, language }: Quiz): Html {
  const about = [source, published === undefined ? undefined : sayDate(published, language)].filter(
    (part) => part !== undefined,
  )
  return html`<cite>${title}</cite>${about.map((part) => html`, ${part}`)}`
}

const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']

/** In which direction a language is written: told by its script, which may stand in the tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'

/** Points as a language writes them. */
export const numberOf = (value: number, language: string): string => new Intl.NumberFormat(language).format(value)
