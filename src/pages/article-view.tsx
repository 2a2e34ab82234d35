// The article of a quiz, as a page shows it.

import { articleHtml } from '../author/article.ts'
import type { CheckedQuiz } from '../author/check.ts'

export function ArticleView({ quiz, articleMarkdown }: CheckedQuiz) {
  const { published, source } = quiz.article
  return (
    <article class="story" lang={quiz.language}>
      <div class="story-text" dangerouslySetInnerHTML={{ __html: articleHtml(articleMarkdown) }} />
      {(published !== undefined || source !== undefined) && (
        <p class="story-foot">
          {source}
          {source !== undefined && published !== undefined && ', '}
          {published !== undefined && <time dateTime={published}>{sayDay(published, quiz.language)}</time>}
        </p>
      )}
    </article>
  )
}

const sayDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
