// `/`: the quizzes that are served, each with the snippet that puts it on a page.

import type { Quiz } from '../quiz/quiz.ts'
import { publish } from '../quiz/quiz.ts'
import { Document, SiteHeader } from './document.tsx'
import { snippetOf } from './snippet.ts'

export function HomePage({ quizzes, css }: { quizzes: readonly Quiz[]; css: string }) {
  return (
    <Document
      title="newsquiz: quizzes from the news, answered where they are read"
      description="Every quiz that is served here, and the two lines that put it on your page."
      language="en"
      css={css}
      scripts={['/assets/home.js']}
    >
      <SiteHeader />
      <main class="home">
        <h1>Quizzes from the news, answered where they are read</h1>
        <p class="lead">
          Every question is drawn from an article and shows its proof there. Two lines of HTML put a quiz on your page;
          nobody is tracked.
        </p>
        <p class="demos">
          See one <a href="/demo/news">on a news page</a> or <a href="/demo/class">in a lesson</a>. For developers:{' '}
          <a href="/docs">the API</a>.
        </p>
        {quizzes.map((quiz) => (
          <QuizEntry key={quiz.id} quiz={quiz} />
        ))}
      </main>
    </Document>
  )
}

function QuizEntry({ quiz }: { quiz: Quiz }) {
  const { topics, questions } = publish(quiz)
  return (
    <article class="entry">
      <h2>
        <a href={`/${quiz.id}`} lang={quiz.language}>
          {quiz.title}
        </a>
      </h2>
      <p class="muted">
        {questions.length} questions on {new Intl.ListFormat('en').format(topics)}
      </p>
      <div class="snippet">
        <div class="snippet-head">
          <span>Put it on your page</span>
          <button type="button" class="copy" hidden>
            Copy
          </button>
        </div>
        <pre>
          <code>{snippetOf(quiz)}</code>
        </pre>
      </div>
    </article>
  )
}
