// The bare handler to compare with: the very bytes and headers of another worker's reply, and nothing else.

import body from 'body.txt'
import reply from 'reply.json'

const { status, headers } = reply
const bytes = status === 304 ? null : new TextEncoder().encode(body)

// biome-ignore lint/style/noDefaultExport: a worker is a default export
export default { fetch: () => new Response(bytes, { status, headers }) }
