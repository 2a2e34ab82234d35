// One question on paper, with room for the answer.

import type { PublicQuestion } from '../../quiz/kinds.ts'
import { type Line, roomFor } from '../../quiz/paper.ts'
import { type Html, html } from './html.ts'
import { letterOf } from './key-of.ts'
import { say, WORDS } from './words.ts'

/** Made from the public part alone, so that nothing of the key can be on it. */
export function questionItem(question: PublicQuestion, language: string): Html {
  const { boxes, letters, lines } = roomFor(question, language)
  const points = new Intl.NumberFormat(language).format(question.maxPoints)
  const long = question.kind === 'order' || [...boxes, ...letters].some(({ text }) => text.length > MAX_SHORT)
  return html`<li>
<p class="worth"><i class="line tiny"></i> / ${points}</p>
<h2>${question.prompt}</h2>
<p class="rule">${say(WORDS.rule[question.kind])}</p>
<div class="${letters.length > 0 ? 'room pairs' : long ? 'room' : 'room short'}">
${boxes.length > 0 ? list(boxes.map(({ text }) => html`<li><i class="box ${question.kind}"></i>${text}</li>`)) : html``}\
${letters.length > 0 ? list(letters.map(({ text }, at) => html`<li><b>${letterOf(at)}</b>${text}</li>`)) : html``}\
${lines.length > 0 ? html`<p>${lines.map(lineToWriteOn)}</p>` : html``}</div>
</li>
`
}

/** Options of no more characters than this stand side by side. */
const MAX_SHORT = 32

const list = (items: Html[]): Html => html`<ul>${items}</ul>`

function lineToWriteOn(line: Line): Html {
  if ('unit' in line)
    return html`<span class="gap"><i class="line ${line.unit === '' ? 'long' : ''}"></i> <span class="unit">${line.unit}</span></span>`
  return html`<span class="gap">${say(WORDS[line.part])} <i class="line ${line.part === 'month' ? '' : 'short'}"></i></span> `
}
