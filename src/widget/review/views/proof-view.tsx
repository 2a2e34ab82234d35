// The proof: the phrases of the article that carry the fact.

import type { LinkedEvidence } from '../../../quiz/vocabulary.ts'
import type { Voice } from '../../question-view.ts'
import { reviewWordsOf } from '../words/review-words.ts'

interface ProofProps {
  readonly evidence: readonly LinkedEvidence[]
  readonly voice: Voice
}

export function ProofView({ evidence, voice: { words, language } }: ProofProps) {
  const finer = reviewWordsOf(words)
  return (
    <figure class="proof" part="proof">
      <figcaption>{finer.proof}</figcaption>
      {evidence.map(({ exact, url }, index) => (
        <blockquote key={index} lang={language} dir="auto">
          <span class="marker">{exact}</span>
          {url !== undefined && isWebAddress(url) && (
            <>
              {' '}
              <a href={url} lang={words.language} dir="auto">
                {finer.openArticle}
              </a>
            </>
          )}
        </blockquote>
      ))}
    </figure>
  )
}

/** A link goes to the web or nowhere: never to `javascript:`. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url)
