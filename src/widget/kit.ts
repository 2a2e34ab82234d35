// What the further files borrow from the element's own file, which is there already: no second Preact, no second copy of a view.
// The build puts this file in the place of `preact/jsx-runtime`, so that JSX makes the element's own nodes.

import type * as preact from 'preact'
import type * as runtime from 'preact/jsx-runtime'
import type * as requests from './api.ts'
import type * as device from './device.ts'
import type * as field from './kinds/number-field.tsx'
import type * as reply from './reply.ts'
import type * as state from './state.ts'
import type * as moves from './step.ts'
import type * as button from './views/button.tsx'

export interface Kit {
  readonly jsx: typeof runtime.jsx
  readonly Fragment: typeof preact.Fragment
  readonly Button: typeof button.Button
  readonly NumberField: typeof field.NumberField
  readonly readings: Pick<typeof state, 'answeredOf' | 'firstScore' | 'isTest' | 'roundOf' | 'scoreOf'> &
    Pick<typeof moves, 'answeredWith' | 'ask' | 'askAt' | 'fill' | 'givenOf' | 'playing'>
  readonly guards: Pick<typeof reply, 'isRecord' | 'isText' | 'parseReply'>
  readonly api: Pick<typeof requests, 'fetchQuiz' | 'fetchVerdict'>
  readonly readDevice: typeof device.readDevice
  readonly drawId: typeof device.drawId
}

export let jsx: Kit['jsx']
export let jsxs: Kit['jsx']
export let Fragment: Kit['Fragment']
export let Button: Kit['Button']
export let NumberField: Kit['NumberField']
export let readings: Kit['readings']
export let guards: Kit['guards']
export let api: Kit['api']
export let readDevice: Kit['readDevice']
export let drawId: Kit['drawId']

/** Before this, nothing of the file can be drawn. */
export function borrow(kit: Kit): void {
  ;({ jsx, jsx: jsxs, Fragment, Button, NumberField, readings, guards, api, readDevice, drawId } = kit)
}
