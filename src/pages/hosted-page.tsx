// `/{quiz}`: the quiz on a page of its own, where the snippet's link leads.

import type { Quiz } from '../quiz/quiz.ts'
import { Document, ELEMENT_SCRIPT, SiteHeader } from './document.tsx'

export function HostedPage({ quiz, css }: { quiz: Quiz; css: string }) {
  return (
    <Document
      title={`${quiz.title} · newsquiz`}
      description={`${quiz.questions.length} questions on the article “${quiz.article.title}”.`}
      language={quiz.language}
      css={css}
      scripts={[ELEMENT_SCRIPT]}
    >
      <SiteHeader />
      <main class="hosted">
        <h1 class="unseen">{quiz.title}</h1>
        <p class="given" aria-hidden="true">
          Name <i /> Date <i />
        </p>
        <news-quiz quiz={quiz.id}>
          <p>This quiz needs JavaScript to check your answers.</p>
        </news-quiz>
        <p class="muted">
          From the article “{quiz.article.title}”. {quiz.article.url && <a href={quiz.article.url}>Read it</a>}
        </p>
      </main>
    </Document>
  )
}
