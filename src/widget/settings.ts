// The element's attributes, each parsed to what the element can use. A bad attribute falls back; it never throws on somebody's page.

import type { Mode } from './state.ts'

export const ATTRIBUTES = ['quiz', 'src', 'topic', 'limit', 'seed', 'mode', 'shuffle', 'storage', 'lang'] as const

// What the API takes.
const MAX_TOPICS = 16
const MAX_SEED_LENGTH = 64

export interface Settings {
  /** The quiz's id; empty when the attribute is missing. */
  readonly quiz: string
  /** Where the API is: an origin without a slash at its end. */
  readonly origin: string
  /** Any of these topics; the attribute parts them by commas. */
  readonly topics?: readonly string[]
  readonly limit?: number
  readonly seed?: string | undefined
  readonly mode: Mode
  /** Whether each device has an order of its own. A seed that the page gives goes before. */
  readonly shuffle: boolean
  /** Whether the device may keep where the reader is. */
  readonly stored: boolean
  /** In which language the element speaks (BCP 47): the quiz's own where this is none that there are words of. */
  readonly language: string | null
}

/** `read` gives an attribute or null; `home` is the address of the script, whose origin serves the API unless `src` names another. */
export function parseSettings(read: (name: string) => string | null, home: string): Settings {
  const topics = (read('topic') ?? '')
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '' && isPlain(topic))
  const seed = read('seed')?.trim()
  const limit = parseLimit(read('limit'))
  return {
    quiz: read('quiz')?.trim() ?? '',
    origin: parseOrigin(read('src'), home) ?? parseOrigin(home, home) ?? '',
    mode: word(read('mode')) === 'test' ? 'test' : 'practice',
    shuffle: ['', 'shuffle', 'true'].includes(word(read('shuffle')) ?? 'no'),
    stored: word(read('storage')) !== 'none',
    language: read('lang'),
    ...(topics.length > 0 && topics.length <= MAX_TOPICS ? { topics } : {}),
    ...(limit === null ? {} : { limit }),
    ...(seed && isPlain(seed) ? { seed: [...seed].slice(0, MAX_SEED_LENGTH).join('') } : {}),
  }
}

/** The address of the chosen questions: the whole quiz where nothing restricts it, so that its cache serves every page. */
export function questionsUrl({ origin, quiz, topics = [], limit, seed }: Settings): string {
  const query = new URLSearchParams()
  for (const topic of topics) query.append('topic', topic)
  if (limit !== undefined) query.set('limit', String(limit))
  if (seed !== undefined) query.set('seed', seed)
  const base = `${origin}/api/quizzes/${encodeURIComponent(quiz)}`
  return query.size > 0 ? `${base}/questions?${query}` : base
}

const word = (text: string | null): string | undefined => text?.trim().toLowerCase()

/** Whether a text has no control character and no half of a character, which the API refuses. */
const isPlain = (text: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(text)

function parseLimit(text: string | null): number | null {
  const limit = Number(/^\d{1,4}$/.exec(text?.trim() ?? '')?.[0])
  return limit >= 1 && limit <= 1000 ? limit : null
}

function parseOrigin(text: string | null, home: string): string | null {
  if (!text?.trim()) return null
  try {
    const url = new URL(text.trim(), home)
    return /^https?:$/.test(url.protocol) ? url.origin : null
  } catch {
    return null // an attribute that is no address is as if it were not there
  }
}
