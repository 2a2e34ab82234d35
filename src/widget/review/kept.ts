// What a device has kept, parsed at its door: somebody else's text, or one of an older release, is as if there were none.

import type { Answer } from '../../quiz/kinds.ts'
import { guards } from '../kit.ts'
import type { Draft } from '../question-view.ts'
import type { Reply } from '../reply.ts'
import { sound } from './sound.ts'

export interface KeptAnswer {
  readonly id: string
  readonly answer: Answer
  readonly reply: Reply
}

export interface Kept {
  /** One reader's way through the quiz, from its first choice to Start again. */
  readonly run: string
  readonly phase: string
  readonly at: number
  /** Whether an answer was sent, and no reply came. */
  readonly again: boolean
  /** The questions as they were then, each as JSON. */
  readonly asked: ReadonlySet<string>
  readonly drafts: Readonly<Record<string, Draft>>
  readonly answered: readonly KeptAnswer[]
  readonly later: { readonly ids: readonly string[]; readonly first: readonly KeptAnswer[] } | null
}

/** Of the form in which keep.ts writes; no other is read. */
export const VERSION = 1

export function parseKept(text: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(text)
    if (!guards.isRecord(kept) || kept.version !== VERSION || !guards.isText(kept.run)) return null
    const { run, phase, at, again, asked, drafts, later } = kept
    const answered = parseAnswers(kept.answered)
    const first = later === null ? [] : guards.isRecord(later) ? parseAnswers(later.first) : null
    if (!guards.isText(phase) || typeof at !== 'number' || !Array.isArray(asked) || !isDrafts(drafts)) return null
    if (answered === null || first === null) return null
    const ids = guards.isRecord(later) && Array.isArray(later.ids) ? later.ids.map(String) : []
    return {
      run,
      phase,
      at,
      again: again === true,
      asked: new Set(asked.map((question) => JSON.stringify(question))),
      drafts,
      answered,
      later: later === null ? null : { ids, first },
    }
  } catch {
    return null
  }
}

function parseAnswers(value: unknown): readonly KeptAnswer[] | null {
  if (!Array.isArray(value)) return null
  const answers = value.flatMap((one) => {
    const reply = guards.isRecord(one) ? guards.parseReply(one.reply) : null
    return reply !== null && guards.isText(one.id) && isAnswer(one.answer)
      ? [{ id: one.id, answer: one.answer, reply: sound(reply) }]
      : []
  })
  return answers.length === value.length ? answers : null
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  guards.isRecord(value) && Object.values(value).every(guards.isText)

const isDrafts = (value: unknown): value is Readonly<Record<string, Draft>> =>
  guards.isRecord(value) && Object.values(value).every(isTexts)

const isAnswer = (value: unknown): value is Answer =>
  guards.isText(value) ||
  typeof value === 'number' ||
  isTexts(value) ||
  (Array.isArray(value) && value.every(guards.isText))
