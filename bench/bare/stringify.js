// The same reply as fixed.js, its body stringified for each request: what encoding once saves.

import body from 'body.txt'
import reply from 'reply.json'

const quiz = JSON.parse(body)

// biome-ignore lint/style/noDefaultExport: a worker is a default export
export default { fetch: () => new Response(JSON.stringify(quiz), { headers: reply.headers }) }
