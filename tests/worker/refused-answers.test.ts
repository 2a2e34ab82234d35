// POST /api/quizzes/{quiz}/answers: every fault that keeps an answer from being graded, by code and pointer.

import { describe, expect, it } from 'vitest'
import { BRIDGE_REVISION, FLOOD_REVISION, faultsOf, postAnswer, postRaw, problemOf } from './ask.ts'

const long = (character: string, length: number): string => character.repeat(length)
const body = (fields: string): string => `{"revision":"${FLOOD_REVISION}",${fields}}`

describe('the form of the body', () => {
  it.each([
    ['a list', '[]', [' wrong-type']],
    ['a text', '"answer"', [' wrong-type']],
    ['a number', '1', [' wrong-type']],
    ['null', 'null', [' wrong-type']],
    ['nothing in it', '{}', ['/revision missing-field', '/question missing-field', '/answer missing-field']],
    ['no revision', '{"question":"homes","answer":1}', ['/revision missing-field']],
    ['null for a text', body('"question":null,"answer":1'), ['/question wrong-type']],
    ['true for an answer', body('"question":"homes","answer":true'), ['/answer wrong-type']],
    ['null for an answer', body('"question":"homes","answer":null'), ['/answer wrong-type']],
    ['a score', body('"question":"homes","answer":1,"score":9'), ['/score unknown-field']],
    [
      'three fields of nobody',
      body('"question":"homes","answer":1,"correct":1,"points":1,"a/b":1'),
      ['/correct unknown-field', '/points unknown-field', '/a~1b unknown-field'],
    ],
    ['__proto__', body('"question":"homes","answer":1,"__proto__":{"x":1}'), ['/__proto__ unknown-field']],
    [
      'constructor',
      body('"question":"homes","answer":1,"constructor":{"prototype":{"x":1}}'),
      ['/constructor unknown-field'],
    ],
    [
      '__proto__ as an item, which is none',
      body('"question":"who-said","answer":{"mayor":"arden","farmer":"arden","engineer":"arden","__proto__":"arden"}'),
      ['/answer/__proto__ unknown-item'],
    ],
    [
      'numbers in a list',
      body('"question":"flooded-towns","answer":["arden",1,[2]]'),
      ['/answer/1 wrong-type', '/answer/2 wrong-type'],
    ],
    [
      'numbers in a match',
      body('"question":"who-said","answer":{"mayor":1,"farmer":{}}'),
      ['/answer/mayor wrong-type', '/answer/farmer wrong-type'],
    ],
    [
      'everything at once',
      '{"revision":7,"question":"\\u0000","answer":[1],"x":1}',
      ['/x unknown-field', '/revision wrong-type', '/question invalid-text', '/answer/0 wrong-type'],
    ],
  ])('%s', async (_reason, json, faults) => {
    expect(await faultsOf(await postRaw(json))).toEqual(faults)
    expect('x' in {}).toBe(false)
  })
})

describe('texts', () => {
  it.each([
    ['a text of 501 characters', long('a', 501), ['/answer too-long']],
    ['a text of 501 emoji', long('\ud83c\udf0a', 501), ['/answer too-long']],
    ['a text of 500 emoji is not too long', long('\ud83c\udf0a', 500), ['/answer unknown-option']],
    ['a text of 5,000 combining marks', long('\u0301', 5000), ['/answer too-long']],
    ['U+0000', 'a\u0000', ['/answer invalid-text']],
    ['a tab', 'a\tb', ['/answer invalid-text']],
    ['a control character beyond ASCII', '\u0085', ['/answer invalid-text']],
    ['a high surrogate alone', 'a\ud83c', ['/answer invalid-text']],
    ['a low surrogate first', '\udf0a\ud83c', ['/answer invalid-text']],
    ['too long, and with U+0000', `${long('a', 500)}\u0000`, ['/answer too-long', '/answer invalid-text']],
    ['a pair of surrogates is a character', '\ud83c\udf0a', ['/answer unknown-option']],
    ['an id of 65 characters in a list', [long('a', 65)], ['/answer/0 too-long']],
    ['a list of 101 ids', Array(101).fill('arden'), ['/answer too-long']],
    ['a list of 2,000 numbers has one fault, not 2,000', Array(2000).fill(1), ['/answer too-long']],
    ['a lone surrogate in what was typed', { typed: '\ud83c', lang: 'en' }, ['/answer/typed invalid-text']],
    ['a control character in a key', { 'a\u0007': 'b' }, ['/answer/a\u0007 invalid-text']],
  ])('%s', async (_reason, answer, faults) => {
    expect(await faultsOf(await postAnswer('first-town', answer))).toEqual(faults)
  })
})

