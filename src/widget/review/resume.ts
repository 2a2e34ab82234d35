// From what a device has kept to where the reader was: as it was, but for questions that have changed since.

import { readings } from '../kit.ts'
import type { Draft } from '../question-view.ts'
import type { Answered, Playing, State } from '../state.ts'
import type { Kept, KeptAnswer } from './kept.ts'

type Played = State & Playing

/** The same screen as then, in a quiz that was just loaded. */
export function resume(kept: Kept, fresh: Played): Played {
  const { drafts, answered, later, whole } = stillGood(kept, fresh)
  const { quiz, mode } = fresh
  const playing: Playing = { quiz, mode, drafts, answered, later, updated: !whole, resumed: true }
  const round = readings.roundOf(playing)
  const last = kept.answered.at(-1)
  if (kept.phase === 'answered' && last !== undefined && answered.at(-1)?.question.id === last.id)
    return { ...playing, phase: 'answered', proof: null }
  const open = round.findIndex((question) => readings.answeredOf(playing, question) === undefined)
  const test = readings.isTest(playing)
  if (test ? kept.phase === 'ended' && whole : open < 0) return { ...playing, phase: 'ended' }
  const at = test ? Math.min(Math.max(Math.trunc(kept.at), 0), round.length) : open
  return { ...playing, phase: 'asking', at, said: '', problem: null }
}

/** What another tab has added: its first answers count where this one has none yet. A later round is each tab's own. */
export function join(kept: Kept, mine: Played): Played {
  if (mine.later !== null) return mine
  const theirs = stillGood(kept, mine)
  const added = (theirs.later?.first ?? theirs.answered).filter(
    ({ question }) => readings.answeredOf(mine, question) === undefined,
  )
  const taken = Object.fromEntries(
    added.flatMap(({ question: { id } }) => (Object.hasOwn(theirs.drafts, id) ? [[id, theirs.drafts[id] ?? {}]] : [])),
  )
  const joined = {
    ...mine,
    answered: [...added, ...mine.answered],
    drafts: { ...theirs.drafts, ...mine.drafts, ...taken },
  }
  const shown = joined.phase === 'asking' ? readings.roundOf(joined)[joined.at] : undefined
  const elsewhere = added.find(({ question }) => question.id === shown?.id)
  if (elsewhere === undefined || joined.mode === 'test') return joined
  const { quiz, mode, drafts, later, updated, resumed } = joined
  const answered = [...joined.answered.filter((one) => one !== elsewhere), elsewhere]
  return { quiz, mode, drafts, later, updated, resumed, answered, phase: 'answered', proof: null }
}

/** What is about questions that stand in the quiz as they did; `whole` where that is all of it. */
function stillGood(kept: Kept, { quiz }: Playing) {
  const same = new Map(
    quiz.questions.filter((question) => kept.asked.has(JSON.stringify(question))).map((one) => [one.id, one]),
  )
  const good = (answers: readonly KeptAnswer[]): Answered[] =>
    answers.flatMap(({ id, answer, reply }) => {
      const question = same.get(id)
      return question === undefined || reply.question !== id ? [] : [{ question, answer, reply }]
    })
  const drafts: Readonly<Record<string, Draft>> = Object.fromEntries(
    Object.entries(kept.drafts).filter(([id]) => same.has(id)),
  )
  const answered = good(kept.answered)
  const first = kept.later && good(kept.later.first)
  const whole =
    answered.length === kept.answered.length &&
    first?.length === kept.later?.first.length &&
    Object.keys(drafts).length === Object.keys(kept.drafts).length
  // Where the first round is not whole any more, it is gone on with instead.
  const later = kept.later && first && whole ? { ids: kept.later.ids, first } : null
  return { drafts, answered: later === null && first ? first : answered, later, whole }
}
