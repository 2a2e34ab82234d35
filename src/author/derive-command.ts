// `newsquiz derive`: from an article's file to a drafted quiz in questions/, or to the facts as JSON.

import { mkdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { isDate } from '../quiz/calendar.ts'
import { faultOfQuizId } from '../quiz/quiz-id.ts'
import { readArticle } from './article.ts'
import type { Output } from './command.ts'
import { type Draft, draft } from './derive/ask.ts'
import { markdownOf, readSource, type SourceArticle, type SourceFault } from './derive/read-article.ts'
import { draftFile } from './draft-file.ts'
import { exitCodeOf, type Fault, formatFault } from './fault.ts'
import { attempt, faultOfFile, loadText, MAX_ARTICLE_BYTES } from './load.ts'
import { writeNew } from './print.ts'

export interface DeriveArguments {
  readonly file: string
  readonly date?: string
  readonly isJson: boolean
}

/** What was meant, or what is wrong with the arguments. */
export function readDeriveArguments(args: readonly string[]): DeriveArguments | string {
  const files: string[] = []
  let [date, isJson]: [string | undefined, boolean] = [undefined, false]
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--json') isJson = true
    else if (arg === '--date') date = args[++at] ?? ''
    else if (arg.startsWith('-')) return `derive has no option ${arg}`
    else files.push(arg)
  }
  const [file, ...more] = files
  if (file === undefined || more.length > 0) return 'derive takes one file: the article'
  if (date !== undefined && !isDate(date, 'day')) return '--date has to be a day, written like 2022-01-31'
  return { file, isJson, ...(date === undefined ? {} : { date }) }
}

const MESSAGES = {
  'nothing-to-ask': 'the article states nothing: it needs at least one sentence',
  'language-not-supported': 'the article is not in English: no other language can be drafted from yet',
} as const satisfies Record<SourceFault, string>

/** Reads, derives and prints or writes; gives the exit code. */
export async function derive(
  { file, date, isJson }: DeriveArguments,
  folder: string,
  output: Output,
): Promise<0 | 1 | 2> {
  const text = await loadText(file, MAX_ARTICLE_BYTES)
  if (!text.ok) return refuse(text.failure, output)
  const source = readSource(text.value, extname(file).slice(1))
  if (!source.ok) return refuse(faultOfFile(file, source.failure, MESSAGES[source.failure]), output)
  const found = draft(source.value, { date })
  if (!isJson) return writeDraft({ file, date, source: source.value, found }, folder, output)
  output.out(JSON.stringify(neutral(source.value, found)))
  return 0
}

function refuse(fault: Fault, output: Output): 0 | 1 | 2 {
  output.out(formatFault(fault))
  return exitCodeOf([fault])
}

/** The format `newsquiz-derive/1`. The text is given where the offsets do not count in the file itself. */
const neutral = ({ text, isMade }: SourceArticle, { facts, refused, questions }: Draft) => ({
  format: 'newsquiz-derive/1',
  ...(isMade ? { text } : {}),
  facts,
  questions: questions.map(({ facts: [fact], prompt, right, wrong }) => ({
    fact: fact === undefined ? -1 : facts.indexOf(fact),
    question: prompt,
    answer: right,
    distractors: wrong,
  })),
  refused,
})

interface Found {
  readonly file: string
  readonly date: string | undefined
  readonly source: SourceArticle
  readonly found: Draft
}

async function writeDraft({ file, date, source, found }: Found, folder: string, output: Output): Promise<0 | 1 | 2> {
  const markdown = markdownOf(source)
  const article = readArticle(markdown)
  const head = { title: source.title, ...(date === undefined ? {} : { published: date }) }
  const drafted = article.ok ? draftFile(head, found.questions, article.value) : null
  if (drafted === null)
    return refuse(faultOfFile(file, 'nothing-to-ask', 'no fact of it makes a question that the text settles'), output)
  const place = join(folder, idOfFile(file))
  const made = await attempt(mkdir(folder, { recursive: true }).then(() => mkdir(place)))
  if (!made.ok) return refuse(faultOfFolder(place, made.failure), output)
  for (const [name, text] of [
    ['article.md', markdown],
    ['quiz.yaml', drafted.yaml],
  ] as const) {
    const written = await writeNew(join(place, name), text)
    if (!written.ok) return refuse(written.failure, output)
  }
  output.err(
    `${place}: ${drafted.count} questions drafted, ${found.refused.length} things refused. Read them against the article.`,
  )
  return 0
}

const faultOfFolder = (place: string, reason: string): Fault =>
  reason === 'EEXIST'
    ? faultOfFile(
        place,
        'file-exists',
        'is there already and is left as it is: name the article otherwise, or remove it',
      )
    : faultOfFile(place, 'file-not-written', `the system does not let it be made (${reason})`)

/** The file's own name as the quiz's id. */
function idOfFile(file: string): string {
  const words = basename(file, extname(file))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  const name = words
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 56)
    .replace(/-$/, '')
  return faultOfQuizId(name) === null ? name : `article-${name}`.replace(/-$/, '')
}
