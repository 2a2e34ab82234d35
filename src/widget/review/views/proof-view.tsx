// The proof: the phrases of the article that carry the fact.

import type { LinkedEvidence } from '../../../quiz/vocabulary.ts'
import { en } from '../words/en.ts'

interface ProofProps {
  readonly evidence: readonly LinkedEvidence[]
  readonly language: string
}

export function ProofView({ evidence, language }: ProofProps) {
  return (
    <figure class="proof" part="proof">
      <figcaption>{en.proof}</figcaption>
      {evidence.map(({ exact, url }, index) => (
        <blockquote key={index} lang={language} dir="auto">
          <span class="marker">{exact}</span>
          {url !== undefined && isWebAddress(url) && (
            <>
              {' '}
              <a href={url}>{en.openArticle}</a>
            </>
          )}
        </blockquote>
      ))}
    </figure>
  )
}

/** A link goes to the web or nowhere: never to `javascript:`. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url)
