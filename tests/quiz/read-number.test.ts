import { describe, expect, test } from 'vitest'
import { readSpan } from '../../src/quiz/read-number.ts'

const doubtful = (...readings: number[]) => ({ code: 'doubtful-number', pointer: '/typed', readings })
const invalid = { code: 'invalid-number', pointer: '/typed' }
const invalidText = { code: 'invalid-text', pointer: '/typed' }

type Row = [reason: string, typed: string, lang: string, expected: number | object]

const read = (typed: string, lang: string, unit = 'troops') => {
  const result = readSpan(typed, lang, unit)
  if (!result.ok) return result.failure
  const { from, to } = result.value
  return from === to ? from : [from, to]
}

const PLAIN: Row[] = [
  ['plain digits', '60000', 'en', 60000],
  ['nothing', '0', 'en', 0],
  ['zeros in front', '007', 'en', 7],
  ['spaces around', ' \u00a060000 \t', 'en', 60000],
  ['a plus sign', '+5', 'en', 5],
  ['a minus sign', '-5', 'en', -5],
  ['a true minus sign', '−5', 'en', -5],
  ['an en dash, as phones write it for minus', '–5', 'en', -5],
  ['a full-width minus sign', '－５', 'en', -5],
  ['a minus sign and groups', '-60,000', 'en', -60000],
  ['per cent sign', '12 %', 'en', 12],
  ['k is a thousand', '12k', 'en', 12000],
  ['a capital K after a space', '12 K', 'en', 12000],
  ['k after a fraction', '1.5k', 'en', 1500],
  ['k after a fraction is exact', '1.005k', 'en', 1005],
  ['full-width digits', '１２', 'en', 12],
  ['a number in a circle', '⑤', 'en', 5],
  ['Devanagari digits', '१२', 'hi', 12],
  ['digits of another script than the language', '٦٠', 'en', 60],
  ['a half as one sign', '1½', 'en', 1.5],
  ['behind a space', '1 ½', 'fr', 1.5],
  ['written plainly', '1 1/2', 'de', 1.5],
  ['alone, with a sign', '-½', 'en', -0.5],
  ['of Arabic digits', '١½', 'ar', 1.5],
  ['of millions', '2½ million', 'en', 2_500_000],
  ['marks of direction that a copied number brings along', '\u200e-5\u200f', 'ar', -5],
  ['a soft hyphen from a page', '60\u00ad000', 'en', 60000],
]

const MARKS: Row[] = [
  ['English groups with a comma', '60,000', 'en', 60000],
  ['English decimals have a point', '3.5', 'en', 3.5],
  ['English groups and a fraction', '1,234,567.5', 'en', 1234567.5],
  ['a fraction without its zero', '.5', 'en', 0.5],
  ['a negative one', '-.25', 'en', -0.25],
  ['two groups can be only one thing', '1.234.567', 'en', 1234567],
  ['German marks in an English text, where they can be only one thing', '12.000,5', 'en', 12000.5],
  ['a comma that cannot group is a decimal mark', '60,00', 'en', 60],
  ['German groups with a point', '60.000', 'de', 60000],
  ['German decimals have a comma', '3,5', 'de', 3.5],
  ['German groups and a fraction', '12.000,5', 'de', 12000.5],
  ['English marks in a German text, where they can be only one thing', '12,000.5', 'de', 12000.5],
  ['three decimals in German, by its own rule', '3,145', 'de', 3.145],
  ['the same text is a group in English', '3,145', 'en', 3145],
  ['a German fraction without its zero', ',5', 'de', 0.5],
  ['Austrian groups with a space', '60 000', 'de-AT', 60000],
  ['Swiss apostrophes group', "60'000", 'de-CH', 60000],
  ['curly apostrophes too', '1’234’567', 'de-CH', 1234567],
  ['French groups with a narrow no-break space', '60\u202f000', 'fr', 60000],
  ['French groups and a fraction', '1 234 567,5', 'fr', 1234567.5],
  ['a thin space groups', '12\u2009000', 'fr', 12000],
  ['a plain space groups everywhere', '60 000', 'en', 60000],
  ['Spanish groups with a point', '12.000', 'es', 12000],
  ['Spanish groups with a space too, as its academy wants', '12 000,5', 'es', 12000.5],
  ['Mexican decimals have a point', '3.145', 'es-MX', 3.145],
  ['Ukrainian groups with a no-break space', '60\u00a0000', 'uk', 60000],
  ['Ukrainian decimals have a comma', '3,145', 'uk', 3.145],
  ['Arabic-Indic digits', '٣٠٠٠', 'ar', 3000],
  ['Arabic marks', '٣٬٠٠٠٫٥', 'ar', 3000.5],
  ['Arabic marks, Latin digits', '60٬000', 'ar-EG', 60000],
  ['Persian digits', '۶۰٬۰۰۰', 'fa', 60000],
  ['Indian groups of two', '12,34,567.5', 'en-IN', 1234567.5],
  ['one Indian group', '1,00,000', 'hi', 100000],
  ['no group starts with a zero', '0.500', 'en', 0.5],
  ['nor does a German one', '0,500', 'de', 0.5],
]

