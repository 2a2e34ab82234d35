// The article of a quiz, as a page shows it.

import { articleHtml } from '../author/article.ts'
import type { CheckedQuiz } from '../author/check.ts'

/** `lower` lowers the article's headings by so many levels, where it stands below others. */
export function ArticleView({ quiz, articleMarkdown, lower = 0 }: CheckedQuiz & { readonly lower?: number }) {
  const { published, source } = quiz.article
  return (
    <article class="story" lang={quiz.language}>
      <div class="story-text" dangerouslySetInnerHTML={{ __html: articleHtml(articleMarkdown, lower) }} />
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
