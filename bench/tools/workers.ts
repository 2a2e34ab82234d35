// The workers that are compared: ours as deployed, and bare handlers that give the same replies.

import { readFileSync } from 'node:fs'
import type { Bundle } from './bundle.ts'
import { ask, type WholeReply } from './connection.ts'
import type { Prepared } from './http.ts'
import { startWorkerd, type WorkerSource, writeConfig } from './workerd.ts'

/** Our Worker, over the quizzes that it was built with or over another text. */
export const ourWorker = (
  { script, quizzesName, quizzes, compatibilityDate }: Bundle,
  text = quizzes,
): WorkerSource => ({
  name: 'ours',
  compatibilityDate,
  modules: { 'index.js': script, [quizzesName]: text },
})

/** A worker of bare/ that repeats a reply. */
export function bareWorker(
  name: string,
  file: string,
  { compatibilityDate, quizzes }: Bundle,
  reply: WholeReply,
): WorkerSource {
  const { status, head, body } = reply
  return {
    name,
    compatibilityDate,
    modules: {
      'index.js': readFileSync(new URL(`../bare/${file}`, import.meta.url), 'utf8'),
      'body.txt': body.toString(),
      'reply.json': JSON.stringify({ status, headers: headersOf(head) }),
      'quizzes.txt': quizzes,
    },
  }
}

/** Of a reply's head, what its handler set: the server adds the length itself. */
function headersOf(head: string): Record<string, string> {
  const fields = head.trimEnd().split('\r\n').slice(1)
  const pairs = fields.map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 1).trim()])
  return Object.fromEntries(pairs.filter(([name]) => name !== 'Content-Length'))
}

/** What our Worker replies to some requests. */
export async function repliesOf(bundle: Bundle, requests: readonly Prepared[]): Promise<WholeReply[]> {
  const server = await startWorkerd(writeConfig([ourWorker(bundle)]))
  const replies: WholeReply[] = []
  for (const request of requests) replies.push(await ask(server.port('ours'), request))
  await server.stop()
  return replies
}
