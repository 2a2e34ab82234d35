// A request with its reply, and all that a check may hold the reply against.

import type { DocumentedReply } from './contract.ts'
import type { Prediction, World } from './predict.ts'
import { headerOf, jsonOf, type Reply, type Sent } from './wire.ts'

export interface Exchange {
  readonly world: World
  readonly sent: Sent
  readonly reply: Reply
  /** Milliseconds until the reply was there. */
  readonly took: number
  readonly predicted: Prediction
  /** The reply to the same request without its credentials; null when it had none. */
  readonly twin: Reply | null
}

/** What is wrong with a reply, in words, or null. */
export type Check = (exchange: Exchange) => string | null

/** What the document says of this reply; null when it says nothing of it. */
export const documented = ({ predicted, reply }: Exchange): DocumentedReply | null =>
  predicted.operation?.replies.get(reply.status) ?? null

/** The slug of the problem that a reply is, or null. */
export function slugOf(reply: Reply): string | null {
  const { type } = Object(jsonOf(reply))
  return typeof type === 'string' ? type.replace(/^\/problems\//, '') : null
}

/** Whether a reply may have no body by its method or status (RFC 9110, sections 9.3.2, 15.3.5 and 15.4.5). */
export const isBodiless = ({ sent, reply }: Exchange): boolean =>
  sent.method === 'HEAD' || reply.status === 204 || reply.status === 304

export const mediaTypeOf = (reply: Reply): string | null => headerOf(reply, 'Content-Type')

/** The statuses of what was predicted; null where anything goes. */
export function predictedStatuses({ world, predicted }: Exchange): number[] | null {
  return (
    predicted.outcomes?.flatMap((outcome) => {
      if (outcome === 'ok') return [200, 304]
      return outcome === 'preflight' ? [204] : [world.contract.problems.get(outcome)?.status ?? 0]
    }) ?? null
  )
}

/** Whether nothing but a refusal, by one of some problems, is right. */
export const mustBe = ({ predicted: { outcomes } }: Exchange, slug: string): boolean =>
  outcomes?.length === 1 && outcomes[0] === slug
