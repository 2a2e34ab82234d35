// GET /api/quizzes/{quiz}/questions: which questions are chosen, and what is at fault in a query.

import { describe, expect, it } from 'vitest'
import { FLOOD_PATH, faultsOf, get, slugOf } from './ask.ts'

const PATH = `${FLOOD_PATH}/questions`
const ALL = ['first-town', 'flooded-towns', 'homes', 'rain-began', 'order-of-towns', 'who-said', 'rescuer']

const idsOf = async (query: string): Promise<string[]> => {
  const response = await get(PATH + query)
  const { questions }: { questions: { id: string }[] } = await response.json()
  return questions.map(({ id }) => id)
}

describe('what is chosen', () => {
  it.each([
    ['without a query, all questions', '', ALL],
    ['a topic', '?topic=figures', ['homes', 'rain-began']],
    ['any of two topics', '?topic=voices&topic=figures', ['homes', 'rain-began', 'who-said']],
    ['the same topic twice', '?topic=voices&topic=voices', ['who-said']],
    ['a kind', '?kind=match', ['who-said']],
    ['a topic and a kind', '?topic=towns&kind=order', ['order-of-towns']],
    ['a topic that has no question of the kind', '?topic=figures&kind=order', []],
    ['a topic that is not there is an empty list', '?topic=weather', []],
    ['an empty topic is one that is not there', '?topic=', []],
    ['a kind that the quiz does not have is an empty list', '?kind=single&topic=voices', []],
    ['the first two', '?limit=2', ['first-town', 'flooded-towns']],
    ['a limit above the number of questions gives them all', '?limit=1000', ALL],
    ['the limit is of those that fit', '?topic=figures&limit=1', ['homes']],
    [
      'a seed shuffles',
      '?seed=a',
      ['flooded-towns', 'first-town', 'who-said', 'homes', 'order-of-towns', 'rescuer', 'rain-began'],
    ],
    ['a seed shuffles before the limit is taken', '?seed=a&limit=2', ['flooded-towns', 'first-town']],
    ['a seed of 64 characters', `?limit=1&topic=voices&seed=${'s'.repeat(64)}`, ['who-said']],
    ['an emoji is one character', `?limit=1&topic=voices&seed=${'%F0%9F%8C%8A'.repeat(64)}`, ['who-said']],
  ])('%s', async (_reason, query, ids) => {
    expect(await idsOf(query)).toEqual(ids)
  })

  it('is the whole quiz when nothing is left out, byte for byte', async () => {
    expect(await (await get(PATH)).text()).toBe(await (await get(FLOOD_PATH)).text())
  })

  it('is the same bytes and entity tag for the same seed, however often and in whatever order of parameters', async () => {
    const first = await get(`${PATH}?seed=7&limit=4`)
    const again = await get(`${PATH}?limit=4&seed=7`)
    expect(await again.text()).toBe(await first.text())
    expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'))
  })

  it('has another entity tag for another body', async () => {
    const tags = await Promise.all(
      ['', '?seed=1', '?seed=2', '?limit=1'].map(async (query) => (await get(PATH + query)).headers.get('ETag')),
    )
    expect(new Set(tags).size).toBe(4)
  })

  it('keeps the quiz around the questions', async () => {
    const { questions, ...rest }: Record<string, unknown> = await (await get(`${PATH}?topic=none`)).json()
    const { questions: _all, ...whole }: Record<string, unknown> = await (await get(FLOOD_PATH)).json()
    expect(questions).toEqual([])
    expect(rest).toEqual(whole)
  })
})

describe('what is refused', () => {
  it.each([
    ['no question at all', '?limit=0', ['/limit out-of-range']],
    ['a negative limit', '?limit=-1', ['/limit out-of-range']],
    ['a limit above 1000', '?limit=1001', ['/limit out-of-range']],
    ['a limit of many digits', '?limit=1000000000', ['/limit out-of-range']],
    ['a limit with an exponent', '?limit=1e9', ['/limit wrong-type']],
    ['a limit with a fraction', '?limit=1.5', ['/limit wrong-type']],
    ['a limit in hexadecimal', '?limit=0x10', ['/limit wrong-type']],
    ['a limit with leading zeros', '?limit=007', ['/limit wrong-type']],
    ['a limit in other digits', '?limit=%D9%A3', ['/limit wrong-type']],
    ['a limit with a space', '?limit=+1', ['/limit wrong-type']],
    ['an empty limit', '?limit=', ['/limit wrong-type']],
    ['a kind that there is not', '?kind=essay', ['/kind unknown-kind']],
    ['an empty kind', '?kind=', ['/kind unknown-kind']],
    ['a seed of 65 characters', `?seed=${'s'.repeat(65)}`, ['/seed too-long']],
    ['a seed of 65 emoji', `?seed=${'%F0%9F%8C%8A'.repeat(65)}`, ['/seed too-long']],
    ['a topic of 201 characters', `?topic=${'t'.repeat(201)}`, ['/topic too-long']],
    ['17 topics', `?${'topic=a&'.repeat(17)}`, ['/topic too-long']],
    ['two topics that are no text', '?topic=%00&topic=a&topic=%01', ['/topic invalid-text']],
    ['a control character in a topic', '?topic=a%00b', ['/topic invalid-text']],
    ['a line break in a seed', '?seed=a%0Ab', ['/seed invalid-text']],
    ['a parameter that there is not', '?shuffle=1', ['/shuffle unknown-parameter']],
    ['a name that only objects have', '?__proto__=1', ['/__proto__ unknown-parameter']],
    ['a name in upper case', '?Limit=1', ['/Limit unknown-parameter']],
    ['a parameter without a name', '?=1', ['/ unknown-parameter']],
    ['a name with the signs of a pointer', '?a/b~c=1', ['/a~1b~0c unknown-parameter']],
    ['a parameter twice', '?limit=1&limit=2', ['/limit repeated']],
    ['a parameter twice with the same value', '?seed=1&seed=1', ['/seed repeated']],
    [
      'everything at once',
      '?limit=0&kind=essay&seed=1&seed=2&x=1&topic=%07',
      ['/seed repeated', '/x unknown-parameter', '/topic invalid-text', '/kind unknown-kind', '/limit out-of-range'],
    ],
  ])('%s', async (_reason, query, faults) => {
    expect(await faultsOf(await get(PATH + query))).toEqual(faults)
  })

  it('is 404 for an unknown quiz, whatever the query', async () => {
    expect(await slugOf(await get('/api/quizzes/nothing/questions?limit=0'))).toBe('404 not-found')
  })
})
