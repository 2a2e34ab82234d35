// HTTP/1.1 as a load generator needs it: requests as bytes made beforehand, replies read as far as they must be to be counted.

/** A request ready to be sent, and the status that its reply must have. */
export interface Prepared {
  readonly bytes: Buffer
  readonly status: number
}

export interface RequestLine {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: string
  /** 200 unless said otherwise. */
  readonly status?: number
}

export function prepare({ path, method = 'GET', headers = {}, body, status = 200 }: RequestLine): Prepared {
  const ofBody =
    body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) }
  const fields = Object.entries({ Host: 'quiz.example', ...headers, ...ofBody }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return { bytes: Buffer.from([`${method} ${path} HTTP/1.1`, ...fields, '', body ?? ''].join('\r\n')), status }
}

export interface Reply {
  readonly status: number
  /** Offsets in the bytes looked at: where the body begins, and where the reply ends. */
  readonly bodyStart: number
  readonly end: number
}

const STATUS_START = 'HTTP/1.1 '.length
const ZERO = 48

/** The reply at the start of some bytes, or null while it is not all there. */
export function findReply(bytes: Buffer): Reply | null {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd === -1) return null
  const bodyStart = headEnd + 4
  const status = digit(bytes, STATUS_START) * 100 + digit(bytes, STATUS_START + 1) * 10 + digit(bytes, STATUS_START + 2)
  const end = bodyEnd(bytes, bytes.toString('latin1', 0, headEnd + 2), bodyStart, status)
  return end === null ? null : { status, bodyStart, end }
}

const digit = (bytes: Buffer, at: number): number => (bytes[at] ?? 0) - ZERO

/** RFC 9112, section 6.3: no body by status, else chunks, else Content-Length. */
function bodyEnd(bytes: Buffer, head: string, bodyStart: number, status: number): number | null {
  if (status === 204 || status === 304) return bodyStart
  const length = /\r\nContent-Length: *(\d+)\r\n/i.exec(head)?.[1]
  if (length !== undefined) {
    const end = bodyStart + Number(length)
    return end <= bytes.length ? end : null
  }
  if (!/\r\nTransfer-Encoding: *chunked\r\n/i.test(head)) throw new Error(`a reply without a length:\n${head}`)
  const last = bytes.indexOf('\r\n0\r\n\r\n', bodyStart - 2)
  return last === -1 ? null : last + 7
}
