// Links to the evidence: what the address of a phrase looks like.

import { expect, it } from 'vitest'
import { linkToText } from '../../src/worker/text-fragment.ts'

it.each([
  ['a phrase', { exact: 'forty homes' }, '#:~:text=forty%20homes'],
  ['with what stands before it', { exact: 'forty', prefix: 'about' }, '#:~:text=about-,forty'],
  ['with what stands behind it', { exact: 'forty', suffix: 'homes' }, '#:~:text=forty,-homes'],
  ['with both', { exact: 'forty', prefix: 'about', suffix: 'homes' }, '#:~:text=about-,forty,-homes'],
  [
    'the syntax of the directive in the text',
    { exact: 'up-to-date, A & B' },
    '#:~:text=up%2Dto%2Ddate%2C%20A%20%26%20B',
  ],
  ['no ASCII', { exact: '“Brücke”' }, '#:~:text=%E2%80%9CBr%C3%BCcke%E2%80%9D'],
  ['a per cent sign', { exact: '5%' }, '#:~:text=5%25'],
])('%s', (_reason, evidence, fragment) => {
  expect(linkToText('https://post.example/a?b=c', evidence)).toBe(`https://post.example/a?b=c${fragment}`)
})

it('keeps the fragment that the address has', () => {
  expect(linkToText('https://post.example/#part', { exact: 'x' })).toBe('https://post.example/#part:~:text=x')
})
