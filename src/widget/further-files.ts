// The further files in the element's folder: each asked for when it is needed, and lent what it would else bring a second time.

import { Fragment } from 'preact'
import { jsx } from 'preact/jsx-runtime'
import { fetchQuiz, fetchVerdict } from './api.ts'
import { drawId, readDevice } from './device.ts'
import type { Estimate } from './estimate/estimate.ts'
import { HOME } from './home.ts'
import { NumberField } from './kinds/number-field.tsx'
import type { Kit } from './kit.ts'
import { isRecord, isText, parseReply } from './reply.ts'
import type { Review } from './review/review.ts'
import { answeredOf, firstScore, isTest, roundOf, scoreOf } from './state.ts'
import { answeredWith, ask, askAt, fill, givenOf, playing } from './step.ts'
import { Button } from './views/button.tsx'

const readings = {
  answeredOf,
  answeredWith,
  ask,
  askAt,
  fill,
  firstScore,
  givenOf,
  isTest,
  playing,
  roundOf,
  scoreOf,
}
const guards = { isRecord, isText, parseReply }
const api = { fetchQuiz, fetchVerdict }
const kit: Kit = { jsx, Fragment, Button, NumberField, readings, guards, api, readDevice, drawId }

const PATIENCE_MS = 3000

/** When a reader has waited long enough, in milliseconds: for the start with a slider, for a quiz in its words, unless something else is said. */
export const late = (patience = PATIENCE_MS): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, patience))

function furtherFile<Held>(name: string) {
  let held: Held | null = null
  let asked: Promise<void> | null = null
  let waited: Promise<unknown> | null = null

  async function load(): Promise<void> {
    try {
      // The address is put together at run time: Vite would add 1.2 kB of help to an import it knows.
      const file: { open: (kit: Kit) => Held } = await import(/* @vite-ignore */ new URL(name, HOME).href)
      held = file.open(kit)
    } catch {
      asked = null
      waited = null
    }
  }

  /** Asks for it, all quizzes of a page once; done when it is there or cannot be had. */
  function come(): Promise<void> {
    asked ??= load()
    return asked
  }

  return {
    /** What the file gives, if it is there. */
    now: () => held,
    come,
    /** The same, but done as well when it has been waited for long enough. */
    soon() {
      waited ??= Promise.race([come(), late()])
      return waited
    },
  }
}

export const reviewFile = furtherFile<Review>('review.js')
export const estimateFile = furtherFile<Estimate>('estimate.js')
