// The article's text: what the page shows, block by block; and its HTML, which runs nothing.

import { describe, expect, test } from 'vitest'
import { articleHtml, BLOCK_END, readArticle } from '../../src/author/article.ts'

const textOf = (markdown: string): string[] | string => {
  const article = readArticle(markdown)
  return article.ok ? article.value.text.split(BLOCK_END) : article.failure
}

test.each([
  [
    'paragraphs, headings and quotations are blocks',
    '# A b\n\nOne two three.\n\n> Four five.',
    ['A b', 'One two three.', 'Four five.'],
  ],
  [
    'points of a list are blocks, nested ones too',
    '- One two three\n  - four\n- five',
    ['One two three', 'four', 'five'],
  ],
  ['a line that goes on is one block', 'One two\nthree four.', ['One two\nthree four.']],
  ['a hard break parts words', 'One two  \nthree\\\nfour.', ['One two\nthree\nfour.']],
  ['emphasis and links leave their words', 'One *two **three*** [four](https://a.b).', ['One two three four.']],
  ['emphasis inside a word leaves it whole', 'One two thr*ee*.', ['One two three.']],
  ['an image shows no words', 'One ![two](a.jpg) three four.', ['One  three four.']],
  ['code is shown as it is', 'One two `three` four.\n\n    five *six*', ['One two three four.', 'five *six*']],
  [
    'raw HTML is shown as it is written',
    'One <b>two</b> three.\n\n<div>four</div>',
    ['One <b>two</b> three.', '<div>four</div>'],
  ],
  ['references to characters are characters', 'One &amp; two &lt; three&#0;.', ['One & two < three\ufffd.']],
  ['a definition shows nothing', 'One [two] three.\n\n[two]: https://a.b', ['One two three.']],
  ['words of scripts without spaces are words', '拜登总统与普京总统通了电话。', ['拜登总统与普京总统通了电话。']],
  ['a rule of many hyphens is no nesting', `One two three.\n\n${'-'.repeat(200)}`, ['One two three.']],
  ['two words state nothing', 'One two.', 'nothing-to-ask'],
  ['quotations 50 deep are too deep', `${'>'.repeat(50)} One two three.`, 'too-deep'],
  ['numbered lists 50 deep are too deep', `${'1. '.repeat(50)} One two three.`, 'too-deep'],
])('%s', (_, markdown, expected) => {
  expect(textOf(markdown)).toEqual(expected)
})

describe('HTML', () => {
  test.each([
    ['paragraphs', 'One *two*.', '<p>One <em>two</em>.</p>'],
    ['raw HTML is text', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['raw HTML in a line is text', 'a <img src=x onerror=alert(1)> b', '<p>a &lt;img src=x onerror=alert(1)&gt; b</p>'],
    ['a link that runs code leads nowhere', '[a](javascript:alert(1))', '<p><a href="">a</a></p>'],
    ['an image that carries data is none', '![a](data:image/png;base64,AA)', '<p><img src="" alt="a" /></p>'],
  ])('%s', (_, markdown, expected) => {
    expect(articleHtml(markdown)).toBe(expected)
  })
})

test('headings are lowered where the article stands below others, and none below the sixth', () => {
  expect(articleHtml('# One\n\n###### Six\n\n\\<h1>', 2)).toBe('<h3>One</h3>\n<h6>Six</h6>\n<p>&lt;h1&gt;</p>')
})
