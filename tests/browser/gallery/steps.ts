// What leads to a state: replies that are held back or changed before the page opens, and what a reader does on it.

import type { Locator, Page, Route } from 'playwright-core'
import type { Question, RightAnswer } from '../../../src/quiz/kinds.ts'
import { giveAnswer, mouse } from '../answering.ts'

export const QUIZ = '**/api/quizzes/biden-putin-call'
export const ANSWERS = `${QUIZ}/answers`
/** The finer views; without them the plain ones show. */
export const REVIEW = '**/v1/review.js'

export type Step = (page: Page) => Promise<unknown>

export const quizOn = (page: Page): Locator => page.locator('news-quiz').first()
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  quizOn(page).getByRole('button', { name }).first().click()

/** One after the other. */
export const inTurn =
  (...steps: readonly Step[]): Step =>
  async (page) => {
    for (const step of steps) await step(page)
  }

/** Requests to an address never come back. */
export const holding =
  (address: string): Step =>
  (page) =>
    page.route(address, () => {})

/** Requests to an address come to nothing. */
export const cutting =
  (address: string): Step =>
  (page) =>
    page.route(address, (route) => route.abort())

/** Replies of an address with something changed in their JSON: a question put first, a field added. */
export const changing =
  (address: string, change: (body: Record<string, unknown>) => object): Step =>
  (page) =>
    page.route(address, (route) => fulfilChanged(route, change))

async function fulfilChanged(route: Route, change: (body: Record<string, unknown>) => object): Promise<void> {
  const response = await route.fetch()
  await route.fulfill({ response, json: change(await response.json()) })
}

/** The quiz with this question before all others. */
export const beginningWith = ({ id }: Question): Step =>
  changing(QUIZ, (quiz) => {
    const questions = Array.isArray(quiz.questions) ? quiz.questions : []
    return { ...quiz, questions: questions.toSorted((a, b) => Number(b.id === id) - Number(a.id === id)) }
  })

/** Waits for the quiz to ask. */
export const asked: Step = (page) => quizOn(page).getByRole('button', { name: 'Check' }).waitFor()

/** Gives an answer without checking it. */
export const choosing =
  (question: Question, answer: RightAnswer): Step =>
  async (page) => {
    await asked(page)
    await giveAnswer(quizOn(page), question, answer, mouse)
  }

/** Gives an answer and waits for the verdict, and for the proof to be looked for in the article. */
export const answering =
  (question: Question, answer: RightAnswer): Step =>
  async (page) => {
    await choosing(question, answer)(page)
    await press(page, 'Check')
    const found = quizOn(page).getByRole('button', { name: 'Show in the article' })
    await found.or(quizOn(page).getByText('may have been edited')).first().waitFor()
  }

/** From a verdict to the next question, or to the end. */
export const goingOn: Step = (page) => press(page, /Next question|See your score/)

/** Waits for a text of the quiz. */
export const seeing =
  (text: string | RegExp): Step =>
  (page) =>
    quizOn(page).getByText(text).first().waitFor()
