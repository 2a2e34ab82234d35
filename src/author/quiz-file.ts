// The form of quiz.yaml. The same schema checks the files and makes the JSON Schema that editors complete with.

import * as v from 'valibot'
import { closing } from './closing.ts'
import { day, fields, line, listOf } from './fields.ts'
import { question } from './kinds.ts'
import { says } from './says.ts'

/** A headline; those of the large papers stay under 150. */
const MAX_TITLE_LENGTH = 200
/** BCP 47 recommends room for 35 (section 4.4.1); extensions may take more. */
const MAX_LANGUAGE_LENGTH = 60
/** What browsers and proxies carry without cutting. */
const MAX_URL_LENGTH = 2000
/** Nobody answers more at one sitting, and all answers of a reader have to fit into one request. */
export const MAX_QUESTIONS = 100

const language = v.pipe(
  line(MAX_LANGUAGE_LENGTH, 'The language of the quiz, as a BCP 47 tag: en, de, pt-BR.'),
  v.check(isLanguageTag, says('invalid-language', 'has to be a language tag (BCP 47): en, de, pt-BR')),
)

const article = fields({
  title: line(MAX_TITLE_LENGTH, 'The headline of the article.'),
  published: v.exactOptional(day('The day on which the article was published: YYYY-MM-DD.')),
  source: v.exactOptional(line(MAX_TITLE_LENGTH, 'Who published the article.')),
  url: v.exactOptional(
    v.pipe(
      line(MAX_URL_LENGTH, 'Where the article stands on the web; https only.'),
      v.check(isHttps, says('not-https', 'has to be a full https address, without a user name or password')),
      v.metadata({ format: 'uri', pattern: '^https://' }),
    ),
  ),
})

/** quiz.yaml; the quiz's id is the name of its folder. */
export const quizFile = fields({
  title: line(MAX_TITLE_LENGTH, 'The title of the quiz.'),
  language,
  article: v.pipe(article, v.description('The article that the quiz is about; its text is in article.md.')),
  closing: v.exactOptional(closing),
  questions: v.pipe(
    listOf(question, {
      minimum: 1,
      maximum: MAX_QUESTIONS,
      fewer: says('too-few', 'is empty: a quiz has at least one question'),
    }),
    v.description('The questions, in the order in which readers get them.'),
  ),
})
export type QuizFile = v.InferOutput<typeof quizFile>

/** A well-formed tag whose language is an ISO 639 code: "english" is well-formed, but registered nowhere. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false // a RangeError is how Intl says that a tag is not well-formed
  }
}

function isHttps(address: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/i.test(address) || !URL.canParse(address)) return false
  const { username, password } = new URL(address)
  return username === '' && password === ''
}
