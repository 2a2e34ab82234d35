// Asks for the second file, beside the element's own, and lends it what it would else bring a second time.

import { Fragment } from 'preact'
import { jsx } from 'preact/jsx-runtime'
import { drawId, readDevice } from './device.ts'
import { HOME } from './home.ts'
import { isRecord, isText, parseReply } from './reply.ts'
import type { Review } from './review/review.ts'
import { parseSettings } from './settings.ts'
import { answeredOf, firstScore, isTest, roundOf, scoreOf } from './state.ts'
import { ask, askAt, givenOf } from './step.ts'
import { Button } from './views/button.tsx'

const readings = { answeredOf, ask, askAt, firstScore, givenOf, isTest, roundOf, scoreOf }
const originOf = (element: Element): string => parseSettings((name) => element.getAttribute(name), HOME).origin
const guards = { isRecord, isText, parseReply }

// A reader waits for a verdict no longer than this for its finer form.
const PATIENCE_MS = 3000

/** The review, once it is there; null where it cannot be had. */
async function load(): Promise<Review | null> {
  try {
    // The address is put together at run time: Vite would add 1.2 kB of help to an import it knows.
    const { openReview }: typeof import('./review/review.ts') = await import(
      /* @vite-ignore */ new URL('review.js', HOME).href
    )
    return openReview({ jsx, Fragment, Button, readings, guards, readDevice, drawId, originOf })
  } catch {
    return null
  }
}

let review: Review | null = null
let asked: Promise<unknown> | null = null

/** The review, if it is there. */
export const reviewNow = (): Review | null => review

/** Asks for the review, all quizzes of a page once; done when it is there, cannot be had, or has been waited for long enough. */
export function reviewSoon(): Promise<unknown> {
  asked ??= Promise.race([
    load().then((loaded) => {
      review = loaded
      if (loaded === null) asked = null
    }),
    new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ])
  return asked
}