const ASKED_BACK: Row[] = [
  ['French has no point at all, so it asks back', '3.145', 'fr', doubtful(3.145, 3145)],
  ['nor has Ukrainian', '3.145', 'uk', doubtful(3.145, 3145)],
  ['nor does French group with a comma', '60,000', 'fr', doubtful(60000, 60)],
  ['nobody writes 12 with three zeros, so it asks back', '12.000', 'en', doubtful(12, 12000)],
  ['nor in German', '12,000', 'de', doubtful(12000, 12)],
  ['nor 3.14 with one', '3.140', 'en', doubtful(3.14, 3140)],
  ['thousands of it', '12.000k', 'en', doubtful(12000, 12000000)],
  ['with its sign', '-12.000', 'en', doubtful(-12, -12000)],
  ['with its unit', '12.000 troops', 'en', doubtful(12, 12000)],
  ['an English comma in an Arabic text with other marks', '60,000', 'ar-EG', doubtful(60000, 60)],
  ['Swiss German has no comma', '1,234', 'de-CH', doubtful(1234, 1.234)],
  ['a language without known rules settles nothing', '3.145', 'tlh', doubtful(3.145, 3145)],
  ['either way', '3,145', 'tlh', doubtful(3145, 3.145)],
]

const REFUSED: Row[] = [
  ['empty', '', 'en', invalid],
  ['spaces alone', '  ', 'en', invalid],
  ['words', 'many', 'en', invalid],
  ['number words that make no number', 'sixty ninety', 'en', invalid],
  ['hexadecimal', '0x10', 'en', invalid],
  ['exponents', '1e5', 'en', invalid],
  ['infinity in words', 'Infinity', 'en', invalid],
  ['infinity as a sign', '∞', 'en', invalid],
  ['a range whose ends are the wrong way round', '90 to 60', 'en', invalid],
  ['three numbers', '60-70-90', 'en', invalid],
  ['a range with one end', '60 to', 'en', invalid],
  ['a range whose ends are doubtful', '12.000 to 15.000', 'en', invalid],
  ['a range whose power is left unsaid', '60-90,000', 'en', invalid],
  ['a date', '12.01.2022', 'en', invalid],
  ['a time', '12:30', 'en', invalid],
  ['two decimal marks', '1.5.5', 'en', invalid],
  ['a mark alone', '.', 'en', invalid],
  ['a sign alone', '-', 'en', invalid],
  ['two signs', '--5', 'en', invalid],
  ['a mark at the end', '60,', 'en', invalid],
  ['groups of four', '1,2345,678', 'en', invalid],
  ['a group too long in front', '1234,567,890', 'en', invalid],
  ['a group too long in front of a space', '2021 100', 'en', invalid],
  ['a group with a zero in front of a space', '012 345', 'en', invalid],
  ['a space inside the fraction', '1.5 000', 'en', invalid],
  ['spaces between groups of two', '60 00', 'en', invalid],
  ['two kinds of groups', '1,234 567', 'en', invalid],
  ['a group behind the fraction', '1.5,000', 'en', invalid],
  ['an underline is nobody’s group', '60_000', 'en', invalid],
  ['the unit alone', 'troops', 'en', invalid],
  ['another unit', '60 tanks', 'en', invalid],
  ['a power is not its digits in a row', '10⁵', 'en', invalid],
  ['a quarter is not its digits in a row', '1¼', 'en', invalid],
  ['a half written plainly behind a number in one', '11/2', 'en', invalid],
  ['a date is no fraction', '3/1/2', 'en', invalid],
  ['a half that stands behind a power', '10⁵½', 'en', invalid],
  ['half alone says half of nothing', 'half', 'en', invalid],
  ['two halves', 'two and a half and a half', 'en', invalid],
  ['a half of what is a fraction already', '2.5 and a half', 'en', invalid],
  ['a power in front of its number', '⁵10', 'en', invalid],
  ['a fraction behind a circle', '①½', 'en', invalid],
  ['a Roman numeral', 'Ⅻ', 'en', invalid],
  ['Han numerals', '六万', 'ja', invalid],
  ['a null character', '6\u00000', 'en', invalidText],
  ['an escape', '60\u001b', 'en', invalidText],
  ['half a surrogate pair', '60\udc00', 'en', invalidText],
  ['no language', '12', '', { code: 'unknown-language', pointer: '/lang' }],
  ['a name of a language is no tag', '12', 'English (US)', { code: 'unknown-language', pointer: '/lang' }],
  ['an underline in the tag', '12', 'en_US', { code: 'unknown-language', pointer: '/lang' }],
  ['a tag that is too long', '12', `en-x-${'a'.repeat(60)}`, { code: 'too-long', pointer: '/lang' }],
  ['too long', '1'.repeat(65), 'en', { code: 'too-long', pointer: '/typed' }],
]

