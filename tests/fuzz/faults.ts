// Every way in which a request is spoiled, in the order in which they are done to one: what the body says, its bytes, the rest.

import fc from 'fast-check'
import type { Draft } from './draft.ts'
import { BODY_FAULTS } from './faults-of-body.ts'
import { BYTE_FAULTS } from './faults-of-bytes.ts'
import { HEADER_FAULTS } from './faults-of-headers.ts'
import { PATH_FAULTS } from './faults-of-path.ts'
import { QUERY_FAULTS } from './faults-of-query.ts'
import type { World } from './predict.ts'

export interface Fault {
  readonly appliesTo: (draft: Draft) => boolean
  readonly spoil: (draft: Draft, world: World) => fc.Arbitrary<Draft>
}

export type Faults = Readonly<Record<string, Fault>>

export const FAULTS: ReadonlyMap<string, Fault> = new Map(
  Object.entries({ ...BODY_FAULTS, ...BYTE_FAULTS, ...HEADER_FAULTS, ...QUERY_FAULTS, ...PATH_FAULTS }),
)

/** The draft with some faults, one after the other; those that do not apply are left out. */
export const withFaults = (draft: Draft, names: readonly string[], world: World): fc.Arbitrary<Draft> =>
  [...FAULTS]
    .filter(([name]) => names.includes(name))
    .reduce<fc.Arbitrary<Draft>>(
      (drafts, [, { appliesTo, spoil }]) =>
        drafts.chain((one) => (appliesTo(one) ? spoil(one, world) : fc.constant(one))),
      fc.constant(draft),
    )
