// Takes every quiz of a service by guessing, with the typed client: `node examples/take-a-quiz.ts http://localhost:8787`

import { createClient } from '../src/client/client.ts'
import type { Answer, PublicQuestion } from '../src/quiz/kinds.ts'

const client = createClient(process.argv[2] ?? 'http://localhost:8787')
const list = await client.listQuizzes()
if (!list.ok) fail(`${list.failure.title}: ${list.failure.detail}`)

for (const { id, title } of list.value.quizzes) {
  const quiz = await client.getQuiz(id)
  if (!quiz.ok) fail(quiz.failure.title)
  console.log(title)
  for (const question of quiz.value.questions) {
    const submission = { revision: quiz.value.revision, question: question.id, answer: guess(question) }
    const verdict = await client.gradeAnswer(id, submission)
    if (!verdict.ok) fail(JSON.stringify(verdict.failure.errors ?? verdict.failure.title))
    const { points, maxPoints, evidence } = verdict.value
    console.log(`  ${question.prompt}`)
    console.log(
      `    ${verdict.value.verdict}, ${points} of ${maxPoints}: “${evidence.map(({ exact }) => exact).join('”, “')}”`,
    )
  }
}

/** The first thing that can be answered: the form of an answer depends on the kind. */
function guess(question: PublicQuestion): Answer {
  switch (question.kind) {
    case 'single':
      return question.options[0]?.id ?? ''
    case 'several':
      return question.options.map(({ id }) => id)
    case 'number':
      return { typed: '12k', lang: 'en' }
    case 'date':
      return { day: '2022-01-01', month: '2022-01', year: '2022', 'month-day': '--01-01' }[question.asks]
    case 'order':
      return question.items.map(({ id }) => id)
    case 'match':
      return Object.fromEntries(question.items.map(({ id }) => [id, question.targets[0]?.id ?? '']))
    case 'text':
      return 'nobody'
    default:
      return question satisfies never
  }
}

function fail(why: string): never {
  console.error(why)
  process.exit(1)
}
