// `/`: what newsquiz is, a quiz to try, and every quiz with the snippet that puts it on a page.

import type { Quiz } from '../quiz/quiz.ts'
import { publish } from '../quiz/quiz.ts'
import { Document, ELEMENT_SCRIPT, SiteHeader } from './document.tsx'
import { snippetOf } from './snippet.ts'

interface HomeProps {
  readonly quizzes: readonly Quiz[]
  /** The quiz to try, that the demo pages show too; without it they are not there. */
  readonly demo: Quiz | undefined
  readonly css: string
}

export function HomePage({ quizzes, demo, css }: HomeProps) {
  return (
    <Document
      title="newsquiz: quizzes from the news, answered where they are read"
      description="Every quiz that is served here, and the two lines that put it on your page."
      language="en"
      css={css}
      scripts={['/assets/home.js', ...(demo === undefined ? [] : [ELEMENT_SCRIPT])]}
    >
      <SiteHeader>
        <a href="/docs">The API</a>
      </SiteHeader>
      <main class="home">
        <div class="hero">
          <div>
            <h1>Quizzes from the news, answered where they are read</h1>
            <p class="lead">
              Every question is drawn from an article, and every answer{' '}
              <strong class="marked">shows its proof there</strong>. Two lines of HTML put a quiz on your page.
            </p>
            {demo !== undefined && <Demos />}
          </div>
          {demo !== undefined && (
            <news-quiz quiz={demo.id} topic="who said what" limit={3}>
              <a href={`/${demo.id}`}>Take the quiz</a>
            </news-quiz>
          )}
        </div>
        <Promises />
        <h2>Put a quiz on your page</h2>
        {quizzes.map((quiz) => (
          <QuizEntry key={quiz.id} quiz={quiz} />
        ))}
      </main>
    </Document>
  )
}

const Demos = () => (
  <ul class="demos">
    <li>
      <a href="/demo/news">See it on a news page</a>
    </li>
    <li>
      <a href="/demo/class">See it in a lesson</a>
    </li>
  </ul>
)

const PROMISES = [
  ['The proof, every time', 'Each verdict quotes the very words that settle it, and marks them in your article.'],
  ['No answer in the source', 'The key stays on the server until the reader has answered.'],
  ['A guest on your page', 'Your fonts, your light or dark. No cookie, no third party, nobody is tracked.'],
] as const

const Promises = () => (
  <section class="promises" aria-label="What it promises">
    {PROMISES.map(([promise, how]) => (
      <div key={promise}>
        <h2>{promise}</h2>
        <p>{how}</p>
      </div>
    ))}
  </section>
)

function QuizEntry({ quiz }: { quiz: Quiz }) {
  const { topics, questions } = publish(quiz)
  return (
    <article class="entry">
      <h3>
        <a href={`/${quiz.id}`} lang={quiz.language}>
          {quiz.title}
        </a>
      </h3>
      <p class="muted">
        {questions.length} questions on {new Intl.ListFormat('en').format(topics)}
      </p>
      <div class="snippet">
        <div class="snippet-head">
          <span>Two lines of HTML</span>
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
