// What a rule about a question is: a function from the question as written to what is wrong with it.

import * as v from 'valibot'
import type { Article } from './article.ts'
import type { FaultCode } from './fault.ts'

/** The way from the top of a file to a value: keys and positions. */
export type Path = readonly (string | number)[]

/** What a rule found, before it is known where in the file that stands. */
export interface Finding {
  readonly path: Path
  /** Whether the key of the last step is meant, not its value. */
  readonly atKey?: true
  readonly code: FaultCode
  readonly message: string
}

/** A mapping whose fields are not checked yet. */
export type Fields = Readonly<Record<string, unknown>>

/** A kind of question in the quiz file: its fields, and what its own rules find. Paths start at the question. */
export interface KindFile<Question> {
  readonly schema: v.GenericSchema<unknown, Question>
  readonly findings: (question: Fields) => readonly Finding[]
  /** What they find when they hold the question against the article. */
  readonly findingsInArticle?: (question: Fields, article: Article) => readonly Finding[]
}

/** Lists that are far too long have a fault already, and rules that compare all with all are not run over them. */
const MAX_ENTRIES = 100

/** The value as its schema types it, or nothing when its shape is wrong: the schema has said so already. */
export function read<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Value | undefined {
  if (typeof value === 'object' && value !== null && Object.keys(value).length > MAX_ENTRIES) return undefined
  const result = v.safeParse(schema, value)
  return result.typed ? result.output : undefined
}
