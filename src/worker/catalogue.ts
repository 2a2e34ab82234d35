// The compiled quizzes, opened: whatever can be made once is made once, and only when it is first asked for.

import { type CompiledLines, readCompiled } from '../quiz/compiled.ts'
import type { Question } from '../quiz/kinds.ts'
import { hash32 } from '../quiz/order-by-hash.ts'
import type { PublicQuiz } from '../quiz/quiz.ts'
import type { Evidence, LinkedEvidence } from '../quiz/vocabulary.ts'
import { once } from './once.ts'
import { keepLatest, type ReadFile } from './quiz-files.ts'
import { type Representation, represent } from './respond.ts'
import { linkToText } from './text-fragment.ts'

/** A question with its key, and its evidence ready to be shown. */
export interface KeyedQuestion {
  readonly question: Question
  readonly evidence: readonly LinkedEvidence[]
}

export interface OpenQuiz {
  readonly revision: string
  /** The public quiz as it is sent. */
  readonly whole: () => Representation
  readonly public: () => PublicQuiz
  /** By question id. */
  readonly key: () => ReadonlyMap<string, KeyedQuestion>
}

export interface Catalogue {
  /** The list of quizzes as it is sent. */
  readonly list: () => Representation
  /** A quiz of a large collection may have to be read first. */
  readonly find: (id: string) => OpenQuiz | Promise<OpenQuiz> | undefined
}

/** Opens the text that `writeCompiled` wrote, or the one of `writeList`, whose quizzes are then read as files. */
export function openCatalogue(compiled: string, readFile: ReadFile = noFile): Catalogue {
  const lines = readCompiled(compiled)
  const openFile = keepLatest(readFile, openQuiz)
  const quizzes = new Map(
    lines.map((line) => {
      const opened = line.publicLine === '' ? null : openQuiz(line)
      return [line.summary.id, () => opened ?? openFile(line.summary)]
    }),
  )
  return {
    list: once(() => {
      const body = JSON.stringify({ quizzes: lines.map(({ summary }) => summary) })
      return represent(encode(body), tagOf(body))
    }),
    find: (id) => quizzes.get(id)?.(),
  }
}

const noFile: ReadFile = (path) => Promise.reject(new Error(`${path}: there are no files`))

function openQuiz({ summary, publicLine, keyLine }: CompiledLines): OpenQuiz {
  const publicQuiz = once((): PublicQuiz => JSON.parse(publicLine))
  return {
    revision: summary.revision,
    whole: once(() => represent(encode(publicLine), `"${summary.revision}"`)),
    public: publicQuiz,
    key: once(() => openKey(JSON.parse(keyLine), publicQuiz().article.url)),
  }
}

function openKey(questions: readonly Question[], articleUrl: string | undefined): ReadonlyMap<string, KeyedQuestion> {
  return new Map(
    questions.map((question) => [
      question.id,
      { question, evidence: question.evidence.map((evidence) => linkEvidence(evidence, articleUrl)) },
    ]),
  )
}

function linkEvidence(evidence: Evidence, articleUrl: string | undefined): LinkedEvidence {
  const { exact, prefix, suffix } = evidence
  return {
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(articleUrl === undefined ? {} : { url: linkToText(articleUrl, evidence) }),
  }
}

/** A strong entity tag of a body: 64 bits of hash. */
export function tagOf(body: string): string {
  const hex = (text: string) => hash32(text).toString(16).padStart(8, '0')
  return `"${hex(body)}${hex(`${body.length}/${body}`)}"`
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
