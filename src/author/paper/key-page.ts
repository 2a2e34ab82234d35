// The key, on a page of its own: the right answers, how points come about, what there is to learn, and the proof.

import type { Quiz } from '../../quiz/quiz.ts'
import { type Html, html } from './html.ts'
import { keyOf } from './key-of.ts'
import { say, WORDS } from './words.ts'

export function keyPage({ title, language, questions }: Quiz): Html {
  return html`<section class="key">
<header>
<h1>${say(WORDS.key)}: ${title}</h1>
<p class="source">${say(WORDS.keep)}</p>
</header>
<ol>
${questions.map((question) => keyItem(question, language))}</ol>
</section>
`
}

function keyItem(question: Quiz['questions'][number], language: string): Html {
  const { lines, rule } = keyOf(question, language)
  const points = new Intl.NumberFormat(language).format(question.points)
  return html`<li>
<p class="rule earned">${say(WORDS.worth(points, rule))}</p>
<ul class="answer">${lines.map(({ mark, text }) => html`<li>${mark === '' ? html`` : html`<b>${mark}</b>`}${text}</li>`)}</ul>
<p>${question.explanation} <span class="rule">${say(WORDS.proof)}</span>${question.evidence.map(({ exact }) => html` <q>${exact}</q>`)}</p>
</li>
`
}
