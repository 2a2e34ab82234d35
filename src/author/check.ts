// Checks the quizzes of a folder: unknown files in, quizzes out, or all that is wrong with all of them in one run.

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Quiz } from '../quiz/quiz.ts'
import { faultOfQuizId } from '../quiz/quiz-id.ts'
import { err, ok, type Result } from '../quiz/result.ts'
import { type Article, type ArticleFault, readArticle } from './article.ts'
import type { Fault } from './fault.ts'
import { attempt, faultOfFile, loadText, MAX_ARTICLE_BYTES, MAX_QUIZ_BYTES } from './load.ts'
import { offsetsIn, positionsIn } from './places.ts'
import type { QuizFile } from './quiz-file.ts'
import { checkQuizFile } from './quiz-rules.ts'
import { SCHEMA_LINE } from './schema-line.ts'
import { didYouMean, shown } from './suggest.ts'
import { readYaml } from './yaml.ts'

/** A quiz that is as it should be, with the article it is about. */
export interface CheckedQuiz {
  readonly quiz: Quiz
  readonly articleMarkdown: string
}

export interface Checked {
  /** Those without a fault, sorted by id. */
  readonly quizzes: readonly CheckedQuiz[]
  /** Those of all other files, in the order of the files. */
  readonly faults: readonly Fault[]
}

/** Checks each folder in `folder` as one quiz, or only those with the given ids. */
export async function checkQuizzes(folder: string, ids?: readonly string[]): Promise<Checked> {
  const names = await quizFolders(folder)
  if (!names.ok) return { quizzes: [], faults: [names.failure] }
  const unknown = (ids ?? []).filter((id) => !names.value.includes(id))
  const faults = unknown.map((id) =>
    faultOfFile(folder, 'quiz-not-found', `there is no quiz ${shown(id)} here${didYouMean(id, names.value)}`),
  )
  const quizzes: CheckedQuiz[] = []
  for (const name of names.value.filter((known) => ids?.includes(known) ?? true)) {
    const checked = await checkQuiz(folder, name)
    if (checked.ok) quizzes.push(checked.value)
    else faults.push(...checked.failure)
  }
  return { quizzes, faults }
}

/** The names of the folders that hold quizzes, sorted. Hidden ones belong to tools. */
async function quizFolders(folder: string): Promise<Result<readonly string[], Fault>> {
  const entries = await attempt(readdir(folder, { withFileTypes: true }))
  if (!entries.ok) {
    const message = `there is no folder of quizzes here (${entries.failure}): run this where \`questions\` is`
    return err(faultOfFile(folder, 'folder-not-found', message))
  }
  const folders = entries.value.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return ok(folders.map(({ name }) => name).sort())
}

async function checkQuiz(folder: string, id: string): Promise<Result<CheckedQuiz, readonly Fault[]>> {
  const article = await checkArticle(join(folder, id, 'article.md'))
  const file = join(folder, id, 'quiz.yaml')
  const checked = await checkFile(file, article.ok ? article.value : undefined)
  const faults = [
    ...faultsOfName(file, id),
    ...(checked.ok ? [] : checked.failure),
    ...(article.ok ? [] : [article.failure]),
  ]
  if (!checked.ok || !article.ok || faults.length > 0) return err(faults)
  return ok({ quiz: { id, ...checked.value }, articleMarkdown: article.value.markdown })
}

function faultsOfName(file: string, id: string): Fault[] {
  const code = faultOfQuizId(id)
  if (code === null) return []
  const message =
    code === 'reserved-id'
      ? `the service needs the name ${shown(id)} for itself: give the folder another one`
      : `the folder's name ${shown(id)} has to be letters a–z and digits, joined by single hyphens, 64 at most`
  return [faultOfFile(file, code, message)]
}

async function checkArticle(file: string): Promise<Result<Article, Fault>> {
  const text = await loadText(file, MAX_ARTICLE_BYTES)
  if (!text.ok) return text
  const article = readArticle(text.value)
  if (article.ok) return article
  const message = {
    'too-deep': 'the article has lists or quotations nested deeper than any article: make it flat',
    'too-large': 'the article has more lines, or more marks of emphasis and links, than any article: cut it',
    'nothing-to-ask': 'the article states nothing: it needs at least one sentence',
  } as const satisfies Record<ArticleFault, string>
  return err(faultOfFile(file, article.failure, message[article.failure]))
}

async function checkFile(file: string, article: Article | undefined): Promise<Result<QuizFile, readonly Fault[]>> {
  const text = await loadText(file, MAX_QUIZ_BYTES)
  if (!text.ok) return err([text.failure])
  const positionOf = positionsIn(text.value)
  const document = readYaml(text.value)
  if (!document.ok) {
    const faults = document.failure.toSorted((a, b) => a.offset - b.offset)
    return err(faults.map(({ offset, code, message }) => ({ file, ...positionOf(offset), code, message })))
  }
  const content = checkQuizFile(document.value.toJS({ maxAliasCount: 0 }), article)
  const isNamed = text.value.split('\n', 1)[0]?.trimEnd() === SCHEMA_LINE
  const message = `the first line has to be \`${SCHEMA_LINE}\`, so that editors can complete and check`
  const faults = isNamed ? [] : [faultOfFile(file, 'no-schema-line', message)]
  if (content.ok) return faults.length === 0 ? content : err(faults)
  const offsetOf = offsetsIn(document.value)
  const located = content.failure.map((finding) => {
    const position = positionOf(offsetOf(finding))
    return { file, ...position, code: finding.code, message: finding.message }
  })
  return err([...faults, ...located.sort((a, b) => a.line - b.line || a.column - b.column)])
}
