// What a text in a request may be. The pattern means the same with and without the `u` flag, so that it can stand in OpenAPI.

import * as v from 'valibot'

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are kept out, with lone surrogates
const CLEAN_TEXT = /^(?:[^\u0000-\u001f\u007f-\u009f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/

/** A text of well-formed Unicode without control characters; `maxLength` is in characters, of which an emoji is one. */
export const textSchema = (maxLength: number) => v.pipe(v.string(), atMost(maxLength), v.regex(CLEAN_TEXT))

/** JSON Schema's maxLength counts code points (draft 2020-12, validation, section 6.3.1), valibot's UTF-16 code units. */
function atMost(maxLength: number) {
  const inUnits = v.maxLength<string, number>(maxLength)
  const run: (typeof inUnits)['~run'] = (dataset, config) =>
    dataset.typed && hasAtMost(dataset.value, maxLength) ? dataset : inUnits['~run'](dataset, config)
  return { ...inUnits, '~run': run }
}

/** A text that is too long by any count is not counted. */
const hasAtMost = (text: string, maxLength: number): boolean =>
  text.length <= maxLength || (text.length <= 2 * maxLength && [...text].length <= maxLength)
