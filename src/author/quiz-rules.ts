// The rules of a quiz as a whole, and the running of all rules over one quiz file.

import * as v from 'valibot'
import { isRecord } from '../quiz/answer-shape.ts'
import { err, ok, type Result } from '../quiz/result.ts'
import type { Article } from './article.ts'
import { findInClosing } from './closing.ts'
import { findInCorrections } from './corrections.ts'
import { findInEvidence } from './evidence.ts'
import { keepKnown } from './keep-known.ts'
import { findInKind } from './kinds.ts'
import { readsAs } from './option-rules.ts'
import { prompt, questionId } from './question-fields.ts'
import { MAX_QUESTIONS, type QuizFile, quizFile } from './quiz-file.ts'
import { type Fields, type Finding, type Path, read } from './rule.ts'
import { heard, subjectOf } from './says.ts'
import { shown } from './suggest.ts'

/** The content of quiz.yaml, typed; or all that is wrong with it. Without an article, evidence is not looked for. */
export function checkQuizFile(content: unknown, article: Article | undefined): Result<QuizFile, readonly Finding[]> {
  const { value, findings } = keepKnown(quizFile, content)
  const parsed = v.safeParse(quizFile, value)
  const questions = questionsOf(value)
  const all = [
    ...findings,
    ...(parsed.issues ?? []).map(findingOf).filter(({ path }) => !findings.some((known) => isWithin(path, known.path))),
    ...questions.flatMap(({ path, question }) =>
      [
        ...findInKind(question, article),
        ...(article === undefined ? [] : findInEvidence(question.evidence, article)),
      ].map((finding) => ({ ...finding, path: [...path, ...finding.path] })),
    ),
    ...findRepeatedQuestions(questions),
    ...findInClosing(value),
    ...findInCorrections(value, questions),
  ]
  return parsed.success && all.length === 0 ? ok(parsed.output) : err(all)
}

export interface Written {
  readonly path: Path
  readonly question: Fields
}

function questionsOf(value: unknown): Written[] {
  if (!isRecord(value) || !Array.isArray(value.questions)) return []
  return value.questions
    .slice(0, MAX_QUESTIONS)
    .flatMap((question: unknown, index) => (isRecord(question) ? [{ path: ['questions', index], question }] : []))
}

function findRepeatedQuestions(questions: readonly Written[]): Finding[] {
  const ids = new Set<string>()
  const prompts = new Set<string>()
  return questions.flatMap(({ path, question }) => {
    const id = read(questionId, question.id)
    const asked = read(prompt, question.prompt)
    const findings: Finding[] = []
    if (id !== undefined && ids.has(id)) {
      const message = `${shown(id)} is the id of an earlier question: give each its own`
      findings.push({ path: [...path, 'id'], code: 'repeated-id', message })
    }
    if (asked !== undefined && prompts.has(readsAs(asked))) {
      const message = 'an earlier question asks the same: ask something else, or take one out'
      findings.push({ path: [...path, 'prompt'], code: 'repeated-prompt', message })
    }
    if (id !== undefined) ids.add(id)
    if (asked !== undefined && readsAs(asked) !== '') prompts.add(readsAs(asked))
    return findings
  })
}

/** What valibot found, in our words. */
function findingOf({ path, message }: v.BaseIssue<unknown>): Finding {
  const { code, text } = heard(message)
  const steps = (path ?? []).map(({ key }) => stepOf(key))
  return { path: steps, code, message: `${subjectOf(steps)} ${text}` }
}

const stepOf = (key: unknown): string | number => (typeof key === 'number' ? key : String(key))

const isWithin = (path: Path, outer: Path): boolean =>
  outer.length <= path.length && outer.every((step, index) => step === path[index])
