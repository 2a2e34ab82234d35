// What the review borrows from the element's own file, which is there already: no second Preact, no second copy of a view.
// The build puts this file in the place of `preact/jsx-runtime`, so that JSX makes the element's own nodes.

import type * as preact from 'preact'
import type * as runtime from 'preact/jsx-runtime'
import type * as state from '../state.ts'
import type * as button from '../views/button.tsx'

export interface Kit {
  readonly jsx: typeof runtime.jsx
  readonly Fragment: typeof preact.Fragment
  readonly scoreOf: typeof state.scoreOf
  readonly Button: typeof button.Button
}

export let jsx: Kit['jsx']
export let jsxs: Kit['jsx']
export let Fragment: Kit['Fragment']
export let scoreOf: Kit['scoreOf']
export let Button: Kit['Button']

/** Before this, nothing of the review can be drawn. */
export function borrow(kit: Kit): void {
  jsx = kit.jsx
  jsxs = kit.jsx
  Fragment = kit.Fragment
  scoreOf = kit.scoreOf
  Button = kit.Button
}
