// Lengths of time, repetitions, times of the day, and the vague words for past, present and future.

import { type DateRule, date, type Groups, type Reading, rule, type Setting } from './date-rule.ts'
import { COUNT, countOf, durationOf, PERIOD } from './date-words.ts'
import { dayValue, two } from './timex.ts'

const NEARLY = '(?:(?:nearly|almost|about|around|more than|over|at least|less than|roughly|some)\\s)?'

export const DURATIONS: readonly DateRule[] = [
  rule(
    `${NEARLY}(?:the\\s(?:past|last|next|first|coming)\\s)?(?<count>${COUNT})[\\s-](?:consecutive\\s|trading\\s|straight\\s|more\\s)?(?<period>${PERIOD})s?`,
    readDuration,
    'giu',
  ),
  rule(
    `(?:the\\s(?:past|last|next)\\s)(?<period>${PERIOD})`,
    ({ period = '' }) => ({ timex: durationOf(1, period), type: 'DURATION' }),
    'giu',
  ),
  rule(
    `(?:several|many|a\\sfew|recent|the\\spast\\sfew|the\\slast\\sfew)\\s(?<period>${PERIOD})s`,
    ({ period = '' }) => ({ timex: durationOf('X', period), type: 'DURATION' }),
    'giu',
  ),
  rule(
    '(?<period>decade|year|month|week)s(?:-long)?',
    ({ period = '' }) => ({ timex: durationOf('X', period), type: 'DURATION' }),
    'giu',
  ),
  rule(
    `(?:(?:every|each)\\s(?<period>${PERIOD})|(?<=\\d[\\d,.]*\\s|times\\s|once\\s|twice\\s)an?\\s(?<per>${PERIOD}))`,
    ({ period, per }) => ({ timex: durationOf(1, period ?? per ?? 'day'), type: 'SET' }),
    'giu',
  ),
  rule(
    '(?<word>daily|weekly|monthly|quarterly|yearly|annually)',
    ({ word = '' }) => ({
      timex: { d: 'P1D', w: 'P1W', m: 'P1M', q: 'P1Q', y: 'P1Y', a: 'P1Y' }[word.slice(0, 1).toLowerCase()] ?? 'P1D',
      type: 'SET',
    }),
    'giu',
  ),
  rule(
    '(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?\\s?(?:(?<half>[ap])\\.?m\\.?(?!\\p{L})|(?<zone>UTC|GMT|EDT|EST|ET|PDT|PST|BST|CET)\\b)(?:\\s\\(?(?:UTC|GMT|EDT|EST|ET|PT|BST|CET)(?:\\s?[+-]\\d+)?\\)?)?(?:\\s(?:today|local\\stime))?',
    readClock,
    'giu',
  ),
  rule(
    '(?<word>currently|current|presently|at present|the time being|these days|nowadays)',
    () => date('PRESENT_REF'),
    'giu',
  ),
  rule(`(?<word>recently|recent|lately|the\\spast(?!\\s(?:\\S+\\s)?${PERIOD}))`, () => date('PAST_REF'), 'giu'),
  rule(
    '(?:(?:very\\s)?soon(?!-)|the\\s(?:near\\s)?future|the\\s(?:long|near|short)\\sterm|short-term|long-term)',
    () => date('FUTURE_REF'),
    'giu',
  ),
]

function readDuration({ count = '', period = '' }: Groups): Reading {
  return { timex: durationOf(countOf(count), period), type: 'DURATION' }
}

/** 6:40 p.m. → T18:40, of the article's day. */
function readClock({ hour, minute, half, zone }: Groups, { anchor }: Setting): Reading | null {
  const clock = (Number(hour) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === 'p' ? 12 : 0)
  if (Number(hour) > 24) return null
  const day = anchor === null ? 'XXXX-XX-XX' : dayValue(anchor)
  return {
    timex: `${day}T${two(clock)}${zone === 'UTC' || zone === 'GMT' ? `:${minute ?? '00'}Z` : `:${minute ?? '00'}`}`,
    type: 'TIME',
  }
}
