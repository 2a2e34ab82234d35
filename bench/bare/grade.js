// Reads an answer, checks it by hand and grades it, with no library and no care for faults: the quickest that a worker could be.

import compiled from 'quizzes.txt'
import reply from 'reply.json'

const [, publicLine, keyLine] = compiled.split('\n')
const quiz = JSON.parse(publicLine)
const questions = new Map(JSON.parse(keyLine).map((question) => [question.id, question]))
const { headers } = reply

const refuse = () => new Response('{"title":"The request has faults"}', { status: 422, headers })

/** The earned share of the points, or null when the answer cannot be graded. */
function share(question, answer) {
  switch (question.kind) {
    case 'single':
      if (typeof answer !== 'string' || !question.options.some(({ id }) => id === answer)) return null
      return answer === question.answer ? 1 : 0
    case 'several': {
      if (!Array.isArray(answer) || answer.length === 0) return null
      let right = 0
      for (const id of answer) {
        if (!question.options.some((option) => option.id === id)) return null
        right += question.answer.includes(id) ? 1 : -1
      }
      return Math.max(0, right) / question.answer.length
    }
    case 'number': {
      const value = typeof answer === 'number' ? answer : Number(String(answer?.typed).replaceAll(',', ''))
      if (!Number.isFinite(value)) return null
      return Math.abs(value - question.answer.value) <= question.answer.within ? 1 : 0
    }
    case 'date':
      if (typeof answer !== 'string' || !/^(?:\d{4}(?:-\d\d){0,2}|--\d\d-\d\d)$/.test(answer)) return null
      return answer === question.answer ? 1 : 0
    case 'text':
      if (typeof answer !== 'string') return null
      return question.answer.includes(answer) ? 1 : 0
    case 'order': {
      if (!Array.isArray(answer) || answer.length !== question.answer.length) return null
      let kept = 0
      for (let at = 1; at < answer.length; at++) {
        if (!question.answer.includes(answer[at])) return null
        if (question.answer.indexOf(answer[at]) === question.answer.indexOf(answer[at - 1]) + 1) kept++
      }
      return kept / (answer.length - 1)
    }
    case 'match': {
      if (typeof answer !== 'object' || answer === null) return null
      let right = 0
      for (const { id } of question.items) {
        if (typeof answer[id] !== 'string') return null
        if (answer[id] === question.answer[id]) right++
      }
      return right / question.items.length
    }
    default:
      return null
  }
}

function tell(question, earned) {
  const { id, points, explanation, evidence, kind, answer } = question
  return {
    question: id,
    verdict: earned === 1 ? 'right' : earned === 0 ? 'wrong' : 'partly',
    points: points * earned,
    maxPoints: points,
    rightAnswer: kind === 'number' ? answer.value : kind === 'text' ? answer[0] : answer,
    ...(kind === 'number' && answer.within > 0 ? { within: answer.within } : {}),
    ...(kind === 'text' && answer.length > 1 ? { alsoRight: answer.slice(1) } : {}),
    explanation,
    evidence,
    others: null,
  }
}

// biome-ignore lint/style/noDefaultExport: a worker is a default export
export default {
  async fetch(request) {
    const body = await request.json()
    if (typeof body?.revision !== 'string' || typeof body.question !== 'string') return refuse()
    if (body.revision !== quiz.revision) return refuse()
    const question = questions.get(body.question)
    if (question === undefined) return refuse()
    const earned = share(question, body.answer)
    return earned === null ? refuse() : new Response(JSON.stringify(tell(question, earned)), { headers })
  },
}
