// A device that keeps nothing changes nothing else, and two tabs of one lose no answer.

import { describe, expect, test } from 'vitest'
import { useChromium } from './chromium.ts'
import { useHost } from './host-page.ts'
import { act, choose, type Deed, kept, playPages, press, screenOf, see, type } from './playing.ts'

const openPage = useChromium()
const host = useHost(playPages)

async function openQuiz(path: string) {
  const { page, complaints } = await openPage()
  await page.goto(host() + path)
  return { page, complaints }
}

const verdict = see('The proof, in the article')
const first: Deed[] = [type('7'), press('Check'), verdict]
const whole: Deed[] = [...first, press('Next question'), choose(0), press('Check'), verdict, press('See your score')]
const Q1 = see('Question 1 of 2')

describe('a device that keeps nothing', () => {
  test('with storage="none" nothing is kept', async () => {
    const { page, complaints } = await openQuiz('/none')
    await act(page, whole)
    await see('What you missed')(page)
    expect(await kept(page)).toEqual({})
    expect(complaints).toEqual([])
    await page.close()
  })

  test('in a frame where storage throws on access, the quiz is whole and nothing is logged', async () => {
    const { page, complaints } = await openQuiz('/sandboxed')
    const logged: string[] = []
    page.on('console', (message) => logged.push(message.text()))
    const frame = page.frameLocator('iframe').locator('news-quiz')
    await frame.getByRole('textbox').fill('7')
    await frame.getByRole('button', { name: 'Check' }).click()
    await frame.getByRole('button', { name: 'Next question' }).click()
    await frame.getByRole('radio').first().check()
    await frame.getByRole('button', { name: 'Check' }).click()
    await frame.getByRole('button', { name: 'See your score' }).click()
    await frame.getByRole('button', { name: 'Start again' }).click()
    await frame.getByText('Question 1 of 2').waitFor()
    const [, inner] = page.frames()
    expect(await inner?.evaluate(attempt)).toContain('SecurityError')
    expect({ logged, complaints }).toEqual({ logged: [], complaints: [] })
    await page.close()
  })

  test('where it is full, the quiz is whole and nothing is logged', async () => {
    const { page, complaints } = await openQuiz('/practice')
    await page.evaluate(() => {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        for (;;) {
          try {
            localStorage.setItem(`filler ${size} ${localStorage.length}`, 'x'.repeat(size))
          } catch {
            break
          }
        }
      }
    })
    await act(page, whole)
    await see('What you missed')(page)
    expect(complaints).toEqual([])
    await page.close()
  })
})

describe('two tabs', () => {
  test('neither loses an answer, and the first answer to a question counts', async () => {
    const { page: one } = await openQuiz('/practice')
    const two = await one.context().newPage()
    await two.goto(`${host()}/practice`)
    await act(two, [Q1])
    await act(one, first)
    await type('50')(two)
    await two.locator('news-quiz').getByText('Not right', { exact: true }).waitFor()
    await act(two, [press('Next question'), choose(0), press('Check'), verdict])
    await press('See your score')(two)
    await act(one, [press('See your score'), see('What you missed')])
    await one.reload()
    await see('What you missed')(one)
    expect(await screenOf(one)).toBe(await screenOf(two))
    await two.close()
    await one.close()
  })

  test('a tab in which somebody starts over does not get the other reader’s answers back', async () => {
    const { page: one } = await openQuiz('/practice')
    await act(one, [...first])
    const two = await one.context().newPage()
    await two.goto(`${host()}/practice`)
    await press('Not you? Start over')(two)
    await type('8')(two)
    await act(one, [press('Next question'), choose(0)])
    await two.reload()
    expect(await two.locator('news-quiz').getByRole('textbox').inputValue()).toBe('8')
    await two.close()
    await one.close()
  })
})

/** What an access to the storage does, in the words of the engine. */
function attempt(): string {
  try {
    return String(localStorage.length)
  } catch (error) {
    return String(error)
  }
}
