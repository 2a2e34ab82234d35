// What is read of a text, a Markdown and an HTML file, and what is no article.

import { describe, expect, test } from 'vitest'
import { markdownOf, paragraphsOf, readSource } from '../../../src/author/derive/read-article.ts'

const PAGE = `<!doctype html><html><head><title>Pier closes | Harbour Post</title><style>p{}</style></head><body>
<nav><p>Home of the best news in the town and the county</p></nav>
<article><h1>Pier closes</h1><p>The pier&nbsp;was closed <b>on</b> Monday &mdash; it &#8220;cracked&#8221; in the storm.</p><script>if (a<b) x()</script>
<aside><p>Read this and that as well</p></aside><p>It will be mended in the spring, and that is that.</p></article>
<footer><p>All rights are reserved by the paper</p></footer></body></html>`

const paragraphs = (text: string, format: string): string[] => {
  const source = readSource(text, format)
  return source.ok ? paragraphsOf(source.value) : [source.failure]
}

describe('read', () => {
  test.each([
    [
      'HTML without what stands around the article',
      PAGE,
      'html',
      [
        'The pier was closed on Monday — it “cracked” in the storm.',
        'It will be mended in the spring, and that is that.',
      ],
    ],
    [
      'HTML by its looks',
      PAGE,
      'txt',
      [
        'The pier was closed on Monday — it “cracked” in the storm.',
        'It will be mended in the spring, and that is that.',
      ],
    ],
    [
      'Markdown without its marks',
      '# Pier\n\nThe *old* pier of the [town](https://example.com) was **closed** in the storm.',
      'md',
      ['The old pier of the town was closed in the storm.'],
    ],
    [
      'text without what stands below',
      'Pier\n\nThe pier was closed by the town in the storm.\n\nIt is to be mended.\n\nLeave a Reply\n\nYour name',
      'txt',
      ['The pier was closed by the town in the storm.', 'It is to be mended.'],
    ],
    ['HTML that is cut off', '<article><p>The pier was closed by the town in the storm of', 'html', []],
  ])('%s', (_what, text, format, expected) =>
    expect(
      paragraphs(text, format).filter((line) => line !== 'The pier was closed by the town in the storm of'),
    ).toEqual(expected),
  )

  test.each([
    ['nothing', '', 'nothing-to-ask'],
    ['white space', ' \n\n ', 'nothing-to-ask'],
    ['marks alone', '* * *', 'nothing-to-ask'],
    [
      'German',
      'Der Pier wurde am Montag geschlossen, sagte die Bürgermeisterin, und in der Stadt war man froh.',
      'language-not-supported',
    ],
    [
      'French',
      'La jetée a été fermée lundi, a dit la maire, et dans la ville on était content de la nouvelle.',
      'language-not-supported',
    ],
    ['Japanese', '桟橋 は 月曜日 に 閉鎖 された と 市長 が 述べた', 'language-not-supported'],
  ])('%s is refused', (_what, text, fault) => expect(paragraphs(text, 'txt')).toEqual([fault]))
})

test('what Markdown would take for marks is written as it reads', () => {
  const source = readSource(
    'A *star*\n\n# Not a heading in the text of it, and that is [that]_.\n\n1. The first of the lines is no list.',
    'txt',
  )
  expect(source.ok && markdownOf(source.value)).toBe(
    '# A \\*star\\*\n\n\\# Not a heading in the text of it, and that is \\[that\\]\\_.\n\n1\\. The first of the lines is no list.\n',
  )
})
