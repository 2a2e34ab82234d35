// Renders every page, once, before deploying.

import { renderToString } from 'preact-render-to-string'
import type { CheckedQuiz } from '../author/check.ts'
import { ClassPage } from './class-page.tsx'
import { headersFile } from './headers.ts'
import { HomePage } from './home-page.tsx'
import { HostedPage } from './hosted-page.tsx'
import { NewsPage } from './news-page.tsx'
import css from './pages.css?inline'

/** The quiz of the demo pages. */
const DEMO_QUIZ = 'biden-putin-call'

/** The files of the site, by their path. Without the demo's quiz there are no demo pages. */
export function buildPages(quizzes: readonly CheckedQuiz[]): ReadonlyMap<string, string> {
  const demo = quizzes.find(({ quiz }) => quiz.id === DEMO_QUIZ)
  const pages = [
    ['index.html', <HomePage quizzes={quizzes.map(({ quiz }) => quiz)} css={css} />],
    ...quizzes.map(({ quiz }) => [`${quiz.id}.html`, <HostedPage quiz={quiz} css={css} />] as const),
    ...(demo === undefined
      ? []
      : ([
          ['demo/news.html', <NewsPage checked={demo} css={css} />],
          ['demo/class.html', <ClassPage checked={demo} css={css} />],
        ] as const)),
  ] as const
  return new Map([
    ...pages.map(([path, page]) => [path, `<!doctype html>\n${renderToString(page)}\n`] as const),
    ['_headers', headersFile(css)],
  ])
}
