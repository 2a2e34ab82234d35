// The pages as they are built: whole, linked, and under a policy that fits them.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const SITE = 'build/site'
const PAGES = ['index.html', 'docs.html', 'biden-putin-call.html', 'demo/news.html', 'demo/class.html']
const read = (path: string): string => readFileSync(join(SITE, path), 'utf8')
const headers = read('_headers')

/** Every match of a pattern's first group. */
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found)

describe.each(PAGES)('%s', (path) => {
  const html = read(path)

  test('has a language, a title and a description, and one heading of the first level', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(html).toMatch(/<title>[^<]{8,}<\/title>/)
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
    expect(all(html, /<(h1)\b/g).length).toBe(1)
  })

  test('has one style, whose hash its policy names, and no other', () => {
    const [style = '', ...more] = all(html, /<style>([\s\S]*?)<\/style>/g)
    expect(more).toEqual([])
    expect(headers).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(html).not.toMatch(/ style="/)
  })

  test('has no script but our own files', () => {
    expect(all(html, /<script\b([^>]*)>/g).every((attributes) => / src="\/[^/"]/.test(attributes))).toBe(true)
    expect(html).not.toMatch(/ on[a-z]+="|javascript:/i)
  })

  test('leads nowhere that is not', () => {
    const links = all(html, /(?:href|src)="(\/[^"#]*)"/g)
    const files = links.map((link) => (link === '/' ? 'index.html' : link.slice(1)))
    expect(files.filter((file) => !existsSync(join(SITE, file)) && !existsSync(join(SITE, `${file}.html`)))).toEqual([])
  })
})

test('a quiz’s page holds no word of its key', () => {
  const html = read('biden-putin-call.html')
  for (const secret of ['interpreters', '50-minute', 'unprecedented', 'January 12']) expect(html).not.toContain(secret)
})
