// The shell of every page of ours: real HTML, one hashed <style>, no other style and no inline script.

import type { ComponentChildren } from 'preact'

export interface DocumentProps {
  readonly title: string
  readonly description: string
  readonly language: string
  /** The stylesheet, as text; its hash stands in the pages' Content-Security-Policy. */
  readonly css: string
  /** Addresses of module scripts. */
  readonly scripts: readonly string[]
  readonly children: ComponentChildren
}

// A question mark in a marked passage; `data:`, so that no page asks for a /favicon.ico that is not there.
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%231d4f91'/%3E%3Crect x='6' y='17' width='20' height='8' rx='1.5' fill='%23fff0a8'/%3E%3Ctext x='16' y='24' font-family='Georgia,serif' font-size='22' font-weight='700' text-anchor='middle' fill='%23fff'%3E?%3C/text%3E%3C/svg%3E"

export function Document({ title, description, language, css, scripts, children }: DocumentProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        <link rel="icon" href={ICON} />
        <style dangerouslySetInnerHTML={{ __html: css }} />
        {scripts.map((src) => (
          <script key={src} type="module" src={src} crossOrigin="anonymous" />
        ))}
      </head>
      <body>{children}</body>
    </html>
  )
}

export const ELEMENT_SCRIPT = '/v1/news-quiz.js'

/** The line under which a page of ours shows whose it is. */
export function SiteHeader({ children }: { children?: ComponentChildren }) {
  return (
    <header class="site">
      <a class="brand" href="/">
        news<span>quiz</span>
      </a>
      {children}
    </header>
  )
}
