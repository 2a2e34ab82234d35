// A draft as quiz.yaml: the questions that pass the check, each with a comment that says why it was kept and where to look.

import { Document, isMap, isSeq } from 'yaml'
import type { Article } from './article.ts'
import type { Candidate } from './derive/candidate.ts'
import { checkQuizFile } from './quiz-rules.ts'
import { SCHEMA_LINE } from './schema-line.ts'

export interface DraftHead {
  readonly title: string
  /** YYYY-MM-DD */
  readonly published?: string
}

export interface DraftFile {
  readonly yaml: string
  /** How many questions it has. */
  readonly count: number
}

/** The text of quiz.yaml; null where no question is left that passes the check. */
export function draftFile(head: DraftHead, candidates: readonly Candidate[], article: Article): DraftFile | null {
  let kept = candidates
  while (kept.length > 0) {
    const content = contentOf(head, kept)
    const checked = checkQuizFile(content, article)
    if (checked.ok) return { yaml: yamlOf(content, kept), count: kept.length }
    const faulty = new Set(checked.failure.map(({ path }) => path[1]))
    const left = kept.filter((_, index) => !faulty.has(index))
    if (left.length === kept.length) return null
    kept = left
  }
  return null
}

const contentOf = ({ title, published }: DraftHead, candidates: readonly Candidate[]) => ({
  title: `Quiz: ${title}`.slice(0, 200),
  language: 'en',
  article: { title, ...(published === undefined ? {} : { published }) },
  questions: candidates.map((candidate, index) => questionOf(candidate, index + 1)),
})

function questionOf({ form, topic, prompt, evidence, explanation }: Candidate, number: number) {
  const { kind, ...rest } = form
  return { id: `question-${number}`, kind, topic, prompt, ...rest, evidence, explanation }
}

function yamlOf(content: ReturnType<typeof contentOf>, candidates: readonly Candidate[]): string {
  const document = new Document(content)
  const questions = document.get('questions')
  if (isSeq(questions)) {
    for (const [index, item] of questions.items.entries()) {
      const candidate = candidates[index]
      if (isMap(item) && candidate !== undefined) item.commentBefore = commentOf(candidate)
      if (isMap(item) && index > 0) item.spaceBefore = true
    }
  }
  const advice = '# A draft: read every question against the article, and let the explanations teach something.'
  return `${SCHEMA_LINE}\n${advice}\n${document.toString({ lineWidth: 110 })}`
}

const commentOf = ({ why, look }: Candidate): string =>
  ` Kept: ${why.join('; ')}.${look === undefined ? '' : `\n LOOK: ${look}`}`
