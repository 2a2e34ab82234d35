// The JSON Schema of quiz.yaml, for editors: they complete and check while the author types. Draft-07 is the
// newest they know.

import { toJsonSchema } from '@valibot/to-json-schema'
import { quizFile } from './quiz-file.ts'

/** The text of questions/quiz.schema.json. What JSON Schema cannot say, only `newsquiz check` finds. */
export function quizJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(quizFile, {
    target: 'draft-07',
    typeMode: 'input',
    ignoreActions: ['check'],
  })
  return `${onLines({ $schema, title: 'A quiz about a news article', ...schema })}\n`
}

/** JSON on lines of two spaces, lists of words on one line, as the project's formatter leaves them. */
const onLines = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /\[\s+("[\w-]+"(?:,\s+"[\w-]+")*)\s+\]/g,
    (_, words: string) => `[${words.replace(/\s+/g, ' ')}]`,
  )
