// `/demo/news`: a news page as a publisher would make it, with the article and its quiz.

import type { CheckedQuiz } from '../author/check.ts'
import { ArticleView } from './article-view.tsx'
import { Document, ELEMENT_SCRIPT } from './document.tsx'

export function NewsPage({ checked, css }: { checked: CheckedQuiz; css: string }) {
  const { quiz } = checked
  return (
    <Document
      title={`${quiz.article.title} · The Daily Example`}
      description="A news page with the article and, below it, its quiz."
      language={quiz.language}
      css={css}
      scripts={[ELEMENT_SCRIPT]}
    >
      <header class="masthead">
        <a href="/">The Daily Example</a>
        <p>A news page, as a publisher would make it. The story, then the quiz.</p>
      </header>
      <main class="news">
        <ArticleView {...checked} />
        <section class="after" aria-label="Quiz">
          <news-quiz quiz={quiz.id}>
            <a href={`/${quiz.id}`}>Take the quiz</a>
          </news-quiz>
        </section>
      </main>
    </Document>
  )
}
