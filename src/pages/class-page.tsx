// `/demo/class`: a lesson with the quiz twice: figures and dates as a warm-up, who said what after the reading.

import type { CheckedQuiz } from '../author/check.ts'
import { ArticleView } from './article-view.tsx'
import { Document, ELEMENT_SCRIPT, SiteHeader } from './document.tsx'

export function ClassPage({ checked, css }: { checked: CheckedQuiz; css: string }) {
  const { quiz } = checked
  return (
    <Document
      title="Reading the news closely · a lesson"
      description="A lesson with one quiz in two parts, before and after the reading."
      language="en"
      css={css}
      scripts={[ELEMENT_SCRIPT]}
    >
      <SiteHeader>
        <span class="muted">Media literacy, grade 10</span>
      </SiteHeader>
      <main class="class">
        <h1>Reading the news closely</h1>
        <p class="lead">
          One news story, forty minutes. First guess its figures and dates, then read it, then say who said what, and
          look at the words that prove it.
        </p>
        <section aria-labelledby="warm-up">
          <h2 id="warm-up">1. Warm-up: figures and dates</h2>
          <p>Four questions before you read. Guess: the verdict shows you the words to look for.</p>
          <news-quiz quiz={quiz.id} topic="troop numbers, meeting dates" limit={4} seed="warm-up">
            <a href={`/${quiz.id}`}>Take the quiz</a>
          </news-quiz>
        </section>
        <section aria-labelledby="reading">
          <h2 id="reading">2. The reading</h2>
          <ArticleView {...checked} lower={2} />
        </section>
        <section aria-labelledby="who">
          <h2 id="who">3. After the reading: who said what</h2>
          <p>A quotation is a fact about the person who spoke. Look back at the text as often as you like.</p>
          <news-quiz quiz={quiz.id} topic="who said what">
            <a href={`/${quiz.id}`}>Take the quiz</a>
          </news-quiz>
        </section>
      </main>
    </Document>
  )
}
