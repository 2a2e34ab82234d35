// Lends the review what the element lends it, so that its pure parts run without a page.

import { Fragment } from 'preact'
import { jsx } from 'preact/jsx-runtime'
import { fetchQuiz, fetchVerdict } from '../../src/widget/api.ts'
import { NumberField } from '../../src/widget/kinds/number-field.tsx'
import { borrow } from '../../src/widget/kit.ts'
import { isRecord, isText, parseReply } from '../../src/widget/reply.ts'
import { stepAfter } from '../../src/widget/review/step-after.ts'
import * as state from '../../src/widget/state.ts'
import * as moves from '../../src/widget/step.ts'
import { Button } from '../../src/widget/views/button.tsx'
import { en } from '../../src/widget/words/en.ts'

// Nothing is found on the device, and ids are the same each time.
borrow({
  jsx,
  Fragment,
  Button,
  NumberField,
  readings: { ...state, ...moves },
  guards: { isRecord, isText, parseReply },
  api: { fetchQuiz, fetchVerdict },
  readDevice: () => null,
  drawId: () => 'id',
})

/** What the reducer knows once the review is there. */
export const KNOWING = { words: en, stepAfter }
