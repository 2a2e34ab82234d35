// The comparisons of worker-speed: which targets there are, which stands beside which, and whether they reply the same.

import type { Bundle } from './bundle.ts'
import { ask } from './connection.ts'
import type { Targets } from './interleave.ts'
import type { Target } from './load.ts'
import type { Requests } from './requests.ts'
import type { Workerd, WorkerSource } from './workerd.ts'
import { bareWorker, repliesOf } from './workers.ts'

/** A bare handler for each route that has a goal; the first two repeat what our Worker replies. */
export async function bareWorkers(bundle: Bundle, { quiz, unchanged, answers }: Requests): Promise<WorkerSource[]> {
  const [whole, fresh, graded] = await repliesOf(bundle, [quiz, unchanged, ...answers.slice(0, 1)])
  if (whole === undefined || fresh === undefined || graded === undefined) throw new Error('there is nothing to compare')
  return [
    bareWorker('bare-quiz', 'fixed.js', bundle, whole),
    bareWorker('bare-304', 'fixed.js', bundle, fresh),
    bareWorker('stringified', 'stringify.js', bundle, whole),
    bareWorker('bare-grade', 'grade.js', bundle, graded),
  ]
}

export function targetsOf(server: Workerd, requests: Requests): Targets {
  const to = (worker: string, asked: Target['requests']): Target => ({ port: server.port(worker), requests: asked })
  const { list, quiz, unchanged, shuffled, answers, choices, typed } = requests
  return {
    'GET quiz': to('ours', [quiz]),
    'bare quiz': to('bare-quiz', [quiz]),
    'bare quiz, stringified': to('stringified', [quiz]),
    'GET quiz, 304': to('ours', [unchanged]),
    'bare 304': to('bare-304', [unchanged]),
    'GET list': to('ours', [list]),
    'GET questions?seed': to('ours', [shuffled]),
    'POST answers': to('ours', answers),
    'bare answers': to('bare-grade', answers),
    'POST choices': to('ours', choices),
    'bare choices': to('bare-grade', choices),
    'POST typed numbers': to('ours', typed),
    'bare typed numbers': to('bare-grade', typed),
  }
}

const SAME: readonly (readonly [ours: string, bare: string])[] = [
  ['GET quiz', 'bare quiz'],
  ['GET quiz', 'bare quiz, stringified'],
  ['GET quiz, 304', 'bare 304'],
  ['POST answers', 'bare answers'],
  ['POST choices', 'bare choices'],
  ['POST typed numbers', 'bare typed numbers'],
]

/** A comparison with a handler that replies something else would say nothing: that throws. */
export async function assertSameReplies(targets: Targets): Promise<void> {
  for (const [name, other] of SAME) {
    for (const request of targets[name]?.requests ?? []) {
      const reply = await ask(targets[name]?.port ?? 0, request)
      const bare = await ask(targets[other]?.port ?? 0, request)
      if (reply.head === bare.head && reply.body.equals(bare.body)) continue
      throw new Error(`${name} and ${other} differ:\n${reply.head}${reply.body}\n\n${bare.head}${bare.body}`)
    }
  }
}
