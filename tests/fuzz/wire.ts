// A request and its reply, as they go over the wire.

export type Header = readonly [name: string, value: string]

export interface Sent {
  readonly method: string
  /** Path and query, as they stand in the request line. */
  readonly target: string
  readonly headers: readonly Header[]
  readonly body: Uint8Array | null
  /** Whether the body goes out in chunks, its length unsaid. */
  readonly chunked: boolean
}

export interface Reply {
  readonly status: number
  /** In the order in which they came; a name may stand twice. */
  readonly headers: readonly Header[]
  readonly body: string
}

type WithHeaders = Pick<Reply, 'headers'>

/** Every value of a header, by its name in any case. */
export const valuesOf = ({ headers }: WithHeaders, name: string): string[] =>
  headers.filter(([other]) => other.toLowerCase() === name.toLowerCase()).map(([, value]) => value)

/** The value of a header, several joined as RFC 9110, section 5.3, joins them; or null. */
export function headerOf(message: WithHeaders, name: string): string | null {
  const values = valuesOf(message, name)
  return values.length === 0 ? null : values.join(', ')
}

/** The body as JSON; undefined when it is none. */
export function jsonOf({ body }: Pick<Reply, 'body'>): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
