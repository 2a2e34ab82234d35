// One reader's way through a question by keyboard alone: Tab to the next stop, and there what the kind of the question asks for.

import type { Question, RightAnswer } from '../../src/quiz/kinds.ts'
import type { Driver, Key } from './driver.ts'
import { type Focused, focused } from './look.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MOST_STOPS = 40

/** The stops from where the focus is, as `role name`, up to one that fits, which is the last. Each lies behind the one before it. */
export async function tabTo(driver: Driver, fits: (stop: Focused) => boolean, key: Key = 'Tab'): Promise<string[]> {
  const stops: string[] = []
  while (stops.length < MOST_STOPS) {
    const from = await driver.ask(focused)
    await driver.press(key)
    const stop = await driver.ask(focused)
    const forwards = key === 'Tab' ? stop.place > from.place : stop.place < from.place
    if (from.place >= 0 && stop.place >= 0 && !forwards)
      throw new Error(
        `${key} leads from ${from.role} ${from.name} to ${stop.role} ${stop.name}, against the order of the DOM`,
      )
    stops.push(nameOf(stop))
    if (fits(stop)) return stops
  }
  throw new Error(`${key} does not lead there: ${stops.join(', ')}`)
}

/** A group of radio buttons is one stop: which of them has the focus depends on where one comes from. */
const nameOf = ({ role, name }: Focused): string => (role === 'radio' || name === '' ? role : `${role} ${name}`)

/** Gives an answer, and goes on to Check, without pressing it. Gives the stops on the way. */
export async function answerByKeys(driver: Driver, question: Question, answer: RightAnswer): Promise<string[]> {
  const stops: string[] = []
  if (question.kind === 'order') stops.push(...(await putInOrder(driver, textsOf(question.items, answer))))
  for (;;) {
    stops.push(...(await tabTo(driver, () => true)))
    const stop = await driver.ask(focused)
    if (stop.role === 'button' && stop.name === 'Check') return stops
    if (question.kind !== 'order') await actAt(driver, stop, wantedAt(question, answer, stop))
  }
}

/** What a stop's field is to hold: the text of an option, the value of a select, or what is typed; undefined to leave it alone. */
function wantedAt(question: Question, answer: RightAnswer, { role, name }: Focused): string | undefined {
  switch (question.kind) {
    case 'single':
      return textsOf(question.options, [String(answer)])[0]
    case 'several':
      return textsOf(question.options, answer).find((text) => text === name)
    case 'number':
    case 'text':
      return role === 'textbox' ? String(answer) : undefined
    case 'date':
      return dateAt(String(answer), name)
    case 'match': {
      const item = question.items.find(({ text }) => text === name)?.id ?? ''
      return String(Reflect.get(Object(answer), item) ?? '') || undefined
    }
    case 'order':
      return undefined
    default:
      return question satisfies never
  }
}

const dateAt = (date: string, name: string): string | undefined => {
  const { year, month, day } = /^(?<year>-|\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(date)?.groups ?? {}
  return { Year: year, Month: month, Day: day === undefined ? day : String(Number(day)) }[name]
}

/** The keys that a field of its role takes. */
async function actAt(driver: Driver, { role }: Focused, wanted: string | undefined): Promise<void> {
  if (wanted === undefined) return
  if (role === 'checkbox') return driver.press('Space')
  if (role === 'textbox') {
    for (const letter of wanted) await driver.press(letter)
    return
  }
  const isThere = async (): Promise<boolean> => {
    const { name, value } = await driver.ask(focused)
    return role === 'radio' ? name === wanted : [wanted, MONTHS[Number(wanted) - 1]].includes(value)
  }
  if (role === 'radio' && (await isThere())) return driver.press('Space')
  for (let steps = 0; !(await isThere()); steps++) {
    if (steps > MOST_STOPS) throw new Error(`the arrow does not lead to ${wanted}`)
    await driver.press('ArrowDown')
  }
}

/** Moves the items up, one place at a time. The button that was pressed keeps the focus. */
async function putInOrder(driver: Driver, wanted: readonly string[]): Promise<string[]> {
  const stops: string[] = []
  for (const [place, text] of wanted.entries()) {
    const order = await driver.ask(() => {
      const items = document.querySelector('news-quiz')?.shadowRoot?.querySelectorAll('.item-text') ?? []
      return [...items].map(({ textContent }) => textContent?.trim() ?? '')
    })
    const name = `Move up: ${text}`
    const at = order.indexOf(text)
    if (at <= place) continue
    stops.push(...(await tabTo(driver, (stop) => stop.name === name)))
    for (let moves = at; moves > place; moves--) {
      await driver.press('Enter')
      const stop = await driver.ask(focused)
      if (stop.name !== name) throw new Error(`moving ${text} takes the focus to ${nameOf(stop)}`)
    }
  }
  return stops
}

const textsOf = (options: readonly { readonly id: string; readonly text: string }[], ids: RightAnswer): string[] =>
  (Array.isArray(ids) ? ids : []).map((id) => options.find((option) => option.id === id)?.text ?? '')
