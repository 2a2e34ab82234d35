// Collections of any size: the real quiz over and over, the words of its texts in another order each time.

import { compileQuiz } from '../../src/author/compile.ts'
import { type CompiledQuiz, readCompiled } from '../../src/quiz/compiled.ts'
import type { Question } from '../../src/quiz/kinds.ts'
import { shuffle } from '../../src/quiz/order-by-hash.ts'
import type { PublicQuiz } from '../../src/quiz/quiz.ts'

const QUESTIONS_EACH = 12

/** So many compiled quizzes, made from the first of a compiled text. */
export function makeMany(compiled: string, count: number): CompiledQuiz[] {
  const [lines] = readCompiled(compiled)
  if (lines === undefined) throw new Error('there is no quiz to vary')
  const quiz: PublicQuiz = JSON.parse(lines.publicLine)
  const questions: readonly Question[] = JSON.parse(lines.keyLine)
  return Array.from({ length: count }, (_, index) => vary(quiz, questions.slice(0, QUESTIONS_EACH), index))
}

function vary(quiz: PublicQuiz, questions: readonly Question[], index: number): CompiledQuiz {
  const reword = (text: string, place: string) => shuffle(text.split(' '), `${index}/${place}`).join(' ')
  return compileQuiz({
    id: `quiz-${index}`,
    title: reword(quiz.title, 'title'),
    language: quiz.language,
    article: { ...quiz.article, title: reword(quiz.article.title, 'article') },
    questions: questions.map((question) => ({
      ...question,
      prompt: reword(question.prompt, question.id),
      explanation: reword(question.explanation, question.id),
    })),
  })
}