describe('against the quiz', () => {
  it.each([
    ['a question that there is not', 'colour', 'red', ['/question unknown-question']],
    ['a name that only objects have', '__proto__', 'red', ['/question unknown-question']],
    ['an option of no question', 'first-town', 'dover', ['/answer unknown-option']],
    ['an option of another question', 'first-town', 'mayor', ['/answer unknown-option']],
    ['two options of a single', 'first-town', ['arden', 'brook'], ['/answer wrong-type']],
    ['no option of several', 'flooded-towns', [], ['/answer too-few']],
    ['one option twice', 'flooded-towns', ['arden', 'arden'], ['/answer/1 repeated']],
    ['an item missing', 'order-of-towns', ['arden', 'brook'], ['/answer missing-item']],
    ['an item too many', 'order-of-towns', ['arden', 'brook', 'colby', 'x'], ['/answer/3 unknown-item']],
    ['an item twice', 'order-of-towns', ['arden', 'arden', 'colby'], ['/answer/1 repeated', '/answer missing-item']],
    [
      'an unknown target',
      'who-said',
      { mayor: 'x', farmer: 'brook', engineer: 'colby' },
      ['/answer/mayor unknown-target'],
    ],
    [
      'unknown and missing items',
      'who-said',
      { x: 'brook', farmer: 'brook' },
      ['/answer/x unknown-item', '/answer/mayor missing-item', '/answer/engineer missing-item'],
    ],
    ['a number as a text', 'homes', '12', ['/answer wrong-type']],
    ['an empty text', 'rescuer', '', ['/answer too-few']],
    ['a text of signs', 'rescuer', '?!', ['/answer too-few']],
    ['a list for a text', 'rescuer', ['Müller'], ['/answer wrong-type']],
    ['hexadecimal', 'homes', { typed: '0x10', lang: 'en' }, ['/answer/typed invalid-number']],
    ['no language', 'homes', { typed: '12' }, ['/answer/lang wrong-type']],
    ['a language that there is not', 'homes', { typed: '12', lang: '12' }, ['/answer/lang unknown-language']],
    ['more than what was typed', 'homes', { typed: '12', lang: 'en', x: 'y' }, ['/answer/x unknown-field']],
    ['a day that there is not', 'rain-began', '2022-02-30', ['/answer invalid-date']],
    ['a date as Americans write it', 'rain-began', '12/01/2022', ['/answer invalid-date']],
    ['a date in words', 'rain-began', 'tomorrow', ['/answer invalid-date']],
  ])('%s', async (_reason, question, answer, faults) => {
    expect(await faultsOf(await postAnswer(question, answer))).toEqual(faults)
  })

  it('a number beyond all numbers is refused: JSON has 1e400, JavaScript has not', async () => {
    expect(await faultsOf(await postRaw(body('"question":"homes","answer":1e400')))).toEqual(['/answer invalid-number'])
  })

  it('a doubtful number comes back with both readings, so that the reader can be asked', async () => {
    const { errors } = await problemOf(await postAnswer('homes', { typed: '12.000', lang: 'en' }))
    expect(errors).toEqual([{ pointer: '/answer/typed', code: 'doubtful-number', readings: [12, 12000] }])
  })

  it('an open end comes back with its one reading', async () => {
    const { errors } = await problemOf(await postAnswer('homes', { typed: 'more than 3,000', lang: 'en' }))
    expect(errors).toEqual([{ pointer: '/answer/typed', code: 'doubtful-number', readings: [3000] }])
  })

  it('another revision is gone, and the current one is told', async () => {
    const problem = await problemOf(await postAnswer('homes', 1, { revision: BRIDGE_REVISION }))
    expect(problem).toEqual({
      type: '/problems/revision-gone',
      title: 'The quiz was updated',
      status: 410,
      detail: 'Fetch the quiz again: only its current revision is graded.',
      revision: FLOOD_REVISION,
    })
  })
})
