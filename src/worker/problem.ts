// Every problem that a request can meet, as RFC 9457 describes them, and every code of a fault in its input. Closed lists.

import { FAULT_CODES } from '../quiz/vocabulary.ts'

interface ProblemText {
  readonly status: number
  readonly title: string
  /** What to do about it. Never a word of the input. */
  readonly detail: string
}

/** By slug: the `type` of a problem is `/problems/<slug>`. */
export const PROBLEMS = {
  'malformed-url': {
    status: 400,
    title: 'The URL cannot be read',
    detail: 'Percent-encode the URL as UTF-8, and send no more than 32 query parameters.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    detail: 'Send one JSON text in UTF-8.',
  },
  'too-deep': {
    status: 400,
    title: 'The JSON is nested too deeply',
    detail: 'Nest lists and objects no deeper than 32.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    detail: 'The quizzes that there are stand in /api/quizzes.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This method is not for this resource',
    detail: 'Use one of the methods in the Allow header.',
  },
  'revision-gone': {
    status: 410,
    title: 'The quiz was updated',
    detail: 'Fetch the quiz again: only its current revision is graded.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    detail: 'Send no more than 16 KiB.',
  },
  'uri-too-long': {
    status: 414,
    title: 'The URL is too long',
    detail: 'Keep the URL within 8 KiB.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has the wrong type',
    detail: 'Send application/json in UTF-8, not compressed.',
  },
  'invalid-request': {
    status: 422,
    title: 'The request has faults',
    detail: 'Each entry of errors names what is at fault, and where.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong here',
    detail: 'It is not the request that is at fault. Try again later.',
  },
} as const satisfies Record<string, ProblemText>

export type ProblemSlug = keyof typeof PROBLEMS

/** What can be at fault in an input: what the core finds in an answer, and what is found around it. */
export const INPUT_FAULT_CODES = [
  ...FAULT_CODES,
  'missing-field',
  'unknown-parameter',
  'unknown-kind',
  'unknown-question',
] as const
export type InputFaultCode = (typeof INPUT_FAULT_CODES)[number]

/** One entry of `errors`. */
export interface InputFault {
  readonly code: InputFaultCode
  /** JSON Pointer (RFC 6901) into the body, or `/<name>` of a query parameter; '' is the whole body. */
  readonly pointer: string
  /** For `doubtful-number`: every value that the reader may have meant. */
  readonly readings?: readonly number[]
}
