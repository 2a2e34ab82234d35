// Faults of texts: empty, too long, not plain; and texts that have a form: ids, languages, days, links.

import type { FaultRow } from './fault-row.ts'

const PROMPT = 'prompt: Who built the bridge?'
const URL = "'https://example.com/bridge'"

export const TEXT_ROWS: readonly FaultRow[] = [
  ['a prompt is not left empty', 'empty-text', PROMPT, 'prompt: Who?', '‸prompt:'],
  ['a prompt is not blank', 'empty-text', PROMPT, 'prompt: "?"', 'prompt: ‸"  "'],
  ['a text shows something', 'empty-text', 'text: Bo Brown', 'text: "\\u200bB"', 'text: ‸"\\u200b"'],
  ['a hint is not left empty', 'empty-text', 'hint: The', 'hint: The', '‸hint: # The'],
  [
    'a prompt has 300 characters at most',
    'too-long',
    PROMPT,
    `prompt: ${'b'.repeat(300)}`,
    `prompt: ‸${'b'.repeat(301)}`,
  ],
  ['an id has 64 characters at most', 'too-long', 'id: engineer', `id: ${'e'.repeat(64)}`, `id: ‸${'e'.repeat(65)}`],
  [
    'a line has no control character',
    'invalid-text',
    PROMPT,
    'prompt: >\n      Who\n      did?',
    'prompt: ‸"Who\\u0007?"',
  ],
  ['a line has no line break', 'invalid-text', PROMPT, 'prompt: "Who\n      did?"', 'prompt: ‸"Who\\ndid?"'],
  [
    'an explanation may have line breaks, but no other control character',
    'invalid-text',
    'explanation: She won the competition.',
    'explanation: |\n      She won\n      the competition.',
    'explanation: ‸"She won\\tit."',
  ],
  ['a text has no half of a character', 'invalid-text', PROMPT, 'prompt: "\\U0001F309?"', 'prompt: ‸"\\uD83C?"'],
  [
    'a topic has no comma',
    'invalid-text',
    'topic: figures\n    prompt: How long',
    'topic: a; b\n    prompt: How long',
    'topic: ‸a, b\n    prompt: How long',
  ],
  ['markup is text', 'wrong-type', 'text: Bo Brown', "text: '<script>x</script> ![](data:,x)'", 'text: ‸true'],
  ['an id is a slug', 'invalid-id', 'id: engineer', 'id: engineer-1', 'id: ‸Engineer'],
  ['an id has single hyphens', 'invalid-id', 'id: engineer', 'id: 1-2-3', 'id: ‸engineer--1'],
  ['an id is no word of programs', 'invalid-id', 'id: engineer', 'id: constructors', 'id: ‸constructor'],
  ['a language is a code', 'invalid-language', 'language: en', 'language: pt-BR', 'language: ‸english'],
  ['a language tag is well-formed', 'invalid-language', 'language: en', 'language: zh-Hant-TW', 'language: ‸en_US'],
  ['a day of publishing exists', 'invalid-date', '2022-01-13', '2024-02-29', '‸2022-02-29'],
  ['a day of publishing is a day', 'invalid-date', '2022-01-13', "'2022-01-13'", '‸2022-01'],
  ['a link is https', 'not-https', URL, "'https://www.example.com'", "‸'http://example.com/bridge'"],
  ['a link is no script', 'not-https', URL, "'https://example.com/?q=1#a'", "‸'javascript:alert(1)'"],
  ['a link is a whole one', 'not-https', URL, "'https://[::1]/'", "‸'//example.com/bridge'"],
  ['a link has no password', 'not-https', URL, "'https://example.com:8443/'", "‸'https://me:secret@example.com/'"],
  ['a link has no space', 'not-https', URL, "'https://example.com/a%20b'", "‸'https://example.com/a b'"],
]
