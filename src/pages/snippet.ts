// The two lines that put a quiz on a page.

import type { Quiz } from '../quiz/quiz.ts'

/** Stands for the service's own origin, which the page fills in where it is read. */
export const ORIGIN = 'https://quiz.example.org'

export const snippetOf = ({ id }: Quiz, origin = ORIGIN): string =>
  [
    `<news-quiz quiz="${id}"><a href="${origin}/${id}">Take the quiz</a></news-quiz>`,
    `<script type="module" src="${origin}/v1/news-quiz.js" crossorigin></script>`,
  ].join('\n')