describe('what can be read', () => {
  test.each([...PLAIN, ...MARKS])('%s: %s (%s)', (_reason, typed, lang, expected) => {
    expect(read(typed, lang)).toStrictEqual(expected)
  })
  test('64 digits', () => expect(read('1'.repeat(64), 'en')).toBe(Number('1'.repeat(64))))
})

describe('what could be two numbers', () => {
  test.each(ASKED_BACK)('%s: %s (%s)', (_reason, typed, lang, expected) => {
    expect(read(typed, lang)).toStrictEqual(expected)
  })
})

describe('what is no number', () => {
  test.each(REFUSED)('%s', (_reason, typed, lang, expected) => {
    expect(read(typed, lang)).toStrictEqual(expected)
  })
})

const UNITS: [reason: string, typed: string, unit: string, expected: number | object][] = [
  ['the unit may be repeated', '60,000 troops', 'troops', 60000],
  ['without a space', '60,000troops', 'troops', 60000],
  ['in capitals', '60,000 TROOPS', 'troops', 60000],
  ['the unit may be per cent', '12%', '%', 12],
  ['a unit in words and a per cent sign', '12 %', 'per cent', 12],
  ['a unit of two words', '5 million dollars', 'million dollars', 5],
  ['a unit with a power in it', '12 km²', 'km²', 12],
  ['a power written plainly', '12 km2', 'km²', 12],
  ['the unit decides before the k', '12 km', 'km', 12],
  ['thousands of the unit', '12k troops', 'troops', 12000],
  ['a unit written with a combining mark', '5 me\u0301tres', 'm\u00e9tres', 5],
  ['a unit in front is none', 'troops 5', 'troops', invalid],
  ['no unit is none to repeat', '5 troops', '', invalid],
]

test.each(UNITS)('%s: %s', (_reason, typed, unit, expected) => {
  expect(read(typed, 'en', unit)).toStrictEqual(expected)
})
