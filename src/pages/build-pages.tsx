// Renders every page, once, before deploying.

import { renderToString } from 'preact-render-to-string'
import type { CheckedQuiz } from '../author/check.ts'
import { compileQuiz } from '../author/compile.ts'
import { ClassPage } from './class-page.tsx'
import { DocsPage } from './docs-page.tsx'
import { headersFile } from './headers.ts'
import { HomePage } from './home-page.tsx'
import { HostedPage } from './hosted-page.tsx'
import { NewsPage } from './news-page.tsx'
import type { ApiDocument } from './openapi-document.ts'
import { css } from './styles/stylesheet.ts'

/** The quiz of the demo pages. */
const DEMO_QUIZ = 'biden-putin-call'

/** The files of the site, by their path; `contract` is the text of the OpenAPI document. Without the demo's quiz there are no demo pages. */
export function buildPages(quizzes: readonly CheckedQuiz[], contract: string): ReadonlyMap<string, string> {
  const demo = quizzes.find(({ quiz }) => quiz.id === DEMO_QUIZ)
  const api: ApiDocument = JSON.parse(contract)
  const [first] = quizzes
  const sample = first === undefined ? undefined : compileQuiz(first.quiz).public
  const pages = [
    ['index.html', <HomePage quizzes={quizzes.map(({ quiz }) => quiz)} demo={demo?.quiz} css={css} />],
    ['docs.html', <DocsPage api={api} sample={sample} css={css} />],
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
    ['openapi.json', contract],
    ['_headers', headersFile(css)],
  ])
}
