// What a reply may say beyond what every reply says, parsed at the door: what has another form is left out, and the rest serves.

import { guards } from '../kit.ts'
import type { Reply } from '../reply.ts'

const isNumber = (value: unknown): boolean => Number.isFinite(value)
const isText = (value: unknown): boolean => guards.isText(value)
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/** The reply with those of its additions that are what the wire says. */
export function sound(reply: Reply): Reply {
  const { within, nothingAt, readAs, until, alsoRight, feedback, correction, ...others } = reply
  const isPair = Array.isArray(nothingAt) && nothingAt.length === 2 && nothingAt.every(isNumber)
  const isCorrection = guards.isRecord(correction) && isText(correction.date) && isText(correction.note)
  return {
    ...others,
    ...(isNumber(within) && within !== undefined ? { within } : {}),
    ...(isPair && nothingAt !== undefined ? { nothingAt } : {}),
    ...(isNumber(readAs) && readAs !== undefined ? { readAs } : {}),
    ...(isText(until) && until !== undefined ? { until } : {}),
    ...(areTexts(alsoRight) && alsoRight !== undefined ? { alsoRight } : {}),
    ...(areTexts(feedback) && feedback !== undefined ? { feedback } : {}),
    ...(isCorrection && correction !== undefined ? { correction } : {}),
  }
}
