// The headers of everything that is served as a file, in the form of Cloudflare's `_headers`.

import { createHash } from 'node:crypto'

const SECURITY = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Strict-Transport-Security: max-age=31536000',
]

/** What the pages may load: our own script and API, one stylesheet known by its hash, nothing of anybody else's. */
const contentSecurityPolicy = (css: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

/** The file `_headers`: https://developers.cloudflare.com/workers/static-assets/headers/ */
export function headersFile(css: string): string {
  const rules: [path: string, headers: string[]][] = [
    ['/*', [...SECURITY, `Content-Security-Policy: ${contentSecurityPolicy(css)}`]],
    ['/openapi.json', ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin']],
    [
      '/v1/*',
      [
        'Access-Control-Allow-Origin: *',
        'Cross-Origin-Resource-Policy: cross-origin',
        'Timing-Allow-Origin: *',
        '! Cache-Control',
        'Cache-Control: public, max-age=300, stale-while-revalidate=86400',
      ],
    ],
  ]
  return rules.map(([path, headers]) => `${[path, ...headers.map((header) => `  ${header}`)].join('\n')}\n`).join('\n')
}
