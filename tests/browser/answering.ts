// Answers questions as a reader does, by mouse or by keyboard alone, finding everything by role and name.

import type { Locator, Page } from 'playwright-core'
import type { Question, RightAnswer } from '../../src/quiz/kinds.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Something that a reader does to give one answer; by mouse and by keyboard. */
export interface Hand {
  readonly choose: (control: Locator) => Promise<void>
  readonly press: (button: Locator) => Promise<void>
  readonly type: (field: Locator, text: string) => Promise<void>
  readonly select: (field: Locator, label: string) => Promise<void>
}

export const mouse: Hand = {
  choose: (control) => control.click(),
  press: (button) => button.click(),
  type: (field, text) => field.fill(text),
  select: async (field, label) => {
    await field.selectOption({ label })
  },
}

/** Tab, arrows, Space, Enter and letters; nothing else. */
export const keyboard = (page: Page): Hand => ({
  choose: async (control) => {
    await tabTo(page, control, 'group')
    await page.keyboard.press('Space')
  },
  press: async (button) => {
    await tabTo(page, button)
    await page.keyboard.press('Enter')
  },
  type: async (field, text) => {
    await tabTo(page, field)
    await page.keyboard.type(text)
  },
  select: async (field, label) => {
    await tabTo(page, field)
    await page.keyboard.type(label, { delay: 5 })
  },
})

/** Tabs forwards until the control has the focus; within a radio group, arrows move on. */
async function tabTo(page: Page, control: Locator, mode: 'control' | 'group' = 'control'): Promise<void> {
  const focused = () => control.evaluate((node) => node.matches(':focus'))
  for (let tabs = 0; tabs < 40; tabs++) {
    if (await focused()) return
    const inRadios =
      mode === 'group' &&
      (await page.evaluate(() => {
        const active = document.activeElement?.shadowRoot?.activeElement
        return active instanceof HTMLInputElement && active.type === 'radio'
      }))
    await page.keyboard.press(inRadios ? 'ArrowDown' : 'Tab')
  }
  throw new Error(`the keyboard does not reach ${control}`)
}

/** Gives an answer to the question that is shown, without checking it. */
export async function giveAnswer(quiz: Locator, question: Question, answer: RightAnswer, hand: Hand): Promise<void> {
  switch (question.kind) {
    case 'single':
      return hand.choose(quiz.getByRole('radio', { name: textOf(question.options, String(answer)), exact: true }))
    case 'several':
      for (const id of idsOf(answer)) {
        await hand.choose(quiz.getByRole('checkbox', { name: textOf(question.options, id), exact: true }))
      }
      return
    case 'number':
      // An estimate has a slider beside its field.
      return hand.type(quiz.getByRole('textbox'), String(answer))
    case 'date':
      return giveDate(quiz, String(answer), hand)
    case 'order':
      return putInOrder(
        quiz,
        idsOf(answer).map((id) => textOf(question.items, id)),
        hand,
      )
    case 'match':
      for (const [item, target] of Object.entries(answer)) {
        const field = quiz.getByRole('combobox', { name: textOf(question.items, item) })
        await hand.select(field, textOf(question.targets, String(target)))
      }
      return
    case 'text':
      return hand.type(quiz.getByRole('textbox'), String(answer))
    default:
      return question satisfies never
  }
}

async function giveDate(quiz: Locator, date: string, hand: Hand): Promise<void> {
  const { year, month, day } = /^(?<year>-|\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(date)?.groups ?? {}
  if (month !== undefined)
    await hand.select(quiz.getByRole('combobox', { name: 'Month' }), MONTHS[Number(month) - 1] ?? '')
  if (day !== undefined) await hand.select(quiz.getByRole('combobox', { name: 'Day' }), String(Number(day)))
  if (year !== undefined && year !== '-') await hand.type(quiz.getByRole('textbox', { name: 'Year' }), year)
}

/** Moves the items up, one place at a time, until they stand as wanted. */
async function putInOrder(quiz: Locator, wanted: readonly string[], hand: Hand): Promise<void> {
  for (const [place, text] of wanted.entries()) {
    for (let at = await placeOf(quiz, text); at > place; at--) {
      await hand.press(quiz.getByRole('button', { name: `Move up: ${text}`, exact: true }))
    }
  }
}

async function placeOf(quiz: Locator, text: string): Promise<number> {
  const items = await quiz.getByRole('listitem').allInnerTexts()
  return items.findIndex((item) => item.includes(text))
}

const idsOf = (answer: RightAnswer): string[] => (Array.isArray(answer) ? answer.map(String) : [])

const textOf = (options: readonly { id: string; text: string }[], id: string): string =>
  options.find((option) => option.id === id)?.text ?? ''

/** An answer for which the reader need not know anything. */
export function someAnswer(question: Question): RightAnswer {
  switch (question.kind) {
    case 'single':
      return question.options[0]?.id ?? ''
    case 'several':
      return question.options.slice(0, 2).map(({ id }) => id)
    case 'number':
      return 7
    case 'date':
      return { day: '2001-02-03', month: '2001-02', year: '2001', 'month-day': '--02-03' }[question.asks]
    case 'order':
      return []
    case 'match':
      return Object.fromEntries(question.items.map(({ id }) => [id, question.targets[0]?.id ?? '']))
    case 'text':
      return 'nobody'
    default:
      return question satisfies never
  }
}
