// From facts to questions: what each looks like, that none answers another, and that none is asked where the text is open.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/author/article.ts'
import { draft } from '../../../src/author/derive/ask.ts'
import { markdownOf, readSource } from '../../../src/author/derive/read-article.ts'
import { draftFile } from '../../../src/author/draft-file.ts'
import { NEWS } from './news.ts'

function draftOf(text: string) {
  const source = readSource(text, 'txt')
  if (!source.ok) throw new Error(source.failure)
  return { source: source.value, ...draft(source.value) }
}

const { questions, source, facts, refused } = draftOf(NEWS)
const asked = (prompt: string) => questions.find((question) => question.prompt === prompt)

describe('a question', () => {
  test('on quoted words sets the speakers of the article against each other', () => {
    const question = asked(
      'Who is quoted with the words “Nobody who saw that night will ever forget how the sea came over the wall”?',
    )
    expect(question).toMatchObject({ right: 'Ann Lee', form: { kind: 'single' } })
    expect(question?.wrong).toEqual(['Carla Reed', 'Bob Fox', 'Dora Hale'])
  })

  test('on reported words says how they were said', () => {
    expect(asked('Who warned that the old sea wall would not stand another winter like this one?')).toMatchObject({
      right: 'Carla Reed',
      evidence: [
        { exact: 'Mayor Carla Reed warned that the old sea wall would not stand another winter like this one' },
      ],
    })
  })

  test('on a range offers ranges, never one of its ends', () => {
    const question = questions.find(({ right }) => right === '4,000 and 6,000')
    expect(question?.form.kind).toBe('single')
    expect(questions.some(({ form }) => form.kind === 'number' && [4000, 6000].includes(form.answer.value))).toBe(false)
  })

  test('on a sum counts in millions, so that nobody types zeros', () => {
    expect(questions.find(({ right }) => right === '$2.4 million')?.form).toEqual({
      kind: 'number',
      unit: 'million dollars',
      answer: { value: 2.4, within: 0 },
    })
  })

  test('on "about 300" takes what is near', () => {
    expect(questions.find(({ right }) => right === '300')?.form).toMatchObject({ answer: { value: 300, within: 15 } })
  })

  test('on a whole date asks for the day', () => {
    expect(questions.find(({ right }) => right === 'March 12, 2019')?.form).toEqual({
      kind: 'date',
      asks: 'day',
      answer: '2019-03-12',
    })
  })
})

describe('all questions', () => {
  test('end in a question mark, and say why they were kept', () => {
    expect(questions.length).toBeGreaterThan(5)
    expect(questions.filter(({ prompt, why }) => !prompt.endsWith('?') || why.length === 0)).toEqual([])
  })

  test('keep what the others ask', () => {
    const leaks = questions.flatMap((shower) =>
      questions
        .filter((other) => other !== shower && other.form.kind !== 'single')
        .filter(({ right }) => `${shower.prompt} ${shower.explanation}`.includes(right))
        .map(({ right }) => `${right} stands in: ${shower.prompt}`),
    )
    expect(leaks).toEqual([])
  })

  test('have no wrong option that the article gives for the same words', () => {
    const statements = facts.flatMap((fact) => (fact.family === 'quote' ? [fact] : []))
    for (const {
      facts: [fact],
      wrong,
    } of questions) {
      const tellers = statements.filter(({ evidence }) => evidence.exact === fact?.evidence.exact)
      expect(tellers.filter(({ speaker }) => wrong.includes(speaker.name ?? ''))).toEqual([])
    }
  })

  test('leave alone the quotation without a speaker', () => {
    expect(refused).toMatchObject([
      { reason: 'no speaker', evidence: { exact: '“It was never safe for anybody at all.”' } },
    ])
    expect(questions.filter(({ prompt }) => prompt.includes('never safe'))).toEqual([])
  })

  test('make a file that passes the check as it is', () => {
    const article = readArticle(markdownOf(source))
    if (!article.ok) throw new Error(article.failure)
    expect(draftFile({ title: source.title }, questions, article.value)?.count).toBe(questions.length)
  })
})

test('of two figures in one clause only one is asked: each question shows the other', () => {
  const text = NEWS.replace('300 tonnes of stone', '300 tonnes of stone and 47 anchors')
  expect(draftOf(text).questions.filter(({ right }) => right === '300' || right === '47')).toHaveLength(1)
})

test('the headline answers nothing', () => {
  const text = NEWS.replace('after the storm', 'as 300 tonnes of stone fall')
  expect(draftOf(text).questions.filter(({ right }) => right === '300')).toEqual([])
})

const SENTENCES = NEWS.split(/(?<=[.”])\s+/)

test('whatever the text, every span is verbatim, and the same text gives the same draft', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'grapheme', maxLength: 30 })), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(pieces, fc.constantFrom(' ', '\n\n'), (parts, joint) => {
      const text = parts.join(joint)
      const made = { title: '', text, isMade: false }
      const first = draft(made)
      const spans = [...first.facts, ...first.refused].flatMap((found) =>
        found.family === 'quote' && 'speaker' in found ? [found.evidence, found.speaker, found.cue] : [found.evidence],
      )
      for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact)
      expect(draft(made)).toEqual(first)
    }),
    { numRuns: 60 },
  )
})

describe('several facts at once', () => {
  const speakers = ['Ann Lee', 'Carla Reed', 'Bob Fox', 'Dora Hale']
  const said = [
    'the wall will be mended in spring',
    'the boats were far too old for it',
    'no letter was ever answered by anybody',
    'the flood was a warning to the town',
  ]
  const text = speakers.map((name, index) => `${name} said ${said[index]}.`).join('\n\n')

  test('are matched where four speakers say one thing each', () => {
    const match = draftOf(`The storm and the town\n\n${text}`).questions.find(({ form }) => form.kind === 'match')
    const form = match?.form.kind === 'match' ? match.form : undefined
    const pairs = form?.items.map(
      ({ id, text: name }) => `${name}: ${form.targets.find((target) => target.id === form.answer[id])?.text}`,
    )
    expect(pairs).toEqual(speakers.map((name, index) => `${name}: ${said[index]}`))
  })

  test('are put in order where three events have dates of their own', () => {
    const events =
      'The mayor opened the Port Ansel meeting on March 12, 2019. Nobody came to the North Pier concert on May 4, 2018. They had seen the Old Harbour ceremony on June 9, 2017.'
    const order = draftOf(`The year of the town\n\n${events}`).questions.find(({ form }) => form.kind === 'order')
    expect(order?.form).toMatchObject({ kind: 'order', answer: ['event-c', 'event-b', 'event-a'] })
  })
})
