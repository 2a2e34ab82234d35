// A request written as a line that can be pasted into a shell.

import type { Sent } from './wire.ts'

const MAX_LENGTH = 2000

/** What follows after so many characters is cut off: the seed brings it back. */
export function curlOf(origin: string, { method, target, headers, body, chunked }: Sent): string {
  const fields = chunked ? [...headers, ['Transfer-Encoding', 'chunked'] as const] : headers
  const parts = [
    'curl -i --path-as-is',
    method === 'HEAD' ? '--head' : `-X ${method}`,
    ...fields.map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body === null ? [] : [`--data-binary ${quote(Buffer.from(body).toString('latin1'))}`]),
    quote(origin + target),
  ]
  const line = parts.join(' ')
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}… (${line.length} characters)` : line
}

/** In single quotes, or, with bytes that a terminal would not show, in the quotes of bash that take escapes. */
function quote(text: string): string {
  if (/^[ -&(-~]*$/.test(text)) return `'${text}'`
  const escaped = text.replace(/[^ -~]|['\\]/g, (character) =>
    /['\\]/.test(character) ? `\\${character}` : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  return `$'${escaped}'`
}
