// Texts that differ only in how they are encoded or set are the same text: Unicode form, spaces, quotation marks, soft hyphens.

const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g
const HYPHENS = /[\u2010\u2011]/g
// Soft hyphens, zero-width spaces and joiners, and the marks that only steer the direction of text.
const INVISIBLE = '[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]'
// Between these, a space is only where a line was broken.
const CLOSE_SET = /(?!\p{M})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u
// The unit that Unicode composes: a character, or a Hangul syllable in its parts, with the combining marks that follow it.
const BASE = '(?:[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?|[\\uac00-\\ud7a3][\\u11a8-\\u11c2]|\\P{M})'
const MARK = `${INVISIBLE}{0,30}[\\p{M}\\uff9e\\uff9f]`
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g')
// Most of most texts, and already normal but for doubled spaces: ASCII without the grave accent, no mark behind it.
const PLAIN = '[ -_a-~]+(?=[ -~]|$)'
const PARTS = new RegExp(`(${PLAIN})|${BASE}(?:${MARK}){0,30}|(?:${MARK}){1,30}`, 'gu')

/** A text in its normal form, and where in the text each of its UTF-16 code units came from. */
export interface Normalised {
  readonly text: string
  /** `starts[i]` is the offset in the original of what gave `text[i]`. */
  readonly starts: readonly number[]
  /** `ends[i]` is the offset right behind it. */
  readonly ends: readonly number[]
}

/**
 * NFKC, runs of white space as one space and none between Han or kana, straight quotation marks, plain hyphens, nothing invisible.
 * Linear in the length of the text.
 */
export function normalise(original: string): Normalised {
  const text: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (unit: string, start: number, end: number) => {
    if (unit === ' ' && text.at(-1) === ' ') {
      ends[ends.length - 1] = end
      return
    }
    if (text.at(-1) === ' ' && CLOSE_SET.test(unit) && CLOSE_SET.test(text.at(-2) ?? '')) {
      for (const list of [text, starts, ends]) list.pop()
    }
    text.push(unit)
    starts.push(start)
    ends.push(end)
  }
  for (const { 0: part, 1: plain, index } of original.matchAll(PARTS)) {
    if (plain === undefined) for (const unit of normaliseCluster(part).split('')) add(unit, index, index + part.length)
    else for (let at = 0; at < plain.length; at++) add(plain.charAt(at), index + at, index + at + 1)
  }
  return { text: text.join(''), starts, ends }
}

function normaliseCluster(cluster: string): string {
  const visible = cluster.replace(ALL_INVISIBLE, '').normalize('NFC')
  return straighten(straighten(visible).normalize('NFKC')).replace(/\s+/g, ' ')
}

/** Before NFKC, because that takes some of them apart, and behind it, because it makes some. */
const straighten = (text: string): string =>
  text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(HYPHENS, '-')
