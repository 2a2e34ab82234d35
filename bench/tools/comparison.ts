// The comparisons of worker-speed: what is measured, each in a worker of its own so that none pays for another's garbage, and whether
// those that stand side by side reply the same.

import type { Bundle } from './bundle.ts'
import { ask } from './connection.ts'
import type { Prepared } from './http.ts'
import type { Targets } from './interleave.ts'
import type { Requests } from './requests.ts'
import { startWorkerd, type Workerd, type WorkerSource, writeConfig } from './workerd.ts'
import { bareWorker, ourWorker, repliesOf } from './workers.ts'

/** What is measured: a worker, which has its name, and what it is asked. */
export interface Subject {
  readonly worker: WorkerSource
  readonly requests: readonly Prepared[]
}

/** Our Worker on each route, and bare handlers for the routes that have a goal. */
export async function subjectsOf(bundle: Bundle, requests: Requests): Promise<Subject[]> {
  const { list, quiz, unchanged, shuffled, answers, choices, typed } = requests
  const [whole, fresh, graded] = await repliesOf(bundle, [quiz, unchanged, ...answers.slice(0, 1)])
  if (whole === undefined || fresh === undefined || graded === undefined) throw new Error('there is nothing to compare')
  const ours = (name: string, asked: readonly Prepared[]): Subject => ({
    worker: { ...ourWorker(bundle), name },
    requests: asked,
  })
  const bare = (name: string, file: string, reply: typeof whole, asked: readonly Prepared[]): Subject => ({
    worker: bareWorker(name, file, bundle, reply),
    requests: asked,
  })
  return [
    ours('GET quiz', [quiz]),
    bare('bare quiz', 'fixed.js', whole, [quiz]),
    bare('bare quiz, stringified', 'stringify.js', whole, [quiz]),
    ours('GET quiz, 304', [unchanged]),
    bare('bare 304', 'fixed.js', fresh, [unchanged]),
    ours('GET list', [list]),
    ours('GET questions?seed', [shuffled]),
    ours('POST answers', answers),
    bare('bare answers', 'grade.js', graded, answers),
    ours('POST choices', choices),
    bare('bare choices', 'grade.js', graded, choices),
    ours('POST typed numbers', typed),
    bare('bare typed numbers', 'grade.js', graded, typed),
  ]
}

export const startSubjects = (subjects: readonly Subject[]): Promise<Workerd> =>
  startWorkerd(writeConfig(subjects.map(({ worker }) => worker)), subjects.length)

export const targetsOf = (server: Workerd, subjects: readonly Subject[]): Targets =>
  Object.fromEntries(subjects.map(({ worker: { name }, requests }) => [name, { port: server.port(name), requests }]))

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
