// Every state that is pictured: its name, its page, and what leads to it. A new state is one more row.

import { checkQuizzes } from '../../../src/author/check.ts'
import { KINDS, type Question } from '../../../src/quiz/kinds.ts'
import { answersTo, type SampleAnswers } from './answers-to.ts'
import {
  ANSWERS,
  answering,
  asked,
  beginningWith,
  changing,
  choosing,
  cutting,
  goingOn,
  holding,
  inTurn,
  press,
  QUIZ,
  quizOn,
  REVIEW,
  type Step,
  seeing,
} from './steps.ts'

export interface GalleryState {
  /** Also the beginning of its pictures' names. */
  readonly name: string
  readonly path: string
  /** What is pictured: the quiz alone, what a reader's screen shows, or the whole page. */
  readonly frame: 'quiz' | 'screen' | 'page'
  /** Done before the page opens: what the service will reply. */
  readonly before?: Step
  /** What a reader does then, and what has to be seen. */
  readonly reach: Step
}

/** The questions of the quiz that the demo pages show, with their key. */
export async function demoQuestions(): Promise<readonly Question[]> {
  const { quizzes } = await checkQuizzes('questions', ['biden-putin-call'])
  return quizzes[0]?.quiz.questions ?? []
}

/** The states of a quiz with these questions. */
export function galleryStates(questions: readonly Question[]): readonly GalleryState[] {
  return [
    ...START,
    ...statesOfKinds(questions),
    ...statesOfTrouble(questions),
    ...statesOfEnd(questions),
    ...WAYS_TO_PLAY,
    ...PAGES,
  ]
}

const inQuiz = (name: string, reach: Step, more: Partial<GalleryState> = {}): GalleryState => ({
  name,
  path: '/demo/news',
  frame: 'quiz',
  reach,
  ...more,
})

const START: readonly GalleryState[] = [
  inQuiz('loading', seeing('Loading'), { before: holding(QUIZ) }),
  inQuiz('failed load', seeing('could not be loaded'), { before: cutting(QUIZ) }),
]

const statesOfKinds = (questions: readonly Question[]): GalleryState[] =>
  KINDS.flatMap((kind) => questions.find((question) => question.kind === kind) ?? []).flatMap((question) => {
    const before = beginningWith(question)
    const { right, partly, wrong } = answersTo(question)
    return [
      inQuiz(`${question.kind} start`, asked, { before }),
      inQuiz(`${question.kind} chosen`, choosing(question, right), { before }),
      inQuiz(`${question.kind} right`, answering(question, right), { before }),
      ...(partly === null ? [] : [inQuiz(`${question.kind} partly`, answering(question, partly), { before })]),
      inQuiz(`${question.kind} wrong`, answering(question, wrong), { before }),
    ]
  })

function statesOfTrouble(questions: readonly Question[]): GalleryState[] {
  const number = find(questions, ({ kind }) => kind === 'number')
  const hinted = find(questions, ({ hint }) => hint !== undefined)
  const { right } = answersTo(number)
  const checked = inTurn(choosing(number, right), (page) => press(page, 'Check'))
  const typed = (text: string): Step =>
    inTurn(
      asked,
      (page) => quizOn(page).getByRole('textbox').fill(text),
      (page) => press(page, 'Check'),
    )
  const before = beginningWith(number)
  return [
    inQuiz(
      'hint open',
      inTurn(asked, (page) => quizOn(page).getByText('Hint').click()),
      { before: beginningWith(hinted) },
    ),
    inQuiz(
      'empty check',
      inTurn(asked, (page) => press(page, 'Check'), seeing('Give your whole answer')),
      { before },
    ),
    inQuiz('checking', inTurn(checked, seeing('Checking')), { before: inTurn(before, holding(ANSWERS)) }),
    inQuiz('doubtful number', inTurn(typed('50.000'), seeing('Did you mean')), { before }),
    inQuiz('no number', inTurn(typed('a while'), seeing('not a number')), { before }),
    inQuiz('failed check', inTurn(checked, seeing('Your answer is kept')), {
      before: inTurn(before, cutting(ANSWERS)),
    }),
    inQuiz('updated', inTurn(checked, seeing('was updated')), { before: olderAtFirst() }),
    inQuiz(
      'proof in the article',
      inTurn(answering(number, right), (page) => press(page, 'Show in the article')),
      {
        before,
        frame: 'screen',
      },
    ),
    inQuiz('without the review', inTurn(checked, seeing('It is kept')), { before: inTurn(before, cutting(REVIEW)) }),
    inQuiz('edited article', inTurn(editArticle, answering(number, right), seeing('may have been edited')), { before }),
  ]
}

