// A question that takes several dates at once: put events in their order.

import type { Setting } from './ask.ts'
import { askedOf, eventBefore } from './ask-date.ts'
import type { Candidate } from './candidate.ts'
import type { DateFact } from './facts.ts'
import { proofOf } from './proof.ts'

/** Three events or more, each with a printed date of the same precision, all different. */
export function askOrder(setting: Setting): Candidate | null {
  const events = new Map<string, { fact: DateFact; event: string }>()
  for (const fact of setting.dates) {
    const event = eventBefore(setting, fact)
    if (event === null || askedOf(fact.value.timex, fact.evidence.exact) === null || events.has(fact.value.timex))
      continue
    if (![...events.values()].some((other) => other.event === event)) events.set(fact.value.timex, { fact, event })
  }
  const forms = new Set([...events.keys()].map((timex) => timex.length))
  if (events.size < 3 || forms.size > 1) return null
  const inText = [...events.values()].slice(0, 6)
  const items = inText.map(({ fact, event }, index) => ({
    fact,
    id: `event-${'abcdef'.charAt(index)}`,
    text: `${event.charAt(0).toUpperCase()}${event.slice(1)}`,
  }))
  const proofs = items.flatMap(({ fact }) => proofOf(setting.read.text, fact.evidence, setting.article) ?? [])
  if (proofs.length < items.length) return null
  return {
    topic: 'dates',
    prompt: 'In which order does the article date these, earliest first?',
    evidence: proofs,
    explanation: 'The article gives a date for each of them.',
    shown: items.map(({ fact }) => fact.evidence),
    secret: items.map(({ fact }) => fact.evidence),
    facts: items.map(({ fact }) => fact),
    form: {
      kind: 'order',
      items: items.map(({ id, text }) => ({ id, text })),
      answer: [...items].sort((a, b) => (a.fact.value.timex < b.fact.value.timex ? -1 : 1)).map(({ id }) => id),
    },
    right: '',
    wrong: [],
    why: [`${items.length} events with dates of their own`],
    score: 9,
  }
}
