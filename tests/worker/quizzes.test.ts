// GET /api/quizzes and GET /api/quizzes/{quiz}: what anybody may read.

import { describe, expect, it } from 'vitest'
import { appOf, BRIDGE_REVISION, FLOOD_PATH, FLOOD_REVISION, get, slugOf } from './ask.ts'

describe('GET /api/quizzes', () => {
  it('lists every quiz with what a reader chooses by, in the order of the build', async () => {
    const response = await get('/api/quizzes')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(
      JSON.stringify({
        quizzes: [
          {
            id: 'spring-flood',
            title: 'The flood of spring',
            language: 'en',
            topics: ['towns', 'figures', 'voices', 'rescue'],
            questionCount: 7,
            revision: FLOOD_REVISION,
          },
          {
            id: 'bridge',
            title: 'Die Brücke',
            language: 'de',
            topics: ['Maße'],
            questionCount: 1,
            revision: BRIDGE_REVISION,
          },
        ],
      }),
    )
  })

  it('is an empty list when there are none', async () => {
    const response = await appOf([]).request('/api/quizzes')
    expect(await response.text()).toBe('{"quizzes":[]}')
  })
})

describe('GET /api/quizzes/{quiz}', () => {
  it('gives the public quiz with its keys in the order of the wire', async () => {
    const response = await get('/api/quizzes/bridge')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(
      JSON.stringify({
        id: 'bridge',
        revision: BRIDGE_REVISION,
        title: 'Die Brücke',
        language: 'de',
        topics: ['Maße'],
        article: { title: 'Eine Brücke für Colby' },
        questions: [
          { id: 'length', topic: 'Maße', prompt: 'Wie lang ist die Brücke?', maxPoints: 1, kind: 'number', unit: 'm' },
        ],
      }),
    )
  })

  it('gives each question by listing: nothing but what its kind shows', async () => {
    const { questions }: { questions: object[] } = await (await get(FLOOD_PATH)).json()
    expect(questions.map((question) => Object.keys(question).sort().join(' '))).toEqual([
      'id kind maxPoints options prompt topic',
      'id kind maxPoints options prompt topic',
      'hint id kind maxPoints prompt topic unit',
      'asks id kind maxPoints prompt topic',
      'id items kind maxPoints prompt topic',
      'id items kind maxPoints prompt targets topic',
      'id kind maxPoints prompt topic',
    ])
  })

  it.each([
    ['the id in percent-encoding is the same id (RFC 3986, section 6.2.2.2)', '/api/quizzes/%62ridge', 200],
    ['a query that the route does not know is passed over', '/api/quizzes/bridge?utm_source=mail', 200],
    ['ids are in lower case', '/api/quizzes/Bridge', 404],
    ['a path with a slash behind it is another path', '/api/quizzes/bridge/', 404],
    ['an id is not decoded twice', '/api/quizzes/%2562ridge', 404],
  ])('%s', async (_reason, path, status) => {
    expect((await get(path)).status).toBe(status)
  })

  it('is 404 for a quiz that is not there', async () => {
    expect(await slugOf(await get('/api/quizzes/nothing'))).toBe('404 not-found')
  })
})
