// POST /api/quizzes/{quiz}/answers: what an answer gets that can be graded.

import { describe, expect, it } from 'vitest'
import { rightAnswer } from '../../src/quiz/kinds.ts'
import { app, BRIDGE_REVISION, postAnswer } from './ask.ts'
import { BRIDGE, FLOOD } from './fixture-quizzes.ts'

interface Reply {
  readonly verdict: string
  readonly points: number
  readonly maxPoints: number
  readonly rightAnswer: unknown
  readonly evidence: readonly object[]
}

const replyTo = async (question: string, answer: unknown): Promise<Reply> => (await postAnswer(question, answer)).json()

const answerBridge = async (answer: unknown): Promise<Response> =>
  app.request(`/api/quizzes/${BRIDGE.id}/answers`, {
    method: 'POST',
    body: JSON.stringify({ revision: BRIDGE_REVISION, question: 'length', answer }),
    headers: { 'Content-Type': 'application/json' },
  })

describe('the reply', () => {
  it('tells all that the reader may know now, its keys in the order of the wire', async () => {
    const response = await postAnswer('flooded-towns', ['brook'])
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(
      JSON.stringify({
        question: 'flooded-towns',
        verdict: 'partly',
        points: 1,
        maxPoints: 2,
        rightAnswer: ['arden', 'brook'],
        explanation: 'Colby has a dyke.',
        evidence: [
          {
            exact: 'Arden & Brook',
            prefix: 'homes in',
            suffix: ', but not',
            url: 'https://post.example/2024/flood#:~:text=homes%20in-,Arden%20%26%20Brook,-%2C%20but%20not',
          },
        ],
        others: null,
      }),
    )
  })

  it('tells what else is right of a short answer, and nothing of what is rejected', async () => {
    const told = await (await postAnswer('rescuer', 'Anna')).json()
    expect(told).toMatchObject({ verdict: 'wrong', rightAnswer: 'Zoë Müller', alsoRight: ['the ferrywoman', 'Müller'] })
    expect(JSON.stringify(told)).not.toContain('Möller')
  })

  it('tells the margin of a number, and links nowhere when the article has no address', async () => {
    expect(await (await postAnswer('homes', 3000)).json()).toMatchObject({ rightAnswer: 3145, within: 100 })
    expect(await (await answerBridge(3145)).json()).toEqual({
      question: 'length',
      verdict: 'right',
      points: 1,
      maxPoints: 1,
      rightAnswer: 3145,
      explanation: 'Es ist die längste des Landes.',
      evidence: [{ exact: '3.145 Meter' }],
      others: null,
    })
  })
})

describe('the verdict', () => {
  it.each([
    ['the right option', 'first-town', 'brook', 'right 1/1'],
    ['another option', 'first-town', 'colby', 'wrong 0/1'],
    ['all right ones, in any order', 'flooded-towns', ['brook', 'arden'], 'right 2/2'],
    ['one right and one wrong', 'flooded-towns', ['brook', 'colby'], 'wrong 0/2'],
    ['the number itself', 'homes', 3145, 'right 1/1'],
    ['the far end of the margin', 'homes', 3245, 'right 1/1'],
    ['just beyond it', 'homes', 3245.5, 'wrong 0/1'],
    ['as the reader wrote it in English', 'homes', { typed: '3,145 homes', lang: 'en' }, 'right 1/1'],
    ['as the reader wrote it in German', 'homes', { typed: '3.145', lang: 'de' }, 'right 1/1'],
    ['in full-width digits, which NFKC makes the same', 'homes', { typed: '３１４５', lang: 'en' }, 'right 1/1'],
    ['with a no-break space', 'homes', { typed: '3\u00a0145', lang: 'fr' }, 'right 1/1'],
    ['the day', 'rain-began', '2024-02-28', 'right 1/1'],
    ['the day after', 'rain-began', '2024-02-29', 'wrong 0/1'],
    ['the right order', 'order-of-towns', ['brook', 'arden', 'colby'], 'right 1/1'],
    ['one of two neighbouring pairs kept', 'order-of-towns', ['colby', 'brook', 'arden'], 'partly 0.5/1'],
    ['all matched', 'who-said', { farmer: 'brook', mayor: 'arden', engineer: 'colby' }, 'right 3/3'],
    ['a surname, spelled out', 'rescuer', 'mueller', 'right 1/1'],
    ['with a title and a slip', 'rescuer', 'Ms Zoe Muellre', 'right 1/1'],
    ['what the author rejects', 'rescuer', 'Möller', 'wrong 0/1'],
    ['one of three matched', 'who-said', { farmer: 'arden', mayor: 'arden', engineer: 'arden' }, 'partly 1/3'],
  ])('%s', async (_reason, question, answer, expected) => {
    const { verdict, points, maxPoints } = await replyTo(question, answer)
    expect(`${verdict} ${points}/${maxPoints}`).toBe(expected)
  })

  it.each(FLOOD.questions.map((question) => [question.id, rightAnswer(question)] as const))(
    'the key of %s is right, and so is the right answer that it tells',
    async (id, key) => {
      const first = await replyTo(id, key)
      expect(first).toMatchObject({ verdict: 'right', points: first.maxPoints })
      expect(await replyTo(id, first.rightAnswer)).toEqual(first)
    },
  )

  it('is the same when the same answer comes again: nothing is stored', async () => {
    expect(await replyTo('homes', 1)).toEqual(await replyTo('homes', 1))
  })
})
