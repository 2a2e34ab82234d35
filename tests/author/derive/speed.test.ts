// Texts that are no articles, 100,000 characters each, made to keep patterns busy: every one is done with in time.

import { expect, test } from 'vitest'
import { draft } from '../../../src/author/derive/ask.ts'
import { readSource } from '../../../src/author/derive/read-article.ts'

const LENGTH = 100_000
/** In ms of processor time; most take under 100. What grows with the square takes 5,000 and more. */
const MOST = 2000

const PIECES =
  'a|A|1|,|.|"|\'|(|<|—|1,|1,000,|one |one-|hundred and |“a |Ann |A. |2014 |January |January 9-|$1 million |and |Lee said |Lee said “a b c d”, |according to Lee, |Ann Lee, the mayor, said that |He said it was. Lee came. |a\n|\n|&amp|<div |<nav>|<article>|<p>a'.split(
    '|',
  )

const repeated = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

test.each(PIECES)('%j again and again', (piece) => {
  for (const [text, format] of [
    [repeated(piece), 'txt'],
    [`a${repeated(' ')}${piece}`, 'md'],
    [`<html>${repeated(piece)}`, 'html'],
  ] as const) {
    const start = process.cpuUsage()
    const source = readSource(text, format)
    if (source.ok) draft(source.value)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(MOST)
  }
})
