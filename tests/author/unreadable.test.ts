// Files that cannot be read: each is refused with its own code, at its place, before it costs anything.

import { describe, expect, test } from 'vitest'
import { exitCodeOf } from '../../src/author/fault.ts'
import { checkSample, placesOf, SAMPLE_ARTICLE, SAMPLE_QUIZ } from './sample-quiz.ts'
import { ARTICLE_ROWS, QUIZ_ROWS } from './unreadable-rows.ts'

/** The row of bad inputs asks for a second; reading alone takes far less. */
const MAX_MILLISECONDS = 1000

describe.each(QUIZ_ROWS)('quiz.yaml: %s', (_, content, expected) => {
  test(`is ${expected.join(', ')}, under a second`, async () => {
    const start = performance.now()
    const checked = await checkSample(content)
    expect(performance.now() - start).toBeLessThan(MAX_MILLISECONDS)
    expect(placesOf(checked)).toEqual(expected.map((place) => `quiz.yaml:${place}`))
    expect(exitCodeOf(checked.faults)).toBe(2)
  })
})

describe.each(ARTICLE_ROWS)('article.md: %s', (_, content, expected, exitCode) => {
  test(`is ${expected}, and the quiz is not blamed for it`, async () => {
    const checked = await checkSample(SAMPLE_QUIZ, content)
    expect(placesOf(checked)).toEqual([`article.md:${expected}`])
    expect(exitCodeOf(checked.faults)).toBe(exitCode)
    expect(checked.quizzes).toEqual([])
  })
})

test('a byte order mark and line ends of Windows are no fault, and move no place', async () => {
  const windows = `\ufeff${SAMPLE_QUIZ.replaceAll('\n', '\r\n')}`
  expect(placesOf(await checkSample(windows, `\ufeff${SAMPLE_ARTICLE.replaceAll('\n', '\r\n')}`))).toEqual([])
  expect(placesOf(await checkSample(windows.replace('id: ways', 'id: W')))).toEqual(['quiz.yaml:18:9 invalid-id'])
})

test('what cannot be read wins over what is wrong', async () => {
  const checked = await checkSample(SAMPLE_QUIZ.replace('kind: single', 'kind: singel'), 'Caf\u0000')
  expect(placesOf(checked)).toEqual(['quiz.yaml:7:11 unknown-value', 'article.md:1:4 not-text'])
  expect(exitCodeOf(checked.faults)).toBe(2)
})
