// The headers of every reply, in words: which of them stand on which reply, and what each means.

const EVERY = {
  'Access-Control-Allow-Origin': 'Any site may read the reply.',
  'Access-Control-Expose-Headers': 'What a page of another site may read besides the body.',
  'Content-Security-Policy': 'Nothing runs from a reply.',
  'Cross-Origin-Resource-Policy': 'A page that isolates itself may read the reply too.',
  'Referrer-Policy': 'No address is passed on.',
  'Strict-Transport-Security': 'HTTPS for a year.',
  'X-Content-Type-Options': 'The type is what Content-Type says.',
} as const

const SOME = {
  'Access-Control-Allow-Headers': 'What a page of another site may send.',
  'Access-Control-Allow-Methods': 'The methods that there are.',
  'Access-Control-Max-Age': 'For how many seconds a browser need not ask again.',
  Allow: 'The methods that there are.',
  'Cache-Control': 'A minute for what anybody may keep; no-store for verdicts and problems.',
  ETag: 'A strong entity tag; the quiz’s is its revision.',
} as const

const MORE = {
  200: ['Cache-Control', 'ETag'],
  204: ['Access-Control-Allow-Headers', 'Access-Control-Allow-Methods', 'Access-Control-Max-Age', 'Allow'],
  304: ['Cache-Control', 'ETag'],
  fresh: ['Cache-Control'],
} as const satisfies Record<200 | 204 | 304 | 'fresh', readonly (keyof typeof SOME)[]>

/** The names of the headers of a reply: a 200 or 304 that may be kept, a preflight, or a verdict or problem (`fresh`). */
export const documentedHeaders = (of: keyof typeof MORE): readonly string[] =>
  [...Object.keys(EVERY), ...MORE[of]].sort()

export const headerComponents = () =>
  Object.fromEntries(
    Object.entries({ ...EVERY, ...SOME }).map(([name, description]) => [
      name,
      { description, required: true, schema: { type: 'string' } },
    ]),
  )