function statesOfEnd(questions: readonly Question[]): GalleryState[] {
  const play = (pick: (answers: SampleAnswers, place: number) => keyof SampleAnswers): Step =>
    inTurn(
      ...questions.flatMap((question, place) => {
        const answers = answersTo(question)
        return [answering(question, answers[pick(answers, place)] ?? answers.right), goingOn]
      }),
      seeing('You scored'),
    )
  const most = play(({ partly }, place) => (place === 3 ? 'wrong' : place === 8 && partly ? 'partly' : 'right'))
  const half = questions.slice(0, 5).flatMap((question, place) => {
    const { right, wrong } = answersTo(question)
    return [answering(question, place % 3 === 1 ? wrong : right), goingOn]
  })
  return [
    inQuiz('midway', inTurn(...half, asked)),
    inQuiz('midway right', inTurn(...half.slice(0, 7))),
    inQuiz(
      'end all',
      play(() => 'right'),
    ),
    inQuiz('end most', most),
    inQuiz(
      'end few',
      play((_answers, place) => (place === 2 ? 'right' : 'wrong')),
    ),
    inQuiz(
      'end with one missed open',
      inTurn(most, (page) => quizOn(page).locator('.missed summary').first().click()),
    ),
  ]
}

const ofTwo: Step = (page) =>
  quizOn(page).evaluate((quiz) => {
    quiz.setAttribute('limit', '2')
    quiz.setAttribute('mode', 'test')
  })
const tested = inTurn(ofTwo, seeing('Question 1 of 2'), (page) => quizOn(page).getByRole('textbox').fill('7'))
const lookedOver = inTurn(
  tested,
  (page) => press(page, 'Next question'),
  (page) => press(page, 'Skip'),
  seeing('You have answered 1 of 2.'),
)
const kept: Step = async (page) => {
  await quizOn(page).getByRole('textbox').fill('7')
  await page.waitForFunction(() => localStorage.length === 1)
  await page.reload()
  await seeing('Not you? Start over')(page)
}

const WAYS_TO_PLAY: readonly GalleryState[] = [
  inQuiz('test asked', tested),
  inQuiz('test looked over', lookedOver),
  inQuiz(
    'test end',
    inTurn(lookedOver, (page) => press(page, 'Finish, and see your score'), seeing('Your answers')),
  ),
  inQuiz('kept from before', kept),
]

const PAGES: readonly GalleryState[] = (
  [
    ['page home', '/'],
    ['page docs', '/docs'],
    ['page hosted', '/biden-putin-call'],
    ['page news', '/demo/news'],
    ['page class', '/demo/class'],
  ] as const
).map(([name, path]) => ({ name, path, frame: 'page', reach: path === '/docs' ? async () => {} : asked }))

/** The first request for the quiz gets an older revision, so that the first answer finds it updated. */
function olderAtFirst(): Step {
  let revision = { revision: 'an-older-one' }
  return changing(QUIZ, (quiz) => {
    const older = { ...quiz, ...revision }
    revision = { revision: String(quiz.revision) }
    return older
  })
}

const editArticle: Step = (page) =>
  page.evaluate(() => {
    const passage = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes('50-minute'))
    passage?.replaceChildren('The hour-long call was the second.')
  })

function find(questions: readonly Question[], fits: (question: Question) => boolean): Question {
  const found = questions.find(fits)
  if (found === undefined) throw new Error('the demo quiz has no such question any more')
  return found
}
