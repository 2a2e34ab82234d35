// What a text in a request may be. The pattern means the same with and without the `u` flag, so that it can stand in OpenAPI.

import * as v from 'valibot'

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are kept out, with lone surrogates
const CLEAN_TEXT = /^(?:[^\u0000-\u001f\u007f-\u009f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/

/** A text of well-formed Unicode without control characters; `maxLength` is in UTF-16 code units. */
export const textSchema = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength), v.regex(CLEAN_TEXT))
