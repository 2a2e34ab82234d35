// Handlers of one quiz: it is found for them, or there is nothing here.

import type { Context } from 'hono'
import type { Catalogue, OpenQuiz } from './catalogue.ts'
import { problem } from './respond.ts'

export type QuizHandler = (quiz: OpenQuiz, context: Context) => Response | Promise<Response>

/** Finds the quiz of the path's `:quiz`. A promise is waited for only where there is one: waiting costs 2 µs of some 50. */
export function withQuiz(
  catalogue: Catalogue,
  handler: QuizHandler,
): (context: Context) => Response | Promise<Response> {
  return (context) => {
    const found = catalogue.find(context.req.param('quiz') ?? '')
    if (found === undefined) return problem('not-found')
    return found instanceof Promise ? found.then((quiz) => handler(quiz, context)) : handler(found, context)
  }
}
